import type { JsonObject } from '#lib/json.ts';
import type { OpenSkill, SkillStatus } from '#protocol/studio.ts';
import { callUpstream, type UpstreamAnswer } from '../upstream/callUpstream.ts';
import { placeOf } from '../upstream/placeOf.ts';
import type { Services } from './services.ts';
import { exportUpstream, upstreamOf } from './upstreams.ts';

const STATUSES: ReadonlySet<string> = new Set(['Training', 'Available', 'Failed', 'Processing']);

/** A skill that stays where it is, as the editor loads one. It has no revisions here. */
export async function openUpstreamSkill(services: Services, id: string): Promise<OpenSkill> {
  const workspace = await workspaceOf(services, id);
  const updated = workspace['updated'];
  return {
    id,
    revision: 0,
    status: statusOf(workspace),
    updated: typeof updated === 'string' ? updated : services.now().toISOString(),
    workspace,
  };
}

export async function upstreamSkillStatus(services: Services, id: string): Promise<SkillStatus> {
  const { connection, workspace } = placeOf(id);
  const answer = await callUpstream(await upstreamOf(services, connection), {
    method: 'GET',
    path: `/v1/workspaces/${workspace}?version=2021-11-27`,
    allowPrivate: services.config.allowPrivate,
  });
  const body = answer.status === 200 ? (JSON.parse(answer.body) as JsonObject) : {};
  return { id, revision: 0, status: statusOf(body) };
}

/** The whole workspace, without what the service there says of it. */
export async function workspaceOf(services: Services, id: string): Promise<JsonObject> {
  const { connection, workspace } = placeOf(id);
  return exportUpstream(services, await upstreamOf(services, connection), workspace);
}

/** Makes a v1 call about a skill that stays where it is. */
export async function forwardCall(
  services: Services,
  id: string,
  call: {
    readonly method: string;
    readonly url: string;
    readonly body: unknown;
    readonly headers: Record<string, string>;
  },
): Promise<UpstreamAnswer> {
  const { connection, workspace } = placeOf(id);
  const upstream = await upstreamOf(services, connection);
  return callUpstream(upstream, {
    method: call.method,
    path: call.url.replace(`/v1/workspaces/${id}`, `/v1/workspaces/${workspace}`),
    ...(call.body === undefined || call.method === 'GET' ? {} : { body: JSON.stringify(call.body) }),
    headers: call.headers,
    allowPrivate: services.config.allowPrivate,
  });
}

function statusOf({ status }: JsonObject): OpenSkill['status'] {
  return typeof status === 'string' && STATUSES.has(status) ? (status as OpenSkill['status']) : 'Available';
}
