import { isJsonObject, type JsonObject } from '#lib/json.ts';
import type { CompiledNode } from '../compiledNode.ts';
import { renderJson, renderWords } from '../jsonTemplate.ts';
import type { Run } from '../run.ts';
import type { CompiledText } from './compileResponses.ts';
import { nextPosition } from './variation.ts';

/** The variation whose turn it is, or all lines joined; null when there is none. `at` is the response's index. */
export function respondText(
  run: Run,
  node: CompiledNode,
  response: CompiledText,
  at: number,
): JsonObject | null {
  if (response.values.length === 0) return null;
  const rest = renderJson(response.rest, run.scope);
  const shape = { response_type: 'text', ...(isJsonObject(rest) && rest) };
  const chose = (index: number): void =>
    run.trace?.add({
      event: 'chose',
      node: node.id,
      response: at,
      index,
      of: response.values.length,
      policy: response.policy,
    });
  if (response.policy === 'multiline') {
    chose(0);
    const lines = response.values.map((value) => renderWords(value, run.scope));
    return { ...shape, text: lines.join(response.delimiter) };
  }
  const index = nextPosition(run, node, response);
  chose(index);
  const value = response.values[index];
  return { ...shape, text: value ? renderWords(value, run.scope) : '' };
}
