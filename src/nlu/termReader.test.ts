import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bagOf } from './bag.ts';
import { languageOf } from './language.ts';
import { TermReader } from './termReader.ts';
import { gramsOf, wordTerms } from './terms.ts';
import { BANK, setOf } from './testing.ts';
import { trainModel } from './train.ts';

const model = trainModel(setOf(BANK));
const { stem } = languageOf(model.language);

/** The same, term by term. */
function bagOfTerms(words: readonly string[]) {
  const terms = wordTerms(words.map(stem)).map((term) => [term, model.words.get(term)] as const);
  const grams = words.flatMap(gramsOf).map((gram) => [gram, model.grams.get(gram)] as const);
  const unknown = (all: typeof terms) =>
    new Set(all.filter(([, id]) => id === undefined).map(([term]) => term)).size;
  const ids = [...terms, ...grams].flatMap(([, id]) => id ?? []);
  return { ...bagOf(ids, words.length), unknown: unknown(terms) + unknown(grams) };
}

test('counts the terms of one text after the other, those too that the model hasn’t', () => {
  const known = Object.values(BANK)
    .flat()
    .flatMap((text) => text.toLowerCase().split(' '));
  const word = fc.oneof(
    fc.constantFrom(...known),
    fc.constantFrom('zz', 'zzz', 'aa', 'a'),
    fc.string({ minLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 4 }), (texts) => {
      const reader = new TermReader(model);
      for (const words of texts) {
        const { size, ids, counts, ...rest } = reader.read(words);
        const expected = bagOfTerms(words);
        expect([...ids.subarray(0, size)]).toEqual([...expected.ids]);
        expect([...counts.subarray(0, size)]).toEqual([...expected.counts]);
        expect(rest).toEqual({ unknown: expected.unknown, words: words.length });
      }
    }),
  );
});

test('what it remembers has an end, and what it forgets is found out again', () => {
  const reader = new TermReader(model);
  const words = Array.from({ length: 6000 }, (_, at) => `w${at}`);
  for (const word of words) reader.read([word, 'card']);
  expect(reader.read(['card']).unknown).toBe(bagOfTerms(['card']).unknown);
  expect(reader.read(['w1', 'card', 'w1']).unknown).toBe(bagOfTerms(['w1', 'card', 'w1']).unknown);
});
