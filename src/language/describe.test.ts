import { expect, test } from 'vitest';
import type { Chip } from './describe.ts';
import { describeCondition } from './describe.ts';
import { namesIn, usesIn } from './names.ts';
import { parseCondition } from './parse.ts';

const chips = (source: string): readonly Chip[] => describeCondition(parseCondition(source).expr, source);

test.each<[string, Chip[]]>([
  ['', []],
  ['#greet', [{ kind: 'intent', name: 'greet' }]],
  ['welcome', [{ kind: 'special', name: 'welcome' }]],
  ['true', [{ kind: 'special', name: 'true' }]],
  ['!anything_else', [{ kind: 'special', name: 'anything_else', negated: true }]],
  ['@city:(New York)', [{ kind: 'entity', name: 'city', value: 'New York' }]],
  ['NOT @city', [{ kind: 'entity', name: 'city', negated: true }]],
  ["$size == 'big'", [{ kind: 'variable', name: 'size', op: '==', value: 'big' }]],
  ['$size:big', [{ kind: 'variable', name: 'size', value: 'big' }]],
  ['$a.b >= -5', [{ kind: 'variable', name: 'a.b', op: '>=', value: '-5' }]],
  ['@sys-number < $max', [{ kind: 'entity', name: 'sys-number', op: '<', value: '$max' }]],
  [
    '#a && !@b || $c',
    [
      { kind: 'intent', name: 'a' },
      { kind: 'entity', name: 'b', negated: true, join: 'and' },
      { kind: 'variable', name: 'c', join: 'or' },
    ],
  ],
  [
    "(@a:x || @a:y) && $on == 'off'",
    [
      { kind: 'text', name: '(@a:x || @a:y)' },
      { kind: 'variable', name: 'on', op: '==', value: 'off', join: 'and' },
    ],
  ],
  [
    '(#A && intents[0].confidence > $low)',
    [
      { kind: 'intent', name: 'A' },
      { kind: 'text', name: 'intents[0].confidence > $low', join: 'and' },
    ],
  ],
  ['$list.size()  > 0', [{ kind: 'text', name: '$list.size()  > 0' }]],
  ['!($a || $b)', [{ kind: 'text', name: '!($a || $b)' }]],
])('%s', (source, expected) => {
  expect(chips(source)).toEqual(expected);
});

test('without a source the text is in normal form', () => {
  const { expr } = parseCondition('$list.size()>0');
  expect(describeCondition(expr)).toEqual([{ kind: 'text', name: '$list.size() > 0' }]);
});

test('names are found in shorthand and spelled out', () => {
  const { expr } = parseCondition(
    "#a && intents[0] == 'b' && intents.containsIntent('c', 0.5) && intent != 'd' && @e && entities['f'] && entities.g && $h && context.i && context['j k'] && entities.get('l') && $h",
  );
  expect(namesIn(expr)).toEqual({
    intents: ['a', 'b', 'c', 'd'],
    entities: ['e', 'f', 'g', 'l'],
    variables: ['h', 'i', 'j k'],
  });
});

test('a use has the place of the name alone, and the value', () => {
  const source = "@city:(New York) && context['a']";
  const uses = usesIn(parseCondition(source).expr);
  expect(uses.map(({ span }) => source.slice(span.start, span.end))).toEqual(['city', 'a']);
  expect(uses[0]?.value).toEqual({ text: 'New York', span: { start: 7, end: 15 } });
});
