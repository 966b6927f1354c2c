import { isJsonObject, type JsonObject } from '#lib/json.ts';
import { readWatson } from '#skill/transfer/readWatson.ts';
import { authoringCalls, type AuthoringCall, type Content } from './authoringCalls.testkit.ts';
import type { ServiceProcess } from './serviceProcess.testkit.ts';

export interface CrashReport {
  readonly acknowledged: number;
  /** Calls whose effect is there afterwards, acknowledged or not. */
  readonly applied: number;
  /** What should never be; empty when all is well. */
  readonly faults: readonly string[];
}

/**
 * Sends authoring calls all at once, kills the service when so many are acknowledged, starts it again, and looks
 * whether every acknowledged call is there, none by half, and the tree is valid.
 */
export async function crashRound(
  service: ServiceProcess,
  count: number,
  killAt: number,
): Promise<CrashReport> {
  const { workspace, calls } = authoringCalls(count);
  const created = await send(service.url, 'POST', '/v1/workspaces', workspace);
  const id = created['workspace_id'] as string;
  const acknowledged = new Set<AuthoringCall>();
  let killing: Promise<void> | undefined;
  await Promise.all(
    calls.map(async (call) => {
      try {
        await send(service.url, call.method, `/v1/workspaces/${id}${call.path}`, call.body);
      } catch {
        return;
      }
      acknowledged.add(call);
      if (acknowledged.size >= killAt) killing ??= service.end('SIGKILL');
    }),
  );
  await (killing ?? service.end('SIGKILL'));
  await service.start();
  return inspect(service.url, id, calls, acknowledged);
}

async function inspect(
  url: string,
  id: string,
  calls: readonly AuthoringCall[],
  acknowledged: ReadonlySet<AuthoringCall>,
): Promise<CrashReport> {
  const faults: string[] = [];
  const opened = await send(url, 'GET', `/studio/skills/${id}`);
  const workspace = opened['workspace'] as JsonObject;
  for (const { message } of readWatson(workspace).faults) faults.push(`The tree is broken: ${message}`);
  const content = contentOf(workspace);
  let applied = 0;
  for (const call of calls) {
    const effect = call.effectIn(content);
    const name = `${call.method} ${call.path} ${JSON.stringify(call.body ?? {})}`;
    if (effect === 'half') faults.push(`Half of it is there: ${name}`);
    if (effect === 'none' && acknowledged.has(call)) faults.push(`Acknowledged and gone: ${name}`);
    if (effect === 'whole') applied++;
  }
  const revision = opened['revision'] as number;
  if (revision !== applied + 1) faults.push(`${applied} calls are there, and the revision is ${revision}.`);
  // It must be possible to go on.
  await send(url, 'POST', `/v1/workspaces/${id}/dialog_nodes`, { dialog_node: 'after the crash' });
  return { acknowledged: acknowledged.size, applied, faults };
}

function contentOf(workspace: JsonObject): Content {
  const listOf = (name: string): readonly JsonObject[] => workspace[name] as readonly JsonObject[];
  return {
    nodes: new Map(listOf('dialog_nodes').map((node) => [node['dialog_node'] as string, node])),
    intents: new Map(
      listOf('intents').map(({ intent, examples }) => [
        intent as string,
        Array.isArray(examples) ? examples.length : 0,
      ]),
    ),
  };
}

async function send(url: string, method: string, path: string, body?: JsonObject): Promise<JsonObject> {
  const response = await fetch(`${url}${path}?version=2021-11-27`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const answer: unknown = await response.json();
  if (!response.ok || !isJsonObject(answer)) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
  return answer;
}
