import { isJsonObject, type JsonObject } from '#lib/json.ts';
import type { CompiledNode } from '../compiledNode.ts';
import { renderJson } from '../jsonTemplate.ts';
import type { Run } from '../run.ts';
import type { CompiledRich } from './compileResponses.ts';

/** Passes a response on with its expressions evaluated; properties that come out as null are left out. */
export function respondRich(run: Run, _node: CompiledNode, response: CompiledRich): JsonObject {
  const item = renderJson(response.item, run.scope);
  if (!isJsonObject(item)) return {};
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}
