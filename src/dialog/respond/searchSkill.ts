import type { JsonObject } from '#lib/json.ts';
import type { CompiledNode } from '../compiledNode.ts';
import type { Run } from '../run.ts';
import type { CompiledRich } from './compileResponses.ts';
import { respondRich } from './rich.ts';

/** The item goes to the client as it is; the service may put search results in its place. */
export function respondSearchSkill(run: Run, node: CompiledNode, response: CompiledRich): JsonObject {
  const item = respondRich(run, node, response);
  run.effects.push({ kind: 'search', node: node.id, item });
  return item;
}
