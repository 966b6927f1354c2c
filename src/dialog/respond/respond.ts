import type { Json, JsonObject } from '#lib/json.ts';
import { cloneJson } from '../cloneJson.ts';
import type { CompiledNode } from '../compiledNode.ts';
import { renderJson } from '../jsonTemplate.ts';
import type { Run } from '../run.ts';
import type { CompiledResponse, CompiledRich } from './compileResponses.ts';
import { respondConnectToAgent } from './connectToAgent.ts';
import { respondRich } from './rich.ts';
import { respondSearchSkill } from './searchSkill.ts';
import { respondText } from './text.ts';

type RichResponder = (run: Run, node: CompiledNode, response: CompiledRich) => JsonObject;

/** Response types that take more than passing on. */
const RESPONDERS: Partial<Record<CompiledRich['kind'], RichResponder>> = {
  connect_to_agent: respondConnectToAgent,
  search_skill: respondSearchSkill,
};

/**
 * Adds what a node says to the output: its responses to `generic`, its texts to `text` as well, other
 * properties of its `output` beside them. All is rendered before anything is added, so that an `output.clear()`
 * in it drops what earlier nodes said and not this.
 */
export function respond(run: Run, node: CompiledNode): void {
  run.at = node.id;
  const items = node.responses.map((response, index) => itemOf(run, node, response, index));
  const extras = node.extras.map(([name, template]) => [name, renderJson(template, run.scope)] as const);
  for (const item of items) if (item) say(run, item);
  for (const [name, value] of extras) {
    if (value !== null && name !== '__proto__') run.output[name] = cloneJson(value);
  }
}

/** Adds one item to the output. An empty text has nothing to show, yet it counts in `text` as it did on Watson. */
export function say(run: Run, item: JsonObject): void {
  const text = item['response_type'] === 'text' ? item['text'] : undefined;
  if (typeof text === 'string') listIn(run.output, 'text').push(text);
  if (text !== '') listIn(run.output, 'generic').push(cloneJson(item));
}

function itemOf(run: Run, node: CompiledNode, response: CompiledResponse, index: number): JsonObject | null {
  if (response.kind === 'text') return respondText(run, node, response, index);
  const responder = RESPONDERS[response.kind] ?? respondRich;
  return responder(run, node, response);
}

/** The list of that name, made anew when `output.clear()` took it away. */
function listIn(output: Record<string, unknown>, name: string): Json[] {
  const list = output[name];
  if (Array.isArray(list)) return list as Json[];
  const made: Json[] = [];
  output[name] = made;
  return made;
}
