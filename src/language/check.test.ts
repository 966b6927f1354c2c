import { expect, test } from 'vitest';
import { checkExpression } from './check.ts';
import { parseCondition } from './parse.ts';

const codes = (source: string): string[] =>
  checkExpression(parseCondition(source).expr).map(({ code }) => code);

test.each<[string, string[]]>([
  ['#a && @b:c || !$d', []],
  ['true', []],
  ['welcome && slot_in_focus && event.previous_value', []],
  ["$list.?[price > 5 && name.startsWith('a')].![name]", []],
  ['$list.![toUpperCase()]', []],
  ['T(java.lang.Math).max(1, $a) > T(Integer).MAX_VALUE', []],
  ['foo', ['unknown-name']],
  ['$a.foo()', ['unknown-function']],
  ['contains("a")', ['unknown-function']],
  ['T(Math).contains("a")', ['unknown-function']],
  ['T(Runtime).x', ['unknown-type']],
  ['$a.contains()', ['arguments']],
  ['$a.substring(1, 2, 3)', ['arguments']],
  ["@airport = 'JFK'", ['assignment']],
  ["!$a == 'b'", ['not-comparison']],
  ['[1, 2].toUpperCase()', ['unknown-method']],
  ["'abc'.removeValue('d') || (5).join(',')", ['unknown-method', 'unknown-method']],
  ["'abc'.substring(1).toUpperCase() == 'BC'", []],
  ["'five' * 2", ['not-a-number']],
  ["'5' * 2 > 9", []],
  ['$n * (#a)', ['not-a-number']],
  ['$list.size() > [1]', ['not-comparable']],
  ["$list.size() > 'many'", ['not-comparable']],
  ["$list.size() == 'two'", ['never-equal']],
  ["$list.size() == '2' && $x.contains('a') == 'true'", []],
  ["[1] == 'a'", ['never-equal']],
  ['#a && $x && #b', ['two-intents']],
  ['#a && #a', []],
  ['123456 || 654321', ['always-true']],
  ['$a || true', ['always-true']],
  ['$a && false', ['always-false']],
  ['$a && true', []],
])('%s', (source, expected) => {
  expect(codes(source)).toEqual(expected);
});

test('a warning names its part', () => {
  const source = '#a && $x.foo()';
  const [problem] = checkExpression(parseCondition(source).expr);
  expect(source.slice(problem?.at.start, problem?.at.end)).toBe('foo');
  expect(problem?.severity).toBe('warning');
});
