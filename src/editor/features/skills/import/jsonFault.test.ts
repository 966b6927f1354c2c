import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from './jsonFault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('findJsonFault', () => {
  it('agrees with JSON.parse on JSON, whatever its spacing', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(4), (text, indent) => {
        expect(findJsonFault(JSON.stringify(JSON.parse(text), null, indent))).toBeNull();
      }),
    );
  });

  it('agrees with JSON.parse on JSON with one character changed', () => {
    const character = fc.constantFrom(...Array.from('{}[],:"\\-+.0e1 \ntrufalsn'), '\u0000', '\u00e9');
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        character,
        fc.boolean(),
        (text, where, char, insert) => {
          const at = where % (text.length + 1);
          const changed = text.slice(0, at) + char + text.slice(insert ? at : at + 1);
          expect(findJsonFault(changed) === null).toBe(isJson(changed));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('calls every beginning of a file truncated, at its very end', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (value, where) => {
        const text = JSON.stringify(value, null, 1);
        const begun = text.slice(0, 1 + (where % (text.length - 1)));
        const fault = findJsonFault(begun);
        const lines = begun.split('\n');
        expect(fault).toMatchObject({
          cause: 'truncated',
          line: lines.length,
          column: (lines.at(-1)?.length ?? 0) + 1,
        });
      }),
    );
  });

  it('names line and column and shows what stands there', () => {
    const fault = findJsonFault('{\n  "name": "Bank",\n  "intents": [1 2]\n}');
    expect(fault).toMatchObject({ cause: 'syntax', line: 3, column: 17 });
    expect(fault?.excerpt.slice(fault.excerptOffset)).toBe('2]');
  });

  it('shows what came before a place at the beginning of a line', () => {
    const fault = findJsonFault('{\r\n  "name": "Bank"\r\n  "intents": []\r\n}');
    expect(fault).toMatchObject({ line: 3, column: 3, excerpt: '{ "name": "Bank" "intents": [] ' });
    expect(fault?.excerpt.slice(fault.excerptOffset)).toBe('"intents": [] ');
    expect(findJsonFault('{\n  "name": "Bank",\n  ')?.excerpt).toBe('{ "name": "Bank", ');
  });

  it('recognises what is often chosen by mistake', () => {
    expect(findJsonFault(' \n')?.cause).toBe('empty');
    expect(findJsonFault('<!doctype html><html>')?.cause).toBe('html');
    expect(findJsonFault('PK\u0003\u0004\u0014')?.cause).toBe('zip');
  });

  it('walks deep nesting', () => {
    const depth = 200_000;
    expect(findJsonFault('['.repeat(depth) + ']'.repeat(depth))).toBeNull();
    expect(findJsonFault('['.repeat(depth))?.cause).toBe('truncated');
  });
});
