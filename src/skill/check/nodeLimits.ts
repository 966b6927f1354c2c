import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { listIn } from '../apply/nested.ts';
import { NUMBER_LIMITS } from '../limits.ts';
import type { DialogNode } from '../model.ts';
import type { Problem, ProblemPlace } from '../problem.ts';
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
    ...actionLimits(listIn(node.actions).length, at('actions')),
    ...genericOf(node).flatMap((item, index) => {
      const path = `output.generic[${index}]`;
      return isJsonObject(item) ? richLimits(item, (within) => at(`${path}.${within}`)) : [];
    }),
  ];
}

export function genericOf({ output }: DialogNode): readonly Json[] {
  return listIn((isJsonObject(output) ? output['generic'] : null) as readonly Json[] | null);
}

type At = (path: string) => ProblemPlace;

function richLimits(item: JsonObject, at: At): Problem[] {
  switch (item['response_type']) {
    case 'option':
      return optionLimits(item, at);
    case 'pause':
      return pauseLimits(item['time'], at('time'));
    case 'user_defined':
      return userDefinedLimits(item['user_defined'] ?? null, at('user_defined'));
    default:
      return [];
  }
}

function pauseLimits(time: Json | undefined, at: ProblemPlace): Problem[] {
  const max = NUMBER_LIMITS.pauseMilliseconds;
  if (typeof time !== 'number' || (time >= 0 && time <= max)) return [];
  return [over('limit.pause', `A pause of ${time} ms; Watson takes 0 to ${max}.`, at, time, max)];
}

function userDefinedLimits(content: Json, at: ProblemPlace): Problem[] {
  const max = NUMBER_LIMITS.userDefinedBytes;
  const bytes = utf8Length(JSON.stringify(content));
  if (bytes <= max) return [];
  const message = `${bytes} bytes of user-defined content; Watson takes ${max}.`;
  return [over('limit.userDefined', message, at, bytes, max)];
}

function optionLimits(item: JsonObject, at: At): Problem[] {
  const options: readonly Json[] = Array.isArray(item['options']) ? item['options'] : [];
  const max = NUMBER_LIMITS.optionsPerResponse;
  const problems = options.flatMap((option, index) => {
    if (!isJsonObject(option)) return [];
    const value = option['value'];
    const input = isJsonObject(value) ? value['input'] : undefined;
    const text = isJsonObject(input) ? input['text'] : undefined;
    return [
      ...textProblems(option['label'], 'optionLabel', at(`options[${index}].label`)),
      ...textProblems(text, 'optionText', at(`options[${index}].value.input.text`)),
    ];
  });
  if (options.length <= max) return problems;
  const message = `${options.length} options; Watson takes ${max}.`;
  return [over('limit.options', message, at('options'), options.length, max), ...problems];
}

function actionLimits(count: number, at: ProblemPlace): Problem[] {
  const max = NUMBER_LIMITS.actionsPerNode;
  return count <= max
    ? []
    : [over('limit.actions', `${count} actions; Watson takes ${max}.`, at, count, max)];
}

export function over(
  code: ProblemCode,
  message: string,
  at: ProblemPlace,
  found: number,
  max: number,
): Problem {
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
