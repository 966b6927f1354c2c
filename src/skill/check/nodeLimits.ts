import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { NUMBER_LIMITS } from '../limits.ts';
import type { DialogNode } from '../model.ts';
import type { Problem, ProblemPlace } from '../problem.ts';
import { responsesOf, type RichResponse } from '../response.ts';
import { textProblems } from './textProblems.ts';
import type { ProblemCode } from '../problemCodes.ts';

/** Where a node goes beyond Watson's limits. */
export function nodeLimits(node: DialogNode): Problem[] {
  const at = (path: string): ProblemPlace => ({ kind: 'node', node: node.dialog_node, path });
  return [
    ...textProblems(node.dialog_node, 'nodeId', at('dialog_node')),
    ...textProblems(node.title, 'nodeTitle', at('title')),
    ...textProblems(node.description, 'nodeDescription', at('description')),
    ...textProblems(node.conditions, 'nodeConditions', at('conditions')),
    ...textProblems(node.user_label, 'nodeUserLabel', at('user_label')),
    ...responsesOf(node).flatMap((response) => (response.kind === 'text' ? [] : richLimits(response, at))),
  ];
}

function richLimits({ kind, item }: RichResponse, at: (path: string) => ProblemPlace): Problem[] {
  if (kind === 'option') return optionLimits(item, at);
  const time = item['time'];
  if (kind === 'pause' && typeof time === 'number' && (time < 0 || time > NUMBER_LIMITS.pauseMilliseconds)) {
    const max = NUMBER_LIMITS.pauseMilliseconds;
    return [over('limit.pause', `A pause of ${time} ms; Watson takes 0 to ${max}.`, at('output'), time, max)];
  }
  const bytes = kind === 'user_defined' ? utf8Length(JSON.stringify(item['user_defined'] ?? null)) : 0;
  if (bytes > NUMBER_LIMITS.userDefinedBytes) {
    const max = NUMBER_LIMITS.userDefinedBytes;
    return [
      over(
        'limit.userDefined',
        `${bytes} bytes of user-defined content; Watson takes ${max}.`,
        at('output'),
        bytes,
        max,
      ),
    ];
  }
  return [];
}

function optionLimits(item: JsonObject, at: (path: string) => ProblemPlace): Problem[] {
  const options: readonly Json[] = Array.isArray(item['options']) ? item['options'] : [];
  const max = NUMBER_LIMITS.optionsPerResponse;
  const problems = options.flatMap((option) => {
    if (!isJsonObject(option)) return [];
    const value = option['value'];
    const input = isJsonObject(value) ? value['input'] : undefined;
    return [
      ...textProblems(option['label'], 'optionLabel', at('output')),
      ...textProblems(isJsonObject(input) ? input['text'] : undefined, 'optionText', at('output')),
    ];
  });
  if (options.length <= max) return problems;
  const message = `${options.length} options; Watson takes ${max}.`;
  return [over('limit.options', message, at('output'), options.length, max), ...problems];
}

function over(code: ProblemCode, message: string, at: ProblemPlace, found: number, max: number): Problem {
  return { code, severity: 'warning', message, values: { found, max }, at };
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
