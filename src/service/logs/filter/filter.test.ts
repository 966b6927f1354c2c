import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { languageOf } from '#nlu/language.ts';
import { FilterError, type Filter, type Term } from './filter.ts';
import { matchesFilter } from './matchesFilter.ts';
import { demands, narrowingOf } from './narrowing.ts';
import { parseFilter } from './parseFilter.ts';

const { stem } = languageOf('en');

const entry: JsonObject = {
  log_id: '8fdbe1f5-2b8d-4b85-8b7e-3f8d9a0c7a11',
  workspace_id: 'w1',
  language: 'en',
  request_timestamp: '2020-07-31T23:59:59.999Z',
  response_timestamp: '2020-08-01T00:00:00.100Z',
  request: {
    input: { text: 'I am ordering two IBM Watson cars, !hello' },
    context: { metadata: { deployment: 'shop' } },
  },
  response: {
    input: { text: 'I am ordering two IBM Watson cars, !hello' },
    intents: [
      { intent: 'place_order', confidence: 0.9 },
      { intent: 'hello', confidence: 0.2 },
    ],
    entities: [
      { entity: 'beverage', value: 'soda pop', location: [0, 4] },
      { entity: 'sys-number', value: '2' },
    ],
    context: { conversation_id: 'c-1' },
  },
};

const passes = (source: string): boolean => {
  const filter = parseFilter(source);
  return filter === null || matchesFilter(filter, { entry, customer: 'my_id' }, stem);
};

describe('a filter of logs', () => {
  it.each([
    '',
    'language::en',
    ' language :: en , workspace_id::w1 ',
    'workspace_id::(w0|w1)',
    'customer_id::my_id',
    'request.context.metadata.deployment::shop',
    'response.context.conversation_id::c-1',
    'response_timestamp>=2020-08-01,response_timestamp<2020-09-01',
    'request_timestamp<=2020-07-31',
    'request_timestamp>2020-07-30',
    'request_timestamp::2020-07',
    'response_timestamp<2020-08-01T04:00:00.000Z',
    'request.input.text:order',
    'request.input.text:ORDERS',
    'request.input.text:"IBM Watson"',
    'request.input.text:"ibm watson"',
    'request.input.text:watson ibm',
    'request.input.text:\\!hello',
    'request.input.text:Watsen~1',
    'request.input.text:Wutsen~2',
    'request.input.text:ord*two',
    'request.input.text::I am*hello',
    'request.input.text:!pizza',
    'response.output.intents:intent::place_order',
    'response.intents:intent::place_order',
    'response.intents:intent:place_order',
    'response.intents:intent::(hello|goodbye)',
    'response.intents:intent::!order',
    'response.intents:intent::place*',
    'response.intents:intent::plaxe_order~1',
    'response.intents:confidence>0.5',
    'response.intents:(intent::hello,confidence<0.5)',
    'response.entities:value:soda',
    'response.entities:value::"soda pop"',
    '[response.output.intents:intent::hello,response.output.entities:entity::beverage]',
    'response.top_intent::place_order',
    'meta.message.entities_count::2',
    'meta.message.entities_count>=2',
    'language::de|language::en',
    'language::de,workspace_id::w0|language::en',
    '(language::de|language::en),workspace_id::w1',
    'response.intents:hello',
  ])('lets pass by %s', (source) => {
    expect(passes(source)).toBe(true);
  });

  it.each([
    'language::de',
    'language::EN',
    'workspace_id::!w1',
    'workspace_id::!(w0|w1)',
    'customer_id::other',
    'response_timestamp>=2020-08-02',
    'request_timestamp>2020-07-31',
    'request_timestamp<2020-07-31',
    'request.input.text::order',
    'request.input.text:!order',
    'request.input.text:der',
    'request.input.text:"Watson IBM"',
    'request.input.text:Wutsen~1',
    'request.input.text:two*ord',
    'request.input.text::I am*hell',
    'response.intents:intent::order',
    'response.intents:intent::!hello',
    'response.intents:(intent::hello,confidence>0.5)',
    'response.entities:entity::soda',
    'response.top_intent::hello',
    'meta.message.entities_count<2',
    'language::en,(workspace_id::w0|language::de)',
    'request.input.nothing::x',
    'request.__proto__.toString:x',
  ])('stops by %s', (source) => {
    expect(passes(source)).toBe(false);
  });

  it.each([
    ['language', /operator is missing/],
    ['language::', /term is missing/],
    ['::en', /name of a field/],
    ['language::en,', /name of a field/],
    ['language::en|', /name of a field/],
    ['(language::en', /“\)” is missing/],
    ['language::en)', /“\)” is out of place/],
    ['language::(en|de', /“\)” is missing/],
    ['request.input.text:"open', /quotation mark/],
    ['request.input.text:car~3', /1 or 2/],
    ['request.input.text:car\\', /backslash/],
    ['colour::red', /no field of a log entry/],
    ['request_timestamp>yesterday', /not a date/],
    ['request_timestamp::2020-13-45', /not a date/],
    ['log_id::8*', /no wildcard/],
    ['log_id::8~1', /no approximate/],
    ['language::e*', /no wildcard/],
    ['response.intents:confidence>(1|2)', /one plain value/],
    ['('.repeat(9000), /inside each other/],
  ])('is refused: %s', (source, reason) => {
    expect(() => parseFilter(source)).toThrow(FilterError);
    expect(() => parseFilter(source)).toThrow(reason);
  });

  it('says where it can’t be read', () => {
    expect(() => parseFilter('language::en,colour::red')).toThrow(expect.objectContaining({ at: 13 }));
  });

  it('never fails in another way, whatever it is', () => {
    const scraps = fc.constantFrom(
      'language',
      'request.input.text',
      'response.intents',
      '2020-01-01',
      '::',
      '>=',
      '~1',
      ...Array.from(':!<()[]|,*\\" x\0'),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(scraps).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (source) => {
        const failure = failureOf(() => passes(source));
        expect(failure === null || failure instanceof FilterError).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseFilter(print(filter))).toEqual(filter);
      }),
      { numRuns: 500 },
    );
  });
});

function failureOf(task: () => unknown): unknown {
  try {
    task();
    return null;
  } catch (error) {
    return error;
  }
}

describe('what a filter demands', () => {
  it.each([
    ['language::en', true],
    ['language::en,request.input.text:x', true],
    ['language::en|language::de', true],
    ['language::en|request.input.text:x', false],
    ['language:en', false],
    ['language::!en', false],
    ['request.input.text:language', false],
  ])('%s', (source, expected) => {
    expect(demands(parseFilter(source) as Filter, ['language'])).toBe(expected);
  });

  it.each([
    ['workspace_id::a', { skills: ['a'] }],
    ['workspace_id::(a|b),workspace_id::(b|c)', { skills: ['b'] }],
    ['workspace_id::a|language::en', {}],
    ['workspace_id::!a', {}],
    ['request_timestamp>=2020-01-01', { from: '2020-01-01T00:00:00.000Z' }],
    [
      'request_timestamp>=2020-01-01,request_timestamp<2020-02-01,request_timestamp<2021-01-01',
      { from: '2020-01-01T00:00:00.000Z', to: '2020-02-01T00:00:00.000Z' },
    ],
    ['request_timestamp<=9999-12-31', { to: '9999-12-31T23:59:59.999Z' }],
  ])('narrows the search: %s', (source, expected) => {
    expect(narrowingOf(parseFilter(source) as Filter)).toEqual(expected);
  });
});

const words = fc.string({ minLength: 1, unit: fc.constantFrom(...Array.from('ab:~*,|()[]"\\!<> 12-é')) });
const plainTerms: fc.Arbitrary<Term> = words
  .filter((text) => text.trim() === text && text !== '')
  .map((text) => ({ pieces: [text], isPhrase: false, distance: 0 }));
const terms: fc.Arbitrary<Term> = fc.oneof(
  plainTerms,
  words.map((text): Term => ({ pieces: [text], isPhrase: true, distance: 0 })),
  plainTerms.map((term): Term => ({ ...term, distance: 2 })),
  plainTerms.map((term): Term => ({ ...term, pieces: ['', ...term.pieces, ''] })),
);
const paths = fc.constantFrom(['request', 'input', 'text'], ['response', 'intents', 'intent']);
const conditions: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    kind: fc.constant('match' as const),
    path: paths,
    exact: fc.boolean(),
    not: fc.boolean(),
    terms: fc.array(terms, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('compare' as const),
    path: paths,
    op: fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const),
    term: plainTerms.map(({ pieces }) => pieces[0] as string),
  }),
);
const filters: fc.Arbitrary<Filter> = fc.oneof(
  conditions,
  fc
    .array(fc.array(conditions, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 3 })
    .map((lists): Filter => ({ kind: 'any', of: lists.map((of) => ({ kind: 'all', of })) })),
);

function print(filter: Filter): string {
  switch (filter.kind) {
    case 'all':
      return filter.of.map(print).join(',');
    case 'any':
      return filter.of.map(print).join(' | ');
    case 'element':
      return `${filter.path.join('.')}:(${print(filter.of)})`;
    case 'compare':
      return `${filter.path.join('.')}${filter.op} ${escaped(filter.term)}`;
    case 'match': {
      const op = `:${filter.exact ? ':' : ''}${filter.not ? '!' : ''}`;
      const all = filter.terms.map(printTerm);
      return `${filter.path.join('.')}${op} ${all.length === 1 ? all[0] : `(${all.join('|')})`}`;
    }
    default:
      return filter satisfies never;
  }
}

function printTerm({ pieces, isPhrase, distance }: Term): string {
  const text = isPhrase ? `"${escaped(pieces[0] ?? '')}"` : pieces.map(escaped).join('*');
  return distance === 0 ? text : `${text}~${distance}`;
}

const escaped = (text: string): string => text.replace(/[\\"*,|()[\]~:!<>]/g, '\\$&');
