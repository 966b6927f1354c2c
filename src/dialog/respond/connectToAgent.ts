import type { JsonObject } from '#lib/json.ts';
import type { CompiledNode } from '../compiledNode.ts';
import type { Run } from '../run.ts';
import type { CompiledRich } from './compileResponses.ts';
import { respondRich } from './rich.ts';

/** The agent is told what the conversation is about: the title of the node that asks for one, or whose part asks. */
export function respondConnectToAgent(run: Run, node: CompiledNode, response: CompiledRich): JsonObject {
  const item = respondRich(run, node, response);
  const title = titleOf(node) ?? titleOf(run.program.node(node.node.parent ?? ''));
  return title !== null && !('topic' in item) ? { ...item, topic: title } : item;
}

function titleOf(node: CompiledNode | undefined): string | null {
  const title: unknown = node?.node.title;
  return typeof title === 'string' && title !== '' ? title : null;
}
