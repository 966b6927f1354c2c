import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { CompiledNode } from '../compiledNode.ts';
import { renderJson, type JsonTemplate } from '../jsonTemplate.ts';
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
  if (response.policy === 'multiline') {
    const lines = response.values.map((value) => renderText(run, value));
    return { ...shape, text: lines.join(response.delimiter) };
  }
  const index = nextPosition(run, node, response);
  run.trace?.add({
    event: 'chose',
    node: node.id,
    response: at,
    index,
    of: response.values.length,
    policy: response.policy,
  });
  const value = response.values[index];
  return { ...shape, text: value ? renderText(run, value) : '' };
}

function renderText(run: Run, template: JsonTemplate): string {
  return textOf(renderJson(template, run.scope));
}

/** What a value looks like when it stands alone in a text. */
function textOf(value: Json): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
