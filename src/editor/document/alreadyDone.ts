import { isJsonObject, type JsonObject } from '#lib/json.ts';
import { statusOf, type Call, type Send } from './call.ts';
import { holds } from './holds.ts';

/**
 * Whether a refused call had its effect all the same: the answer to an earlier attempt may have been lost on
 * the way, and then the repetition finds a node that exists, or one that is gone.
 */
export async function isAlreadyDone(call: Call, error: unknown, send: Send): Promise<boolean> {
  const status = statusOf(error);
  if (call.method === 'DELETE') return status === 404;
  if (!call.body) return false;
  const owner = APPENDING.exec(call.path)?.[1];
  if (owner !== undefined) return isAppended(owner, call.body, send);
  const artifact = status === 404 ? renamedPath(call) : createdPath(call);
  if (artifact === null) return false;
  try {
    const { body } = await send({ method: 'GET', path: `${artifact}?export=true` });
    return holds(body, call.body);
  } catch {
    return false;
  }
}

/** The path of the intent or entity that examples or values are added to. */
const APPENDING = /^(.*\/(?:intents|entities)\/[^/]+)\?append=true$/;

async function isAppended(owner: string, body: JsonObject, send: Send): Promise<boolean> {
  try {
    const { body: stored } = await send({ method: 'GET', path: `${owner}?export=true` });
    return Object.entries(body).every(
      ([list, items]) => Array.isArray(items) && endsWith(isJsonObject(stored) ? stored[list] : [], items),
    );
  } catch {
    return false;
  }
}

function endsWith(stored: unknown, items: readonly unknown[]): boolean {
  return Array.isArray(stored) && holds(stored.slice(-items.length), items);
}

const KEYS: Readonly<Record<string, string>> = {
  dialog_nodes: 'dialog_node',
  intents: 'intent',
  examples: 'text',
  counterexamples: 'text',
  entities: 'entity',
  values: 'value',
};

/** Where the artifact stands that a create call makes; null for other calls. */
function createdPath(call: Call): string | null {
  const collection = call.path.slice(call.path.lastIndexOf('/') + 1);
  const key = KEYS[collection];
  const id = key === undefined ? undefined : call.body?.[key];
  return typeof id === 'string' ? `${call.path}/${encodeURIComponent(id)}` : null;
}

/** Where the artifact stands after a call that gives it another key; null for other calls. */
function renamedPath(call: Call): string | null {
  const [, collectionPath = '', collection = ''] = /^(.*\/([^/]+))\/[^/]+$/.exec(call.path) ?? [];
  const key = KEYS[collection];
  const id = key === undefined ? undefined : call.body?.[key];
  return typeof id === 'string' ? `${collectionPath}/${encodeURIComponent(id)}` : null;
}
