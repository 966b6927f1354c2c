import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesIn } from './names.ts';
import { parseCondition } from './parse.ts';
import type { Rename } from './rename.ts';
import { renameInCondition, renameInTemplate } from './rename.ts';
import { expressions } from './testkit/expressions.testkit.ts';

const intent: Rename = { kind: 'intent', from: 'a', to: "b'c" };
const entity: Rename = { kind: 'entity', from: 'city', to: 'town' };
const variable: Rename = { kind: 'variable', from: 'v', to: 'my-v' };
const value: Rename = { kind: 'value', entity: 'city', from: 'Rome', to: 'New York' };

test.each<[Rename, string, string]>([
  [{ ...intent, to: 'x-y' }, '#a  or !#a && #ab', '#x-y  or !#x-y && #ab'],
  [intent, 'intents[0] == \'a\' && intent != "a"', "intents[0] == 'b''c' && intent != \"b'c\""],
  [
    entity,
    "@city:Rome && entities['city']?.size() > 1 && entities.city",
    "@town:Rome && entities['town']?.size() > 1 && entities.town",
  ],
  [entity, "$list.filter('x', 'x.name == @city')", "$list.filter('x', 'x.name == @town')"],
  [variable, '$v && ${v} && $(v) && $v:x && $vv', '$(my-v) && ${my-v} && $(my-v) && $(my-v):x && $vv'],
  [variable, "context['v'] == context.get('v')", "context['my-v'] == context.get('my-v')"],
  [{ ...variable, to: 'w' }, '$v.v > $v', '$w.v > $w'],
  [value, '@city:Rome || @city:(Rome) || @other:Rome', '@city:(New York) || @city:(New York) || @other:Rome'],
  [
    value,
    "@city == 'Rome' || entities['city']?.contains(\"Rome\")",
    "@city == 'New York' || entities['city']?.contains(\"New York\")",
  ],
  [{ ...value, to: "O'Hare (ORD)" }, '!@city:Rome', "!entities['city']?.contains('O''Hare (ORD)')"],
  [value, '@city:Rome && (', '@city:(New York) && ('],
])('%o in %s', (rename, source, expected) => {
  expect(renameInCondition(source, rename)).toBe(expected);
});

test('in a text only expressions are renamed', () => {
  const source = 'v: $v, \\$v, <? $v + 1 ?>, #v';
  expect(renameInTemplate(source, { ...variable, to: 'w' })).toBe('v: $w, \\$v, <? $w + 1 ?>, #v');
});

test('there and back is where it was, and the new name has taken the place of the old', () => {
  fc.assert(
    fc.property(expressions, (source) => {
      const there = renameInCondition(source, { kind: 'variable', from: 'list', to: 'renamed' });
      expect(renameInCondition(there, { kind: 'variable', from: 'renamed', to: 'list' })).toBe(source);
      const before = namesIn(parseCondition(source).expr).variables;
      const after = namesIn(parseCondition(there).expr).variables;
      expect(after).toEqual(before.map((name) => (name === 'list' ? 'renamed' : name)));
    }),
    { numRuns: 1000 },
  );
});
