import { Type } from 'typebox';
import type { JsonObject } from '#lib/json.ts';
import { AuditQuery, ExportQuery, ListQuery, UpdateQuery } from '#protocol/v1/query.ts';
import { WorkspaceBody } from '#protocol/v1/workspace.ts';
import { etagOf } from '#skill/etag.ts';
import type { Page, PageRequest } from '#storage/page.ts';
import type { SkillHead } from '#storage/store.ts';
import { notFound } from '../../errors.ts';
import { createWorkspace } from '../../usecases/createWorkspace.ts';
import { deleteWorkspace } from '../../usecases/deleteWorkspace.ts';
import type { Services } from '../../usecases/services.ts';
import { updateWorkspace } from '../../usecases/updateWorkspace.ts';
import { authorOf, REVISION_HEADER } from '../access.ts';
import type { RouteApp } from '../routeApp.ts';
import { pageRequest, paginationOf } from './paging.ts';
import type { Path } from './resource.ts';
import { shapeContent, shapeWorkspace } from './workspaceShape.ts';

const body = Type.Unsafe<JsonObject>(WorkspaceBody);

export function workspaceRoutes(app: RouteApp, services: Services): void {
  const { store, skills, training } = services;

  /** A key for one skill lists that one. */
  async function pageOf(wanted: PageRequest, only: string | null): Promise<Page<SkillHead>> {
    if (only === null) return store.skills.list(wanted);
    const head = wanted.after ? undefined : await store.skills.readHead(only);
    const items = head ? [head] : [];
    return { items, ...(wanted.count ? { total: items.length } : {}) };
  }

  app.route({
    method: 'GET',
    url: '/workspaces',
    schema: { querystring: ListQuery },
    config: { heedsSkillKeys: true },
    handler: async ({ query, url, principal }) => {
      const page = await pageOf(pageRequest(query, 'name'), principal?.skill ?? null);
      return {
        workspaces: page.items.map((head) =>
          shapeWorkspace(head, training.reportOf(head.id).status, query.include_audit ?? false),
        ),
        pagination: paginationOf(url, query, 'name', page),
      };
    },
  });

  app.route({
    method: 'POST',
    url: '/workspaces',
    schema: { querystring: AuditQuery, body },
    handler: async (request, reply) => {
      const { head } = await createWorkspace(services, request.body);
      void reply.status(201);
      return shapeWorkspace(head, training.reportOf(head.id).status, request.query.include_audit ?? false);
    },
  });

  app.route({
    method: 'GET',
    url: '/workspaces/:workspace_id',
    schema: { querystring: ExportQuery },
    handler: async (request, reply) => {
      const { workspace_id: id } = request.params as Path;
      const { include_audit: audit = false, export: whole = false, sort } = request.query;
      if (!whole) {
        const head = await store.skills.readHead(id);
        if (!head) throw notFound();
        void reply.header('etag', etagOf(head.fields, 'own'));
        return shapeWorkspace(head, training.reportOf(id).status, audit);
      }
      const { head, skill } = await skills.read(id);
      void reply.header('etag', etagOf(head.fields, 'own'));
      const times = audit ? await store.skills.readTimes(id) : null;
      return {
        ...shapeWorkspace(head, training.reportOf(id).status, audit),
        ...shapeContent(skill, times, sort === 'stable'),
      };
    },
  });

  app.route({
    method: 'POST',
    url: '/workspaces/:workspace_id',
    schema: { querystring: UpdateQuery, body },
    handler: async (request, reply) => {
      const { workspace_id: id } = request.params as Path;
      const { append = false, include_audit: audit = false } = request.query;
      const { head } = await updateWorkspace(services, id, authorOf(request), request.body, {
        append,
        ifMatch: request.headers['if-match'],
      });
      void reply.header('etag', etagOf(head.fields, 'own')).header(REVISION_HEADER, head.revision);
      return shapeWorkspace(head, training.reportOf(id).status, audit);
    },
  });

  app.route({
    method: 'DELETE',
    url: '/workspaces/:workspace_id',
    handler: async (request) => {
      await deleteWorkspace(services, (request.params as Path).workspace_id);
      return {};
    },
  });
}
