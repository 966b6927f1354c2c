import { describe, expect, test } from 'vitest';
import { skillWith } from '../../testing.ts';
import { compileEntities } from '../compile.ts';
import { findEntities } from '../find.ts';

function find(entity: string, text: string, language = 'en') {
  return findEntities(compileEntities(skillWith({ entities: [{ entity }], language })), text);
}

/** `value=literal` of each mention. */
function values(entity: string, text: string, language?: string): string[] {
  return find(entity, text, language).map(
    ({ value, location: [start, end] = [] }) => `${value}=${text.slice(start, end)}`,
  );
}

describe('sys-number', () => {
  test.each([
    ['I have 21 books', ['21=21']],
    ['3.13 and 1,234.56', ['3.13=3.13', '1234.56=1,234.56']],
    ['-5 degrees', ['-5=-5']],
    ['zero guests', ['0=zero']],
    ['twenty-one', ['21=twenty-one']],
    ['two hundred and five', ['205=two hundred and five']],
    ['three thousand twelve', ['3012=three thousand twelve']],
    ['two million three hundred thousand', ['2300000=two million three hundred thousand']],
    ['2 million', ['2000000=2 million']],
    ['one two three', ['1=one', '2=two', '3=three']],
    ['five and six', ['5=five', '6=six']],
    ['two thousand three million', ['2000=two thousand', '3000000=three million']],
    ['iphone6 v2 1.2.3', []],
    ['someone often', []],
  ])('%s', (text, expected) => {
    expect(values('sys-number', text)).toEqual(expected);
  });

  test('other languages write the comma', () => {
    expect(values('sys-number', '1.234,5', 'de')).toEqual(['1234.5=1.234,5']);
    expect(values('sys-number', '1,234.5', 'ja')).toEqual(['1234.5=1,234.5']);
    expect(values('sys-number', 'twenty', 'fr')).toEqual([]);
  });

  test('the whole shape', () => {
    expect(find('sys-number', 'twenty')).toEqual([
      {
        entity: 'sys-number',
        location: [0, 6],
        value: '20',
        confidence: 1,
        interpretation: { numeric_value: 20, subtype: 'integer' },
      },
    ]);
  });

  test('isn’t looked for where it isn’t declared', () => {
    expect(find('number', 'twenty 20')).toEqual([]);
  });
});

describe('sys-percentage', () => {
  test.each([
    ['50%', ['50=50%']],
    ['1,234.56 %', ['1234.56=1,234.56 %']],
    ['ten per cent of 20', ['10=ten per cent']],
    ['20', []],
  ])('%s', (text, expected) => {
    expect(values('sys-percentage', text)).toEqual(expected);
  });

  test('a range is two mentions', () => {
    expect(find('sys-percentage', 'from 2 to 3 percent')).toMatchObject([
      { value: '2', role: { type: 'number_from' }, interpretation: { range_link: 'number_range_0_19' } },
      { value: '3', role: { type: 'number_to' }, interpretation: { range_link: 'number_range_0_19' } },
    ]);
  });
});

describe('sys-currency', () => {
  test.each([
    ['$1,234.56', '1234.56', 'USD'],
    ['Five dollars', '5', 'USD'],
    ['£5', '5', 'GBP'],
    ['5 quid', '5', 'GBP'],
    ['50 cents', '0.5', 'USD'],
    ['3 million euros', '3000000', 'EUR'],
  ])('%s', (text, value, unit) => {
    expect(find('sys-currency', text)).toMatchObject([
      { value, location: [0, text.length], interpretation: { numeric_value: Number(value), unit } },
    ]);
  });

  test('German amounts', () => {
    expect(find('sys-currency', '1.234,56 €', 'de')).toMatchObject([{ value: '1234.56', location: [0, 10] }]);
  });

  test('a number of something else is no money', () => {
    expect(find('sys-currency', '5 apples')).toEqual([]);
  });
});
