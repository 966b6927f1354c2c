import type { OpenSkill, SkillCard, SkillStatus } from '#protocol/studio.ts';
import { writeWatson } from '#skill/transfer/writeWatson.ts';
import { notFound } from '../../errors.ts';
import { listCards } from '../../usecases/listCards.ts';
import { openUpstreamSkill, upstreamSkillStatus, workspaceOf } from '../../usecases/upstreamSkills.ts';
import { isUpstreamSkill } from '../../upstream/placeOf.ts';
import type { Services } from '../../usecases/services.ts';
import { statusOf } from '../../usecases/statusOf.ts';
import type { RouteApp } from '../routeApp.ts';
import { attachment } from './attachment.ts';

interface SkillPath {
  readonly id: string;
}

export function skillRoutes(app: RouteApp, services: Services): void {
  const { store, skills, training } = services;

  app.route({
    method: 'GET',
    url: '/skills',
    config: { heedsSkillKeys: true },
    handler: async ({ principal }): Promise<readonly SkillCard[]> => {
      const cards = await listCards(services);
      const only = principal?.skill ?? null;
      return only === null ? cards : cards.filter(({ id }) => id === only);
    },
  });

  app.route({
    method: 'GET',
    url: '/skills/:id',
    handler: async (request): Promise<OpenSkill> => {
      const { id } = request.params as SkillPath;
      if (isUpstreamSkill(id)) return openUpstreamSkill(services, id);
      const { head, skill } = await skills.read(id);
      training.prepare({ head, skill });
      const { status } = training.reportOf(head.id);
      return {
        id: head.id,
        revision: head.revision,
        status,
        updated: head.updated,
        workspace: writeWatson(skill),
      };
    },
  });

  app.route({
    method: 'GET',
    url: '/skills/:id/status',
    handler: async (request): Promise<SkillStatus> => {
      const { id } = request.params as SkillPath;
      if (isUpstreamSkill(id)) return upstreamSkillStatus(services, id);
      const head = await store.skills.readHead(id);
      if (!head) throw notFound();
      const progress = training.progressOf(head.id);
      const underWay = training.underWay(head.id);
      return {
        id: head.id,
        revision: head.revision,
        ...statusOf(services, head),
        ...(progress !== null && { progress }),
        ...(underWay !== null && { training: underWay }),
      };
    },
  });

  app.route({
    method: 'GET',
    url: '/skills/:id/export',
    handler: async (request, reply) => {
      const { id } = request.params as SkillPath;
      const workspace = isUpstreamSkill(id)
        ? await workspaceOf(services, id)
        : writeWatson((await skills.read(id)).skill);
      const { name } = workspace;
      void reply.header('content-disposition', attachment(typeof name === 'string' ? name : '', 'json'));
      void reply.type('application/json; charset=utf-8');
      return JSON.stringify(workspace, null, 2);
    },
  });

  app.route({
    method: 'POST',
    url: '/skills/:id/restore',
    handler: async (request) => {
      if (!(await store.skills.restore((request.params as SkillPath).id))) throw notFound();
      return {};
    },
  });
}
