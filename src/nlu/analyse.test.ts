import { expect, test } from 'vitest';
import type { Intent } from '#skill/model.ts';
import { analyse } from './analyse.ts';
import { BANK, skillWith } from './testing.ts';
import { trainModel } from './train.ts';
import { trainingSet } from './trainingSet.ts';
import { understandingOf } from './understanding.ts';

const intents = Object.entries(BANK).map(([intent, texts]): Intent => ({
  intent,
  examples: texts.map((text) => ({ text })),
}));
const skill = skillWith({
  intents,
  counterexamples: [{ text: 'balance a spoon' }],
  entities: [{ entity: 'card', values: [{ value: 'debit card' }, { value: 'credit card' }] }],
});
const bank = understandingOf(skill, trainModel(trainingSet(skill)));

test('intents from 0.2 on, and entities', () => {
  const { intents: found, entities, irrelevant } = analyse(bank, 'my credit card was stolen');
  expect(found[0]).toEqual({ intent: 'lost_card', confidence: 1 });
  expect(found.every(({ confidence }) => confidence >= 0.2)).toBe(true);
  expect(entities).toEqual([{ entity: 'card', location: [3, 14], value: 'credit card', confidence: 1 }]);
  expect(irrelevant).toBe(false);
});

test('alternates are all intents', () => {
  const { intents: found } = analyse(bank, 'I lost my card', { alternateIntents: true });
  expect(found.map(({ intent }) => intent).toSorted()).toEqual(Object.keys(BANK).toSorted());
});

test.each([{}, { alternateIntents: true }])(
  'an irrelevant text has no intents, but entities: %o',
  (options) => {
    const analysis = analyse(bank, 'Balance a spoon', options);
    expect(analysis).toEqual({ intents: [], entities: [], irrelevant: true });
    expect(analyse(bank, 'zzz credit card zzz zzz zzz zzz', options).entities).toHaveLength(1);
  },
);

test.each(['', '  '])('an empty text means nothing: "%s"', (text) => {
  expect(analyse(bank, text)).toEqual({ intents: [], entities: [], irrelevant: false });
});
