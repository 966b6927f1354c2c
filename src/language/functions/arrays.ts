import { fail } from '../errors.ts';
import { indexIn, isEqual, mutableArray, wholeNumber } from '../operate.ts';
import { itemsOf } from '../value.ts';
import type { MutableJson, Value } from '../value.ts';
import type { Call, FunctionRecord } from './record.ts';
import { argument, textArgument } from './record.ts';

/** The items of the target: of an array, of `entities` or of `intents`. */
export function selfItems(call: Call): readonly Value[] {
  return itemsOf(call.self) ?? fail('no-method', 'That is no array.');
}

function at(call: Call, size: number): number {
  const index = wholeNumber(argument(call, 0), 'The index');
  if (index < 0 || index >= size) fail('out-of-range', `The array has no item ${index}.`);
  return index;
}

function pushed(call: Call, values: readonly Value[]): MutableJson[] {
  const array = mutableArray(call.self);
  for (const value of values) array.push(call.run.json(value));
  return array;
}

/** Methods of arrays. Those that change an array change it in place. */
export const arrayFunctions: readonly FunctionRecord[] = [
  {
    on: 'array',
    name: 'append',
    params: ['value: any', '…values: any'],
    returns: 'array',
    doc: 'Adds values at the end of the array and gives the array.',
    example: "['onion', 'olives'].append('ketchup', 'tomatoes')",
    gives: ['onion', 'olives', 'ketchup', 'tomatoes'],
    run: (call) => pushed(call, call.args),
  },
  {
    on: 'array',
    name: 'add',
    params: ['value: any'],
    returns: 'null',
    doc: 'Adds a value at the end of the array; gives null.',
    example: "['onion'].add('ham')",
    gives: null,
    run(call) {
      pushed(call, call.args);
      return null;
    },
  },
  {
    on: 'array',
    name: 'addAll',
    params: ['values: array'],
    returns: 'null',
    doc: 'Adds all items of another array at the end of this one; gives null.',
    example: "['onion'].addAll(['ham', 'olives'])",
    gives: null,
    run(call) {
      pushed(call, [...(itemsOf(argument(call, 0)) ?? fail('not-an-array', 'addAll needs an array.'))]);
      return null;
    },
  },
  {
    on: 'array',
    name: 'clear',
    params: [],
    returns: 'null',
    doc: 'Removes all items; gives null.',
    example: "['onion'].clear()",
    gives: null,
    run(call) {
      mutableArray(call.self).length = 0;
      return null;
    },
  },
  {
    on: 'array',
    name: 'contains',
    params: ['value: any'],
    returns: 'boolean',
    doc: 'Whether a value is among the items.',
    example: "['onion', 'ham'].contains('ham')",
    gives: true,
    run: (call) => indexIn(selfItems(call), argument(call, 0), call.run) >= 0,
  },
  {
    on: 'array',
    name: 'containsIgnoreCase',
    params: ['value: string'],
    returns: 'boolean',
    doc: 'Whether a text is among the items, whatever the capitals.',
    example: "['onion', 'ham'].containsIgnoreCase('HAM')",
    gives: true,
    run(call) {
      const wanted = textArgument(call, 0).toLowerCase();
      return selfItems(call).some((item) => call.run.text(item).toLowerCase() === wanted);
    },
  },
  {
    on: 'array',
    name: 'get',
    params: ['index: number'],
    returns: 'any',
    doc: 'The item at a place, counted from 0.',
    example: "['one', 'two'].get(0)",
    gives: 'one',
    run(call) {
      const items = selfItems(call);
      return items[at(call, items.length)] ?? null;
    },
  },
  {
    on: 'array',
    name: 'getRandomItem',
    params: [],
    returns: 'any',
    doc: 'One of the items, by chance. Null when there is none.',
    example: "['ham'].getRandomItem()",
    gives: 'ham',
    run(call) {
      const items = selfItems(call);
      return items[Math.floor(call.run.scope.random() * items.length)] ?? null;
    },
  },
  {
    on: 'array',
    name: 'indexOf',
    params: ['value: any'],
    returns: 'number',
    doc: 'Where a value first stands, counted from 0; -1 when it does not.',
    example: '[8, 9, 10].indexOf(9)',
    gives: 1,
    run: (call) => indexIn(selfItems(call), argument(call, 0), call.run),
  },
  {
    on: 'array',
    name: 'join',
    params: ['delimiter: string'],
    returns: 'string',
    doc: 'All items as one text with a delimiter between them.',
    example: "['onion', 'olives', 'ham'].join(';')",
    gives: 'onion;olives;ham',
    run(call) {
      const delimiter = textArgument(call, 0);
      const texts = selfItems(call).map((item) => (call.run.spend(delimiter.length), call.run.text(item)));
      return call.run.text(texts.join(delimiter));
    },
  },
  {
    on: 'array',
    name: 'remove',
    params: ['index: number'],
    returns: 'array',
    doc: 'Removes the item at a place and gives the array.',
    example: "['onion', 'olives'].remove(0)",
    gives: ['olives'],
    run(call) {
      const array = mutableArray(call.self);
      array.splice(at(call, array.length), 1);
      return array;
    },
  },
  {
    on: 'array',
    name: 'removeValue',
    params: ['value: any'],
    returns: 'array',
    doc: 'Removes the first item that is the value and gives the array.',
    example: "['onion', 'olives', 'onion'].removeValue('onion')",
    gives: ['olives', 'onion'],
    run(call) {
      const array = mutableArray(call.self);
      const index = indexIn(array, argument(call, 0), call.run);
      if (index >= 0) array.splice(index, 1);
      return array;
    },
  },
  {
    on: 'array',
    name: 'set',
    params: ['index: number', 'value: any'],
    returns: 'array',
    doc: 'Puts a value in the place of an item and gives the array.',
    example: "['onion', 'olives', 'ham'].set(1, 'ketchup')",
    gives: ['onion', 'ketchup', 'ham'],
    run(call) {
      const array = mutableArray(call.self);
      array[at(call, array.length)] = call.run.json(argument(call, 1));
      return array;
    },
  },
  {
    on: 'array',
    name: 'size',
    params: [],
    returns: 'number',
    doc: 'The number of items.',
    example: "['onion', 'olives'].size()",
    gives: 2,
    run: (call) => selfItems(call).length,
  },
  {
    on: 'array',
    name: 'isEmpty',
    params: [],
    returns: 'boolean',
    doc: 'Whether there are no items.',
    example: '[1].isEmpty()',
    gives: false,
    run: (call) => selfItems(call).length === 0,
  },
  {
    on: 'array',
    name: 'containsAll',
    params: ['values: array'],
    returns: 'boolean',
    doc: 'Whether all items of another array are in this one.',
    example: '[1, 2, 3].containsAll([3, 1])',
    gives: true,
    run(call) {
      const items = selfItems(call);
      const wanted = itemsOf(argument(call, 0)) ?? fail('not-an-array', 'containsAll needs an array.');
      return wanted.every((value) => items.some((item) => isEqual(item, value, call.run.spend)));
    },
  },
  {
    on: 'array',
    name: 'subList',
    params: ['begin: number', 'end?: number'],
    returns: 'array',
    doc: 'A new array of the items from a place up to, not including, another.',
    example: '[1, 2, 3].subList(0, 2)',
    gives: [1, 2],
    run(call) {
      const items = selfItems(call);
      const begin = wholeNumber(argument(call, 0), 'The place');
      const end = call.args.length > 1 ? wholeNumber(argument(call, 1), 'The place') : items.length;
      if (begin < 0 || end > items.length || begin > end)
        fail('out-of-range', 'The array has no such places.');
      return items.slice(begin, end).map((item) => call.run.json(item));
    },
  },
];
