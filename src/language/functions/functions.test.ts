import { describe, expect, test } from 'vitest';
import { evaluate } from '../evaluate.ts';
import { isSound, parseCondition } from '../parse.ts';
import { sampleScope } from '../testkit/sampleScope.testkit.ts';
import { toJson } from '../value.ts';
import type { FunctionRecord } from './record.ts';
import { arityOf, signatureOf } from './record.ts';
import { functions } from './table.ts';

function outcome(record: FunctionRecord): unknown {
  return toJson(evaluate(parseCondition(record.example).expr, sampleScope()), () => undefined);
}

const named = functions.map((record) => [`${record.on}.${record.name}`, record] as const);
const isSettled = (record: FunctionRecord): boolean => 'gives' in record;

describe('every function', () => {
  test.each(named.filter(([, record]) => isSettled(record)))(
    '%s gives what its example says',
    (_, record) => {
      expect(outcome(record)).toEqual(record.gives);
    },
  );

  test.each(named.filter(([, record]) => !isSettled(record)))('%s gives something', (_, record) => {
    expect(outcome(record)).not.toBeNull();
  });

  test.each(named)('%s is documented', (_, record) => {
    expect(isSound(parseCondition(record.example))).toBe(true);
    expect(record.example).toContain(record.name);
    expect(record.doc).toMatch(/\.$/);
  });

  test('is there once', () => {
    const places = functions.map((record) => `${record.on} ${record.name}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

test('a signature says how many arguments there may be', () => {
  const format = functions.find((record) => record.name === 'format' && record.on === 'T(String)');
  expect(format && signatureOf(format)).toBe('format(format: string, …values: any): string');
  expect(format && arityOf(format)).toEqual([1, Infinity]);
});
