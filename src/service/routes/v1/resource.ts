import type { FastifyReply, FastifyRequest, onResponseHookHandler } from 'fastify';
import { Type, type TSchema } from 'typebox';
import type { JsonObject } from '#lib/json.ts';
import { listAnswer, NothingAnswer } from '#protocol/v1/answers.ts';
import { AuditQuery, ExportQuery, ListQuery, UpdateQuery } from '#protocol/v1/query.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import type { Edit } from '#skill/edit.ts';
import { etagOf } from '#skill/etag.ts';
import type { Skill } from '#skill/model.ts';
import { keepCounts } from '#skill/plan/keepCounts.ts';
import { keepLimits } from '#skill/plan/keepLimits.ts';
import type { Page, PageRequest } from '#storage/page.ts';
import { notFound } from '../../errors.ts';
import { refuseEmpty } from '../../usecases/patchOf.ts';
import type { Current } from '../../usecases/current.ts';
import { requireMatch } from '../../usecases/requireMatch.ts';
import type { Services } from '../../usecases/services.ts';
import { authorOf, REVISION_HEADER } from '../access.ts';
import type { RouteApp } from '../routeApp.ts';
import { wakeful } from '../wakeful.ts';
import type { AnswerCache } from './answerCache.ts';
import { described } from './described.ts';
import { pageRequest, paginationOf } from './paging.ts';
import type { View } from './shapes.ts';

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
  /** As in IBM's names of the methods, for one and for several: `Intent`, `Intents`. */
  readonly nouns: readonly [one: string, several: string];
  /** The shape of an element in answers. */
  readonly answer: TSchema;
  readonly createBody: TSchema;
  readonly updateBody: TSchema;
  /** What an update can give. */
  readonly fields: readonly string[];
  /** Throws when the element that the list belongs to isn't there. */
  page(at: Path, request: PageRequest, view: View): Promise<Page<JsonObject>>;
  read(at: Path, name: string, view: View): Promise<JsonObject | undefined>;
  /** An element of a skill in memory, as it is stored. */
  find(skill: Skill, at: Path, name: string): object | undefined;
  /** What the answer to a change shows of an element that `find` found, times apart. */
  shape(element: object): JsonObject;
  create(skill: Skill, at: Path, body: JsonObject): readonly Edit[];
  /** Also answers for another name that the body gives; `append` adds to lists instead of replacing them. */
  update(skill: Skill, at: Path, name: string, body: JsonObject, append: boolean): readonly Edit[];
  remove(skill: Skill, at: Path, name: string): readonly Edit[];
}

/** Milliseconds: clients on this machine and in its network take less from an answer to the next call. */
const BETWEEN_CALLS = 0.3;

const stayAwake = wakeful(BETWEEN_CALLS);

/** Who changes one thing often changes the next, as scripts do: they are what is waited for. */
const onResponse: onResponseHookHandler = (_request, _reply, done) => {
  stayAwake();
  done();
};

/** Registers the five methods of a resource. What changes something answers with too little to be worth compressing. */
export function resourceRoutes(
  app: RouteApp,
  { store, skills, config }: Services,
  resource: Resource,
  answers: AnswerCache,
): void {
  const listPath = `/workspaces/:workspace_id${resource.path}`;
  const [one, several] = resource.nouns;
  const describe = (verb: string, noun: string, status = 200, answer = resource.answer): object =>
    described(`${verb}${noun}`, several, `${verb} ${words(noun)}`, status, answer);
  const words = (noun: string): string =>
    noun.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
  const elementPath = `${listPath}/:${resource.segment}`;

  /** The revision of the skill; throws when there is none. */
  async function requireSkill(at: Path): Promise<number> {
    const revision = await store.skills.readRevision(at.workspace_id);
    if (revision === undefined) throw notFound();
    return revision;
  }

  async function answer(reply: FastifyReply, at: Path, name: string, view: View): Promise<JsonObject> {
    const found = await resource.read(at, name, view);
    if (!found) throw notFound();
    // Without what an element consists of, an answer can only tell its own properties apart.
    void reply.header('etag', etagOf(found, view.whole ? 'whole' : 'own'));
    return found;
  }

  /** Answers with the element as a change has left it; memory knows all of it but the times. */
  async function answerChanged(
    reply: FastifyReply,
    at: Path,
    name: string,
    { skill, head }: Current,
    { include_audit: audit = false }: AuditQuery,
  ): Promise<JsonObject> {
    void reply.header(REVISION_HEADER, head.revision);
    if (audit) return answer(reply, at, name, { audit, whole: false });
    const element = resource.find(skill, at, name);
    if (!element) throw notFound();
    const shown = resource.shape(element);
    void reply.header('etag', etagOf(shown, 'own'));
    return shown;
  }

  /** Runs a plan of a single call, which the limits hold for. */
  function apply(request: FastifyRequest, plan: (skill: Skill, at: Path) => readonly Edit[]) {
    const at = request.params as Path;
    return skills.apply(at.workspace_id, authorOf(request), (skill) => {
      const edits = plan(skill, at);
      keepLimits(skill, edits);
      const { skill: after, touched } = applyEdits(skill, edits);
      keepCounts(skill, after, config.limits);
      return { after, edits, touched };
    });
  }

  /** Changes an element; throws `Mismatch` when it isn't what If-Match says. */
  function change(
    request: FastifyRequest,
    plan: (skill: Skill, at: Path, name: string) => readonly Edit[],
  ): Promise<Current> {
    return apply(request, (skill, at) => {
      const name = at[resource.segment] as string;
      requireMatch(request.headers['if-match'], resource.find(skill, at, name));
      return plan(skill, at, name);
    });
  }

  app.route({
    method: 'GET',
    url: listPath,
    schema: {
      querystring: ListQuery,
      ...describe('list', several, 200, listAnswer(resource.list, resource.answer)),
    },
    handler: async ({ params, query, url }, reply) => {
      const at = params as Path;
      const revision = await requireSkill(at);
      void reply.type('application/json; charset=utf-8');
      const known = answers.get(at.workspace_id, revision, url);
      if (known) return known;
      const page = await resource.page(at, pageRequest(query, resource.name), viewOf(query));
      const pagination = paginationOf(url, query, resource.name, page);
      const body = Buffer.from(JSON.stringify({ [resource.list]: page.items, pagination }));
      answers.set(at.workspace_id, revision, url, body);
      return body;
    },
  });

  app.route({
    method: 'POST',
    url: listPath,
    compress: false,
    onResponse,
    schema: {
      querystring: AuditQuery,
      body: Type.Unsafe<JsonObject>(resource.createBody),
      ...describe('create', one, 201),
    },
    handler: async (request, reply) => {
      const at = request.params as Path;
      const current = await apply(request, (skill) => resource.create(skill, at, request.body));
      void reply.status(201);
      return answerChanged(reply, at, request.body[resource.name] as string, current, request.query);
    },
  });

  app.route({
    method: 'GET',
    url: elementPath,
    schema: { querystring: ExportQuery, ...describe('get', one) },
    handler: async (request, reply) => {
      const at = request.params as Path;
      await requireSkill(at);
      return answer(reply, at, at[resource.segment] as string, viewOf(request.query));
    },
  });

  app.route({
    method: 'POST',
    url: elementPath,
    compress: false,
    onResponse,
    schema: {
      querystring: UpdateQuery,
      body: Type.Unsafe<JsonObject>(resource.updateBody),
      ...describe('update', one),
    },
    handler: async (request, reply) => {
      const { body, query } = request;
      refuseEmpty(body, resource.fields);
      const current = await change(request, (skill, at, name) =>
        resource.update(skill, at, name, body, query.append ?? false),
      );
      const at = request.params as Path;
      const renamed = body[resource.name];
      const name = typeof renamed === 'string' ? renamed : (at[resource.segment] as string);
      return answerChanged(reply, at, name, current, query);
    },
  });

  app.route({
    method: 'DELETE',
    url: elementPath,
    onResponse,
    schema: describe('delete', one, 200, NothingAnswer),
    handler: async (request, reply) => {
      const { head } = await change(request, (skill, at, name) => resource.remove(skill, at, name));
      void reply.header(REVISION_HEADER, head.revision);
      return {};
    },
  });
}

function viewOf(query: ExportQuery): View {
  return { audit: query.include_audit ?? false, whole: query.export ?? false };
}
