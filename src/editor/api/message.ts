import type { JsonObject } from '#lib/json.ts';
import { request } from './http.ts';
import { isUpstreamSkill } from './upstreams.ts';

/**
 * One turn of a conversation by the v1 method. `context` is what the turn before gave back; without an input the
 * dialog starts anew. The answer has Watson's shape: intents, entities, output with `generic` and `nodes_visited`,
 * context; and the trace of what the dialog did. `trial` is as docs/api.md says, for skills that can be rehearsed.
 */
export function sendMessage(skillId: string, turn: JsonObject, signal?: AbortSignal): Promise<JsonObject> {
  return request<JsonObject>({
    method: 'POST',
    path: `/v1/workspaces/${encodeURIComponent(skillId)}/message?trace=true`,
    body: turn,
    ...(signal ? { signal } : {}),
  });
}

/** Whether a skill's messages take a `trial`: those of another service don't. */
export const canRehearse = (skillId: string): boolean => !isUpstreamSkill(skillId);
