import { expect, test } from 'vitest';
import { skillWith } from './testing.ts';
import { trainingSet } from './trainingSet.ts';

test('takes examples and counterexamples out of a skill', () => {
  const skill = skillWith({
    language: 'de',
    intents: [
      { intent: 'hallo', examples: [{ text: 'Guten Tag' }, { text: ' ' }] },
      { intent: 'leer', examples: null },
      { intent: 'neu' },
    ],
    counterexamples: [{ text: 'Wetter' }, { text: '' }],
  });
  expect(trainingSet(skill)).toEqual({
    language: 'de',
    examples: [{ text: 'Guten Tag', intent: 'hallo' }],
    counterexamples: ['Wetter'],
  });
});

test('a skill without a language is English', () => {
  const skill = { ...skillWith({}), fields: { language: null } };
  expect(trainingSet(skill)).toEqual({ language: 'en', examples: [], counterexamples: [] });
});
