import { runBody, visit } from './body.ts';
import type { CompiledNode } from './compiledNode.ts';
import { FINISH, type Move } from './move.ts';
import type { Run } from './run.ts';
import { firstMatch } from './select.ts';
import { enterFrame } from './slots.ts';

/** Runs a node that was matched or jumped to. A folder hands on to its members. */
export function processNode(run: Run, node: CompiledNode): Move {
  run.processed++;
  if (node.type === 'folder') {
    const member = firstMatch(run, node.id);
    return member ? { do: 'process', node: member } : FINISH;
  }
  visit(run, node);
  if (node.type !== 'frame') return runBody(run, node);
  if (run.program.family(node.id).slots.length > 0) return enterFrame(run, node);
  run.log.add('warn', 'no_slots', `“${node.id}” has no slots to fill; it runs as a plain node.`, node.id);
  return runBody(run, node);
}
