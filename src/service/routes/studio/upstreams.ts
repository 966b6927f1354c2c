import {
  CopyFrom,
  NewUpstream,
  Push,
  type Pushed,
  type Upstream,
  type UpstreamSkill,
} from '#protocol/upstream.ts';
import type { UpstreamRecord } from '#storage/upstream.ts';
import { notFound } from '../../errors.ts';
import type { Services } from '../../usecases/services.ts';
import {
  connectUpstream,
  copyFromUpstream,
  listUpstreamSkills,
  pushToUpstream,
} from '../../usecases/upstreams.ts';
import type { RouteApp } from '../routeApp.ts';

interface UpstreamPath {
  readonly id: string;
}

/** Connections to other services, for managers: who uses one acts with its key. */
export function upstreamRoutes(app: RouteApp, services: Services): void {
  const { store } = services;
  const config = { access: 'manage' } as const;

  app.route({
    method: 'GET',
    url: '/upstreams',
    config,
    handler: async (): Promise<Upstream[]> => (await store.upstreams.list()).map(shown),
  });

  app.route({
    method: 'POST',
    url: '/upstreams',
    config,
    schema: { body: NewUpstream },
    handler: async (request, reply): Promise<Upstream> => {
      const record = await connectUpstream(services, request.body);
      void reply.status(201);
      return shown(record);
    },
  });

  app.route({
    method: 'DELETE',
    url: '/upstreams/:id',
    config,
    handler: async (request) => {
      if (!(await store.upstreams.remove((request.params as UpstreamPath).id))) throw notFound();
      return {};
    },
  });

  app.route({
    method: 'GET',
    url: '/upstreams/:id/skills',
    config,
    handler: async (request): Promise<UpstreamSkill[]> =>
      listUpstreamSkills(services, (request.params as UpstreamPath).id),
  });

  app.route({
    method: 'POST',
    url: '/upstreams/:id/copies',
    config,
    schema: { body: CopyFrom },
    handler: async ({ params, body }, reply) => {
      void reply.status(201);
      return { id: await copyFromUpstream(services, (params as UpstreamPath).id, body.workspace) };
    },
  });

  app.route({
    method: 'POST',
    url: '/upstreams/:id/pushes',
    config,
    schema: { body: Push },
    handler: async ({ params, body }): Promise<Pushed> =>
      pushToUpstream(services, (params as UpstreamPath).id, body),
  });
}

const shown = ({ id, name, url }: UpstreamRecord): Upstream => ({ id, name, url });
