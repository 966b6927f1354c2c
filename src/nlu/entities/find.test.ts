import { distance } from 'fastest-levenshtein';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecognisedEntity } from '#language/scope.ts';
import type { Entity } from '#skill/model.ts';
import { languageOf } from '../language.ts';
import { skillWith } from '../testing.ts';
import { normalise } from '../words.ts';
import { compileEntities } from './compile.ts';
import { findEntities } from './find.ts';
import { changeWords, noWords, similarTo } from './similarWords.ts';

function finder(entities: readonly Entity[], language = 'en') {
  const compiled = compileEntities(skillWith({ entities, language }));
  return (text: string) => findEntities(compiled, text);
}

/** `entity:value` of each mention with its literal. */
function found(text: string, find: ReturnType<typeof finder>): string[] {
  return find(text).map(
    ({ entity, value, location: [start, end] = [] }) => `${entity}:${value}=${text.slice(start, end)}`,
  );
}

const CITY: Entity = {
  entity: 'city',
  values: [
    { value: 'New York', type: 'synonyms', synonyms: ['Big Apple', 'NYC'] },
    { value: 'York', synonyms: [] },
    { value: 'Toronto' },
    { value: 'Zürich', synonyms: null },
  ],
};
const DRINK: Entity = { entity: 'drink', values: [{ value: 'apple juice', synonyms: ['apple'] }] };
const PHONE: Entity = {
  entity: 'phone',
  values: [{ value: 'US phone', patterns: [String.raw`(\d{3})-(\d{4})(x\d+)?`] }],
};

describe('dictionary entities', () => {
  const find = finder([CITY, DRINK]);

  test.each([
    [
      'from Toronto to the big apple',
      ['city:Toronto=Toronto', 'city:New York=big apple', 'drink:apple juice=apple'],
    ],
    ['NYC, nyc!', ['city:New York=NYC', 'city:New York=nyc']],
    ['Torontonian yorkshire', []],
    ["Toronto's new  york", ['city:Toronto=Toronto', 'city:New York=new  york']],
    ['ZU\u0308RICH', ['city:Zürich=ZU\u0308RICH']],
    ['😀 toronto', ['city:Toronto=toronto']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(text, find)).toEqual(expected);
  });

  test('a mention says entity, place, value and confidence', () => {
    expect(find('😀 toronto')).toEqual([
      { entity: 'city', location: [3, 10], value: 'Toronto', confidence: 1 },
    ]);
  });

  test('a synonym of two values means both', () => {
    const both = finder([
      {
        entity: 'size',
        values: [
          { value: 'L', synonyms: ['big'] },
          { value: 'XL', synonyms: ['big'] },
        ],
      },
    ]);
    expect(found('big one', both)).toEqual(['size:L=big', 'size:XL=big']);
  });

  test('values with marks', () => {
    const find = finder([{ entity: 'language', values: [{ value: 'C++' }, { value: 'C' }] }]);
    expect(found('c++ or c', find)).toEqual(['language:C++=c++', 'language:C=c']);
  });

  test.each([
    ['zh-cn', '我想从北京去上海', ['北京', '上海']],
    ['ja', '北京でハム', ['北京']],
    ['th', 'ฉันไปกรุงเทพพรุ่งนี้', ['กรุงเทพ']],
  ])('%s has no spaces between words', (language, text, expected) => {
    const find = finder(
      [{ entity: 'c', values: [{ value: '北京' }, { value: '上海' }, { value: 'กรุงเทพ' }] }],
      language,
    );
    expect(find(text).map(({ value }) => value)).toEqual(expected);
  });

  test('a word inside another word isn’t meant, in any script', () => {
    expect(finder([{ entity: 'x', values: [{ value: 'イン' }] }], 'ja')('ラインで')).toEqual([]);
  });
});

describe('the order of mentions', () => {
  const HOLIDAY: Entity = { entity: 'holiday', values: [{ value: 'christmas' }, { value: 'christmas eve' }] };
  const moment = { now: Date.UTC(2020, 4, 13), timeZone: 'GMT' };
  const compiled = compileEntities(skillWith({ entities: [HOLIDAY, CITY, { entity: 'sys-date' }] }));

  // IBM's .NET suite: of “Are you open on christmas?” `Entities[1]` is the sys-date.
  test.each([
    ['Are you open on christmas?', ['holiday', 'sys-date']],
    ['christmas eve', ['holiday', 'sys-date']],
    ['on May 3rd in Toronto', ['sys-date', 'city']],
    ['in Toronto on christmas or tomorrow', ['city', 'holiday', 'sys-date', 'sys-date']],
    ['tomorrow', ['sys-date']],
  ])('%s', (text, expected) => {
    expect(findEntities(compiled, text, moment).map(({ entity }) => entity)).toEqual(expected);
  });
});

describe('pattern entities', () => {
  test('groups say where they stand; one that matched nothing has no place', () => {
    expect(finder([PHONE])('😀 call 555-1234')).toEqual([
      {
        entity: 'phone',
        location: [8, 16],
        value: 'US phone',
        confidence: 1,
        groups: [
          { group: 'group_0', location: [8, 16] },
          { group: 'group_1', location: [8, 11] },
          { group: 'group_2', location: [12, 16] },
          { group: 'group_3' },
        ],
      },
    ]);
  });

  test('all matches, not empty ones, and the longest of an entity', () => {
    const find = finder([
      {
        entity: 'n',
        values: [
          { value: 'digits', patterns: ['[0-9]*'] },
          { value: 'pair', patterns: ['[0-9]+,[0-9]+'] },
        ],
      },
    ]);
    expect(found('7 a 12,30', find)).toEqual(['n:digits=7', 'n:pair=12,30']);
  });

  test('the name of a pattern value is no synonym', () => {
    expect(finder([PHONE])('US phone')).toEqual([]);
  });

  test('a pattern that takes exponential time elsewhere is answered at once', () => {
    const find = finder([{ entity: 'evil', values: [{ value: 'v', patterns: ['(a+)+$'] }] }]);
    expect(find(`${'a'.repeat(2000)}b`)).toEqual([]);
  });

  test('a pattern that can’t be had in linear time is left out, the others work', () => {
    const find = finder([{ entity: 'n', values: [{ value: 'v', patterns: ['(?=x)y', '(', '[0-9]+'] }] }]);
    expect(found('12', find)).toEqual(['n:v=12']);
  });
});

describe('fuzzy matching', () => {
  const TOPPING: Entity = {
    entity: 'topping',
    fuzzy_match: true,
    values: [
      { value: 'mushroom' },
      { value: 'ham' },
      { value: 'spicy pepperoni' },
      { value: 'sweet corn' },
      { value: 'sweet onion' },
    ],
  };
  const find = finder([TOPPING]);

  test.each([
    ['with mushrom please', ['topping:mushroom=mushrom']],
    ['two mushrooms', ['topping:mushroom=mushrooms']],
    ['spicey peperoni', ['topping:spicy pepperoni=spicey peperoni']],
    ['some pepperoni', ['topping:spicy pepperoni=pepperoni']],
    ['hem', []],
    ['something sweet', []],
    ['classroom', []],
  ])('%s', (text, expected) => {
    expect(found(text, find)).toEqual(expected);
  });

  test('the less alike, the less sure, and never below 0.3', () => {
    const confidence = (text: string) => find(text)[0]?.confidence ?? 0;
    expect(confidence('mushroom')).toBe(1);
    expect(confidence('mushrom')).toBeLessThan(1);
    expect(confidence('mushrom')).toBeGreaterThan(confidence('mushrm'));
    expect(confidence('mushrm')).toBeGreaterThanOrEqual(0.3);
  });

  test('only where it is switched on', () => {
    expect(finder([{ ...TOPPING, fuzzy_match: false }])('mushrom')).toEqual([]);
    expect(finder([{ ...TOPPING, fuzzy_match: null }])('mushrom')).toEqual([]);
  });

  test('parts of phrases are an English affair', () => {
    expect(finder([TOPPING], 'de')('some pepperoni')).toEqual([]);
    expect(found('mushrom', finder([TOPPING], 'de'))).toEqual(['topping:mushroom=mushrom']);
  });

  test('what is exactly another value isn’t taken for a misspelling', () => {
    const find = finder([
      {
        entity: 'n',
        fuzzy_match: true,
        values: [{ value: 'house' }, { value: 'mouse' }, { value: 'horse' }],
      },
    ]);
    expect(found('horse', find)).toEqual(['n:horse=horse']);
  });
});

const word = fc.constantFrom(
  'new',
  'york',
  'big',
  'apple',
  'toronto',
  'zürich',
  'torono',
  '555-1234',
  '😀',
  '七',
  'juice',
);
const gap = fc.constantFrom(' ', '  ', ', ', '-', '');
const sentence = fc
  .array(fc.tuple(word, gap), { maxLength: 12 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

/** What may stand in a text for a mention of the entities above; the literal itself where anything may. */
function literalsOf({ entity, value, confidence }: RecognisedEntity, literal: string): string[] {
  if (entity === 'phone') return literal.match(/^\d{3}-\d{4}(?:x\d+)?$/u) ?? [];
  if (entity === 'sys-number' || confidence !== 1) return [literal];
  const values = [...(CITY.values ?? []), ...(DRINK.values ?? [])];
  const found = values.find((one) => one.value === value);
  return [value, ...(found?.synonyms ?? [])].map(normalise);
}

test('a location cuts exactly the mention out of the text, and mentions of an entity never overlap', () => {
  const find = finder([{ ...CITY, fuzzy_match: true }, DRINK, PHONE, { entity: 'sys-number' }]);
  fc.assert(
    fc.property(fc.oneof(sentence, fc.mixedCase(sentence), fc.string({ unit: 'binary' })), (text) => {
      const ends = new Map<string, number>();
      for (const mention of find(text)) {
        const { entity, location: [start = -1, end = -1] = [] } = mention;
        expect(start).toBeGreaterThanOrEqual(ends.get(entity) ?? 0);
        ends.set(entity, end);
        const literal = normalise(text.slice(start, end)).replace(/\s+/gu, ' ');
        expect(literal).toBe(literal.trim());
        expect(literalsOf(mention, literal)).toContain(literal);
      }
    }),
  );
});

test('entities are compiled once for as long as nobody touches them', () => {
  const skill = skillWith({ entities: [CITY] });
  expect(compileEntities({ ...skill, fields: { ...skill.fields, name: 'Other' } })).toBe(
    compileEntities(skill),
  );
  expect(compileEntities({ ...skill, entities: skill.entities.with('drink', DRINK) })).not.toBe(
    compileEntities(skill),
  );
});

describe('fuzzy matching as entities.md has it', () => {
  const find = (value: string, text: string, isCommon?: (word: string) => boolean) =>
    findEntities(
      compileEntities(skillWith({ entities: [{ entity: 'x', fuzzy_match: true, values: [{ value }] }] })),
      text,
      undefined,
      isCommon && { isCommon },
    );

  test.each([
    ['banana', 'bananas'],
    ['run', 'running'],
    ['giraffe', 'giraffes'],
    ['giraffe', 'girafe'],
    ['book', 'I wnt to buy a boook'],
  ])('%s is found in “%s”', (value, text) => {
    expect(find(value, text)).toMatchObject([{ value }]);
  });

  test('what both have a stem for isn’t compared letter by letter', () => {
    expect(find('lending', 'pending')).toEqual([]);
  });

  test('a common word is itself, unless it is a value', () => {
    expect(find('insure', 'unsure', (word) => word === 'unsure')).toEqual([]);
    expect(find('unsure', 'unsure', (word) => word === 'unsure')).toMatchObject([
      { value: 'unsure', confidence: 1 },
    ]);
  });
});

describe('fuzzy matching by language', () => {
  const find = (value: string, language: string) =>
    finder([{ entity: 'x', fuzzy_match: true, values: [{ value }] }], language);

  test.each([
    ['de', 'Banane', 'Bananen', true],
    ['fr', 'réserver', 'reserver', true],
    ['es', 'barrió', 'barrio', true],
    ['es', 'uña', 'una', false],
    ['it', 'parlare', 'parlato', false],
    ['zh-cn', 'giraffe', 'girafe', false],
    ['xx', 'giraffe', 'girafe', true],
  ])('%s: %s in %s', (language, value, text, isFound) => {
    expect(find(value, language)(text)).toHaveLength(isFound ? 1 : 0);
  });

  test('an accent left out costs a little', () => {
    const [mention] = find('barrió', 'es')('barrio');
    expect(mention?.confidence).toBeLessThan(1);
    expect(mention?.confidence).toBeGreaterThan(0.9);
  });

  test('a common word is no misspelling', () => {
    const compiled = compileEntities(
      skillWith({ entities: [{ entity: 'x', fuzzy_match: true, values: [{ value: 'insure' }] }] }),
    );
    expect(findEntities(compiled, 'inure')).toHaveLength(1);
    expect(findEntities(compiled, 'inure', undefined, { isCommon: (word) => word === 'inure' })).toEqual([]);
  });
});

test('every word that is near enough is found by the pieces that it shares', () => {
  const vocabulary = [
    'mushroom',
    'pepperoni',
    'cheese',
    'salami',
    'artichoke',
    'onion',
    'anchovies',
    'peppers',
  ];
  const words = changeWords(noWords(languageOf('xx')), { come: vocabulary, gone: [] }, languageOf('xx'));
  const slip = fc.tuple(
    fc.nat(12),
    fc.constantFrom('drop', 'change', 'add'),
    fc.constantFrom('a', 'e', 'i', 'p', 'r', 's'),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...vocabulary),
      fc.array(slip, { minLength: 1, maxLength: 2 }),
      (word, slips) => {
        let written = word;
        for (const [place, kind, letter] of slips) {
          const at = 1 + (place % (written.length - 1));
          const rest = written.slice(kind === 'add' ? at : at + 1);
          written = written.slice(0, at) + (kind === 'drop' ? '' : letter) + rest;
        }
        const near = vocabulary.filter((other) => {
          const longer = Math.max(other.length, written.length);
          return other.charAt(0) === written.charAt(0) && distance(other, written) <= (longer >= 8 ? 2 : 1);
        });
        const similar = similarTo(written, words, languageOf('xx'), false).map((one) => one.word);
        expect(similar.toSorted()).toEqual(written.length < 4 ? [] : near.toSorted());
      },
    ),
  );
});
