import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexTexts } from './corpus.ts';
import { vectorOf, weighTerms } from './features.ts';
import { languageOf } from './language.ts';

const english = languageOf('en');

function vectors(texts: readonly string[], learnt: readonly number[]) {
  const corpus = indexTexts(texts, english);
  const weighting = weighTerms(corpus, learnt);
  return corpus.bags.map((bag) => vectorOf(bag, weighting.featureOf, weighting));
}

test('every vector has length 1, or 0 if nothing in it is known', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
      for (const { ids, values, unknown } of vectors(texts, [0])) {
        const length = Math.hypot(...values);
        expect(length).toBeCloseTo(ids.length === 0 ? 0 : 1, 5);
        expect(unknown).toBeGreaterThanOrEqual(0);
        expect(unknown).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('terms that no learnt text has are left out and counted', () => {
  const [known, half, strange] = vectors(['lost card', 'lost dog', 'xyz'], [0]);
  expect(known?.unknown).toBe(0);
  expect(half?.unknown).toBeGreaterThan(0.2);
  expect(half?.unknown).toBeLessThan(0.8);
  expect(strange).toMatchObject({ unknown: 1, words: 1 });
  expect(strange?.ids).toHaveLength(0);
});

test('a rarer term counts more', () => {
  const corpus = indexTexts(['the card', 'the dog', 'the cat'], english);
  const { idf, featureOf } = weighTerms(corpus, [0, 1, 2]);
  const idfOf = (term: string) => idf[featureOf[corpus.terms.indexOf(term)] ?? -1] ?? 0;
  expect(idfOf('card')).toBeGreaterThan(idfOf('the'));
});

test('the greater the power, the more', () => {
  const corpus = indexTexts(['the card', 'the dog', 'the cat'], english);
  const ratios = [0.7, 1.6].map((power) => {
    const { idf, featureOf } = weighTerms(corpus, [0, 1, 2], power);
    const idfOf = (term: string) => idf[featureOf[corpus.terms.indexOf(term)] ?? -1] ?? 0;
    return idfOf('card') / idfOf('the');
  });
  expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
  expect(ratios[0]).toBeLessThan(ratios[1] ?? 0);
});
