import { expect, it } from 'vitest';
import type { Entity } from '#skill/model.ts';
import { matchingValues } from './entityRow.ts';
import { newValues, readValues, wordsIn } from './readValues.ts';
import { countShared, sharedWords } from './sharedWords.ts';

const entity: Entity = {
  entity: 'city',
  values: [
    { value: 'Rome', synonyms: ['Roma', 'capital'] },
    { value: 'Paris', synonyms: ['Capital', 'paris'] },
    { value: 'roma', synonyms: [] },
  ],
};

it('finds the words that stand for two values', () => {
  const shared = sharedWords(entity);
  expect(shared.get('Rome')).toEqual(
    new Map([
      ['roma', ['roma']],
      ['capital', ['Paris']],
    ]),
  );
  expect([...(shared.get('Paris')?.keys() ?? [])]).toEqual(['capital']);
  expect(countShared(shared)).toBe(2);
});

it('reads lists of values with their synonyms', () => {
  expect(readValues('Rome: Roma, Urbe\n\n10:30, half past ten\nRome\tCaput mundi\nParis')).toEqual([
    { value: 'Rome', type: 'synonyms', synonyms: ['Roma', 'Urbe', 'Caput mundi'] },
    { value: '10:30', type: 'synonyms', synonyms: ['half past ten'] },
    { value: 'Paris', type: 'synonyms', synonyms: [] },
  ]);
  expect(newValues(entity, readValues('Rome\nOslo')).map(({ value }) => value)).toEqual(['Oslo']);
  expect(wordsIn('a, b;c\nd\t a ,')).toEqual(['a', 'b', 'c', 'd']);
});

it('searches values and synonyms', () => {
  expect(matchingValues(entity, 'capital').map(({ value }) => value)).toEqual(['Rome', 'Paris']);
  expect(matchingValues(entity, '')).toHaveLength(3);
});
