import type { Call, CallResult } from '#dialog/answer.ts';
import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { postJson } from './postJson.ts';

/**
 * Makes the call that a turn waits for. Never rejects: the dialog goes on without a result, and can read the
 * error.
 */
export async function performCall(
  call: Call,
  signal: AbortSignal,
  allowPrivate: boolean,
): Promise<CallResult> {
  if (call.kind !== 'webhook') return { ok: false, error: `Actions of type ${call.kind} are not available.` };
  if (!call.url) return { ok: false, error: 'The skill has no webhook with an address.' };
  try {
    const headers = headersOf(call.headers ?? []);
    const answer = await postJson(call.url, { headers, body: call.parameters, signal, allowPrivate });
    return { ok: true, value: parse(answer) };
  } catch (error) {
    if (signal.aborted) return { ok: false, error: 'The webhook took too long.' };
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function headersOf(list: readonly JsonObject[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const header of list) {
    if (!isJsonObject(header)) continue;
    const { name, value } = header;
    if (typeof name === 'string' && name !== '' && typeof value === 'string') headers[name] = value;
  }
  return headers;
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new Error('The answer is not JSON.');
  }
}
