import { Type, type TSchema } from 'typebox';
import type { JsonObject } from '#lib/json.ts';
import { ExportQuery, ListQuery, UpdateQuery } from '#protocol/v1/query.ts';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import type { Page, PageRequest } from '#storage/page.ts';
import { notFound } from '../../errors.ts';
import { refuseEmpty } from '../../usecases/patchOf.ts';
import type { Services } from '../../usecases/services.ts';
import type { RouteApp } from '../routeApp.ts';
import { pageRequest, paginationOf } from './paging.ts';
import type { View } from './shapes.ts';

/** Who the log of changes names for a call of the API. */
export const API_CALLER = 'api';

/** The segments of a resource's path by name, decoded; `workspace_id` is the skill's id. */
export interface Path {
  readonly workspace_id: string;
  readonly [name: string]: string;
}

/** A kind of element that is listed, created, read, changed and deleted at a path of its own. */
export interface Resource {
  /** Below the workspace, as in `/intents/:intent/examples`. */
  readonly path: string;
  /** The property that names an element, and the default sort. */
  readonly name: string;
  /** The last segment of an element's path. */
  readonly segment: string;
  /** The property of a list's answer. */
  readonly list: string;
  readonly createBody: TSchema;
  readonly updateBody: TSchema;
  /** Throws when the element that the list belongs to isn't there. */
  page(at: Path, request: PageRequest, view: View): Promise<Page<JsonObject>>;
  read(at: Path, name: string, view: View): Promise<JsonObject | undefined>;
  create(skill: Skill, at: Path, body: JsonObject): readonly Edit[];
  /** Also answers for another name that the body gives; `append` adds to lists instead of replacing them. */
  update(skill: Skill, at: Path, name: string, body: JsonObject, append: boolean): readonly Edit[];
  remove(skill: Skill, at: Path, name: string): readonly Edit[];
}

/** Registers the five methods of a resource. */
export function resourceRoutes(app: RouteApp, { store, skills }: Services, resource: Resource): void {
  const listPath = `/workspaces/:workspace_id${resource.path}`;
  const elementPath = `${listPath}/:${resource.segment}`;

  async function requireSkill(at: Path): Promise<void> {
    if (!(await store.skills.readHead(at.workspace_id))) throw notFound();
  }

  async function answer(at: Path, name: string, view: View): Promise<JsonObject> {
    const found = await resource.read(at, name, view);
    if (!found) throw notFound();
    return found;
  }

  app.route({
    method: 'GET',
    url: listPath,
    schema: { querystring: ListQuery },
    handler: async (request) => {
      const at = request.params as Path;
      await requireSkill(at);
      const page = await resource.page(at, pageRequest(request.query, resource.name), viewOf(request.query));
      return {
        [resource.list]: page.items,
        pagination: paginationOf(request.url, request.query, resource.name, page),
      };
    },
  });

  app.route({
    method: 'POST',
    url: listPath,
    schema: { querystring: ExportQuery, body: Type.Unsafe<JsonObject>(resource.createBody) },
    handler: async (request, reply) => {
      const at = request.params as Path;
      await skills.change(at.workspace_id, API_CALLER, (skill) => resource.create(skill, at, request.body));
      void reply.status(201);
      return answer(at, request.body[resource.name] as string, changedView(request.query));
    },
  });

  app.route({
    method: 'GET',
    url: elementPath,
    schema: { querystring: ExportQuery },
    handler: async (request) => {
      const at = request.params as Path;
      await requireSkill(at);
      return answer(at, at[resource.segment] as string, viewOf(request.query));
    },
  });

  app.route({
    method: 'POST',
    url: elementPath,
    schema: { querystring: UpdateQuery, body: Type.Unsafe<JsonObject>(resource.updateBody) },
    handler: async (request) => {
      const at = request.params as Path;
      const name = at[resource.segment] as string;
      const { body, query } = request;
      refuseEmpty(body);
      await skills.change(at.workspace_id, API_CALLER, (skill) =>
        resource.update(skill, at, name, body, query.append ?? false),
      );
      const renamed = body[resource.name];
      return answer(at, typeof renamed === 'string' ? renamed : name, changedView(query));
    },
  });

  app.route({
    method: 'DELETE',
    url: elementPath,
    handler: async (request) => {
      const at = request.params as Path;
      const name = at[resource.segment] as string;
      await skills.change(at.workspace_id, API_CALLER, (skill) => resource.remove(skill, at, name));
      return {};
    },
  });
}

function viewOf(query: ExportQuery): View {
  return { audit: query.include_audit ?? false, whole: query.export ?? false };
}

/** Answers to changes show the element itself. */
function changedView(query: { readonly include_audit?: boolean }): View {
  return { audit: query.include_audit ?? false, whole: false };
}
