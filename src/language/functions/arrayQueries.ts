import { fail } from '../errors.ts';
import { isSound, parseCondition } from '../parse.ts';
import { isTruthy } from '../truthiness.ts';
import type { MutableJson, MutableObject, Value } from '../value.ts';
import { isNumeric, isPlainObject, ownProperty, setProperty } from '../value.ts';
import { selfItems } from './arrays.ts';
import type { Call, FunctionRecord } from './record.ts';
import { argument, textArgument } from './record.ts';

const REFERENCE = /%e((?:\.[^%.\s]+)*)%/g;

function resolve(item: Value, path: string): MutableJson {
  let value: Value = item;
  for (const name of path.split('.').slice(1)) {
    value = isPlainObject(value) ? ownProperty(value, name) : null;
  }
  return value as MutableJson;
}

/** A template with the references to the item filled in, in the shape of the template. */
function filled(template: MutableJson, item: Value, keepTypes: boolean, call: Call): MutableJson {
  call.run.spend(1);
  if (Array.isArray(template)) return template.map((part) => filled(part, item, keepTypes, call));
  if (template !== null && typeof template === 'object') {
    const object: MutableObject = {};
    for (const key of Object.keys(template)) {
      setProperty(object, key, filled(template[key] ?? null, item, keepTypes, call));
    }
    return object;
  }
  if (typeof template !== 'string') return template;
  const [whole] = template.matchAll(REFERENCE);
  if (whole?.[0] === template && keepTypes) return call.run.json(resolve(item, whole[1] ?? ''));
  const text = template.replaceAll(REFERENCE, (_, path: string) => call.run.text(resolve(item, path)));
  return keepTypes || !isNumeric(text) ? text : Number(text);
}

/** Methods that make a new array out of the items of another. */
export const arrayQueryFunctions: readonly FunctionRecord[] = [
  {
    on: 'array',
    name: 'filter',
    params: ['name: string', 'condition: string'],
    returns: 'array',
    doc: 'The items for which a condition holds; in the condition, the name stands for the item.',
    example: "[1, 2, 3, 4].filter('x', 'x > 2')",
    gives: [3, 4],
    run(call) {
      const name = textArgument(call, 0);
      const condition = parseCondition(textArgument(call, 1));
      call.run.spend(condition.source.length);
      if (!isSound(condition)) {
        fail('bad-condition', `The condition of filter cannot be read: ${condition.problems[0]?.message}`);
      }
      return selfItems(call)
        .filter((item) => isTruthy(call.run.binding(name, item, condition.expr)))
        .map((item) => call.run.json(item));
    },
  },
  {
    on: 'array',
    name: 'joinToArray',
    params: ['template: string, object or array', 'keepTypes?: boolean'],
    returns: 'array',
    doc: 'A new array with the template filled in for each item: %e.name% stands for a property of the item. Without keepTypes, texts that spell a number become numbers.',
    example: "[{'flight': 'AZ1040', 'to': 'FCO'}].joinToArray('Flight %e.flight% to %e.to%', true)",
    gives: ['Flight AZ1040 to FCO'],
    run(call) {
      const template = call.run.json(argument(call, 0));
      const keepTypes = isTruthy(argument(call, 1));
      return selfItems(call).map((item) => filled(template, item, keepTypes, call));
    },
  },
];
