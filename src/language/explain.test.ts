import { expect, test } from 'vitest';
import { explain } from './explain.ts';
import { parseCondition } from './parse.ts';
import { sampleScope } from './testkit/sampleScope.testkit.ts';

const of = (source: string): ReturnType<typeof explain> => explain(parseCondition(source), sampleScope());

test('each part says whether it held, and what it found', () => {
  expect(of("#greet && ($n > 7 || @city == 'Boston') && $name")).toEqual({
    holds: false,
    error: null,
    parts: [
      { source: '#greet', span: { start: 0, end: 6 }, holds: true, findings: [] },
      {
        source: '$n > 7',
        span: { start: 11, end: 17 },
        holds: false,
        findings: [{ source: '$n', value: 5 }],
      },
      {
        source: "@city == 'Boston'",
        span: { start: 21, end: 38 },
        holds: false,
        findings: [{ source: '@city', value: 'Toronto' }],
      },
      { source: '$name', span: { start: 43, end: 48 }, holds: null, findings: [] },
    ],
  });
});

test('a failure is told, with what came before it', () => {
  const explanation = of('$n && $none.length()');
  expect(explanation).toMatchObject({ holds: false, error: 'length cannot be called on null.' });
  expect(explanation.parts.map(({ holds }) => holds)).toEqual([true, null]);
});

test('what cannot be read is false', () => {
  expect(of('$n &&')).toMatchObject({ holds: false, error: 'Something is missing here.' });
});

test('a large value is not copied whole', () => {
  const scope = sampleScope();
  scope.context['big'] = 'a'.repeat(50_000);
  const [part] = explain(parseCondition('$big'), scope).parts;
  expect(part).toMatchObject({ holds: true, findings: [{ source: '$big', value: '…' }] });
});
