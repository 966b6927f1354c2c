import { NUMBER_LIMITS } from '../limits.ts';
import type { DialogNode } from '../model.ts';
import type { Problem } from '../problem.ts';
import { genericOf, over } from './nodeLimits.ts';

/** More responses than Watson's own editor adds to a node. Its documents don't say that a call with more is refused. */
export function tooManyResponses(node: DialogNode): Problem[] {
  const max = NUMBER_LIMITS.responsesPerNode;
  const found = genericOf(node).length;
  if (found <= max) return [];
  const at = { kind: 'node', node: node.dialog_node, path: 'output.generic' } as const;
  return [over('limit.responses', `${found} responses; Watson takes ${max}.`, at, found, max)];
}
