import { randomBytes } from 'node:crypto';
import { isJsonObject, type JsonObject } from '#lib/json.ts';
import type { NewUpstream, Push, Pushed, UpstreamSkill } from '#protocol/upstream.ts';
import { writeWatson } from '#skill/transfer/writeWatson.ts';
import type { UpstreamRecord } from '#storage/upstream.ts';
import { notFound, ServiceError } from '../errors.ts';
import { callUpstream, type Upstream, type UpstreamAnswer } from '../upstream/callUpstream.ts';
import { differencesOf, stateOf } from '../upstream/differences.ts';
import { createWorkspace } from './createWorkspace.ts';
import type { Services } from './services.ts';

const VERSION = 'version=2021-11-27';
/** Skills are listed a page at a time. */
const PAGE = 100;

/** Saves a connection, once it has answered. */
export async function connectUpstream(services: Services, wanted: NewUpstream): Promise<UpstreamRecord> {
  const { store, sealer, now } = services;
  await json(services, wanted, { method: 'GET', path: `/v1/workspaces?${VERSION}&page_limit=1` });
  const record: UpstreamRecord = {
    id: randomBytes(6).toString('hex'),
    name: wanted.name,
    url: wanted.url,
    sealedKey: sealer.seal(wanted.key),
    created: now().toISOString(),
  };
  await store.upstreams.insert(record);
  return record;
}

/** A saved connection with its key. */
export async function upstreamOf({ store, sealer }: Services, id: string): Promise<Upstream> {
  const record = (await store.upstreams.list()).find((candidate) => candidate.id === id);
  if (!record) throw notFound();
  return { url: record.url, key: sealer.open(record.sealedKey) };
}

export async function listUpstreamSkills(services: Services, id: string): Promise<UpstreamSkill[]> {
  const upstream = await upstreamOf(services, id);
  const skills: UpstreamSkill[] = [];
  let cursor = '';
  do {
    const page = await json(services, upstream, {
      method: 'GET',
      path: `/v1/workspaces?${VERSION}&page_limit=${PAGE}&include_audit=true${cursor}`,
    });
    const { workspaces, pagination } = page;
    for (const workspace of Array.isArray(workspaces) ? (workspaces as readonly JsonObject[]) : []) {
      const { workspace_id, name, language, updated } = workspace;
      skills.push({
        id: textOf(workspace_id),
        name: textOf(name),
        language: textOf(language, 'en'),
        ...(typeof updated === 'string' ? { updated } : {}),
      });
    }
    const next = isJsonObject(pagination) ? pagination['next_cursor'] : undefined;
    cursor = typeof next === 'string' ? `&cursor=${encodeURIComponent(next)}` : '';
  } while (cursor !== '');
  return skills;
}

/** The whole workspace as it is there. */
export function exportUpstream(
  services: Services,
  upstream: Upstream,
  workspace: string,
): Promise<JsonObject> {
  return json(services, upstream, {
    method: 'GET',
    path: `/v1/workspaces/${encodeURIComponent(workspace)}?${VERSION}&export=true`,
  });
}

/** Makes a skill here of one there. Answers its id. */
export async function copyFromUpstream(services: Services, id: string, workspace: string): Promise<string> {
  const upstream = await upstreamOf(services, id);
  const {
    workspace_id: _id,
    status: _status,
    ...content
  } = await exportUpstream(services, upstream, workspace);
  const { head } = await createWorkspace(services, content);
  return head.id;
}

/** Replaces a workspace there by a skill of here, or (dry run) tells what that would change. */
export async function pushToUpstream(services: Services, id: string, push: Push): Promise<Pushed> {
  const upstream = await upstreamOf(services, id);
  const { skill } = await services.skills.read(push.skill);
  const content = writeWatson(skill);
  const there = push.workspace === undefined ? {} : await exportUpstream(services, upstream, push.workspace);
  const differences = differencesOf(there, content);
  const state = stateOf(there);
  const { workspace } = push;
  if (push.dryRun) return { differences, state, ...(workspace === undefined ? {} : { workspace }) };
  if (push.expected !== undefined && push.expected !== state) throw new ServiceError('changed');
  const { language: _language, workspace_id: _id, ...update } = content;
  const pushed = await json(services, upstream, {
    method: 'POST',
    path: `/v1/workspaces${workspace === undefined ? '' : `/${encodeURIComponent(workspace)}`}?${VERSION}`,
    body: JSON.stringify(workspace === undefined ? content : update),
  });
  return { differences, state, workspace: textOf(pushed['workspace_id'], workspace) };
}

const textOf = (value: unknown, otherwise = ''): string => (typeof value === 'string' ? value : otherwise);

/** The answer's JSON; throws a `ServiceError` for a refusal, in the upstream's words. */
async function json(
  { config }: Services,
  upstream: Upstream,
  call: { readonly method: string; readonly path: string; readonly body?: string },
): Promise<JsonObject> {
  const answer = await callUpstream(upstream, { ...call, allowPrivate: config.allowPrivate });
  const body = parse(answer);
  if (answer.status >= 200 && answer.status < 300 && body) return body;
  if (answer.status === 404) throw notFound();
  const reason =
    typeof body?.['error'] === 'string' ? body['error'] : `it answered with status ${answer.status}`;
  throw new ServiceError('upstream', reason);
}

function parse({ body }: UpstreamAnswer): JsonObject | null {
  try {
    const value: unknown = JSON.parse(body);
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}
