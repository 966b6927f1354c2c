import { expect, it } from 'vitest';
import type { DialogNode } from '#skill/model.ts';
import {
  readValue,
  shownValue,
  contextPatch,
  typeOf,
  withoutKey,
  withVariable,
  withVariableRenamed,
} from './contextRows.ts';

const node = (more: Partial<DialogNode>): DialogNode => ({ dialog_node: 'n', ...more });

it.each([
  ['5', 'text', '5'],
  [5, 'number', '5'],
  [false, 'boolean', 'false'],
  [null, 'null', 'null'],
  [['a', 1], 'list', '["a",1]'],
  [{ a: null }, 'object', '{"a":null}'],
])('shows %j as %s %s', (value, type, shown) => {
  expect(typeOf(value)).toBe(type);
  expect(shownValue(value)).toBe(shown);
  // A text is stored as typed, so that `5` can be one; anything else is read back.
  expect(type === 'text' ? shown : readValue(shown)).toEqual(value);
});

it('reads only JSON as a value', () => {
  expect(readValue('{"a":')).toBeUndefined();
  expect(readValue('null')).toBeNull();
});

it('changes one variable and keeps the others in their places', () => {
  const old = node({ context: { a: 1, b: null, c: 'x' } });
  expect(withVariable(old, 'b', 2)).toEqual({ set: { context: { a: 1, b: 2, c: 'x' } } });
  expect(Object.keys(withVariableRenamed(old, 'b', 'z').set?.['context'] as object)).toEqual(['a', 'z', 'c']);
  expect(withoutKey({ a: 1, b: null, c: 'x' }, 'a')).toEqual({ b: null, c: 'x' });
});

it('leaves no empty context behind', () => {
  expect(contextPatch(node({ context: { a: 1 } }), {})).toEqual({ unset: ['context'] });
  expect(withVariable(node({ context: null }), 'a', null)).toEqual({ set: { context: { a: null } } });
});
