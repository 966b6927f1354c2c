import { Type } from 'typebox';
import type { JsonObject } from '#lib/json.ts';
import { AsyncExportQuery, AuditQuery, ListQuery, UpdateQuery, WorkspaceQuery } from '#protocol/v1/query.ts';
import { AsyncExportAnswer, listAnswer, NothingAnswer, WorkspaceAnswer } from '#protocol/v1/answers.ts';
import { WorkspaceBody } from '#protocol/v1/workspace.ts';
import { etagOf } from '#skill/etag.ts';
import type { Page, PageRequest } from '#storage/page.ts';
import type { SkillHead } from '#storage/store.ts';
import { notFound } from '../../errors.ts';
import { createWorkspaceAsync, updateWorkspaceAsync } from '../../usecases/asyncWorkspace.ts';
import { createWorkspace } from '../../usecases/createWorkspace.ts';
import { deleteWorkspace } from '../../usecases/deleteWorkspace.ts';
import type { Services } from '../../usecases/services.ts';
import { statusOf } from '../../usecases/statusOf.ts';
import { updateWorkspace } from '../../usecases/updateWorkspace.ts';
import { authorOf, REVISION_HEADER } from '../access.ts';
import type { RouteApp } from '../routeApp.ts';
import { described } from './described.ts';
import { pageRequest, paginationOf } from './paging.ts';
import type { Path } from './resource.ts';
import { shapeContent, shapeCounts, shapeWorkspace } from './workspaceShape.ts';

const body = Type.Unsafe<JsonObject>(WorkspaceBody);

export function workspaceRoutes(app: RouteApp, services: Services): void {
  const { store, skills } = services;
  const shape = (head: SkillHead, audit = false): JsonObject =>
    shapeWorkspace(head, statusOf(services, head), audit);

  async function headOf(id: string): Promise<SkillHead> {
    const head = await store.skills.readHead(id);
    if (!head) throw notFound();
    return head;
  }

  async function exported(head: SkillHead, audit: boolean, isStable: boolean): Promise<JsonObject> {
    const { id } = head;
    const { skill } = await skills.read(id);
    const times = audit ? await store.skills.readTimes(id) : null;
    return { ...shape(head, audit), ...shapeContent(skill, times, isStable) };
  }

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
    schema: {
      querystring: ListQuery,
      ...described(
        'listWorkspaces',
        'Workspaces',
        'list workspaces',
        200,
        listAnswer('workspaces', WorkspaceAnswer),
      ),
    },
    config: { heedsSkillKeys: true },
    handler: async ({ query, url, principal }) => {
      const page = await pageOf(pageRequest(query, 'name'), principal?.skill ?? null);
      return {
        workspaces: page.items.map((head) => shape(head, query.include_audit)),
        pagination: paginationOf(url, query, 'name', page),
      };
    },
  });

  app.route({
    method: 'POST',
    url: '/workspaces',
    schema: {
      querystring: AuditQuery,
      body,
      ...described('createWorkspace', 'Workspaces', 'create workspace', 201, WorkspaceAnswer),
    },
    handler: async (request, reply) => {
      const { head } = await createWorkspace(services, request.body);
      void reply.status(201);
      return shape(head, request.query.include_audit);
    },
  });

  app.route({
    method: 'GET',
    url: '/workspaces/:workspace_id',
    schema: {
      querystring: WorkspaceQuery,
      ...described('getWorkspace', 'Workspaces', 'get workspace', 200, WorkspaceAnswer),
    },
    handler: async (request, reply) => {
      const { workspace_id: id } = request.params as Path;
      const { include_audit: audit = false, export: whole = false, sort } = request.query;
      const head = await headOf(id);
      void reply.header('etag', etagOf(head.fields, 'own'));
      return whole ? exported(head, audit, sort === 'stable') : shape(head, audit);
    },
  });

  app.route({
    method: 'POST',
    url: '/workspaces/:workspace_id',
    schema: {
      querystring: UpdateQuery,
      body,
      ...described('updateWorkspace', 'Workspaces', 'update workspace', 200, WorkspaceAnswer),
    },
    handler: async (request, reply) => {
      const { workspace_id: id } = request.params as Path;
      const { append = false, include_audit: audit } = request.query;
      const { head } = await updateWorkspace(services, id, authorOf(request), request.body, {
        append,
        ifMatch: request.headers['if-match'],
      });
      void reply.header('etag', etagOf(head.fields, 'own')).header(REVISION_HEADER, head.revision);
      return shape(head, audit);
    },
  });

  app.route({
    method: 'DELETE',
    url: '/workspaces/:workspace_id',
    schema: described('deleteWorkspace', 'Workspaces', 'delete workspace', 200, NothingAnswer),
    handler: async (request) => {
      await deleteWorkspace(services, (request.params as Path).workspace_id);
      return {};
    },
  });

  app.route({
    method: 'POST',
    url: '/workspaces_async',
    schema: {
      body,
      ...described(
        'createWorkspaceAsync',
        'Workspaces',
        'create workspace asynchronously',
        202,
        WorkspaceAnswer,
      ),
    },
    handler: async (request, reply) => {
      const head = await createWorkspaceAsync(services, authorOf(request), request.body);
      void reply.status(202);
      return shape(head);
    },
  });

  app.route({
    method: 'POST',
    url: '/workspaces_async/:workspace_id',
    schema: {
      querystring: UpdateQuery,
      body,
      ...described(
        'updateWorkspaceAsync',
        'Workspaces',
        'update workspace asynchronously',
        202,
        WorkspaceAnswer,
      ),
    },
    handler: async (request, reply) => {
      const { workspace_id: id } = request.params as Path;
      const { append = false } = request.query;
      const head = await updateWorkspaceAsync(services, id, authorOf(request), request.body, append);
      void reply.status(202);
      return shape(head);
    },
  });

  app.route({
    method: 'GET',
    url: '/workspaces_async/:workspace_id/export',
    schema: {
      querystring: AsyncExportQuery,
      ...described(
        'exportWorkspaceAsync',
        'Workspaces',
        'export workspace asynchronously',
        200,
        AsyncExportAnswer,
      ),
    },
    handler: async (request, reply) => {
      const { workspace_id: id } = request.params as Path;
      const { include_audit: audit = false, verbose = false, sort } = request.query;
      const head = await headOf(id);
      if (statusOf(services, head).status === 'Processing') {
        void reply.status(202);
        return shape(head, audit);
      }
      const workspace = await exported(head, audit, sort === 'stable');
      return verbose ? { ...workspace, counts: shapeCounts((await skills.read(id)).skill) } : workspace;
    },
  });
}
