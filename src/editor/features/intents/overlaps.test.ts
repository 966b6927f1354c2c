import { expect, it } from 'vitest';
import { skillOf } from '#skill/testkit/skills.testkit.ts';
import { findOverlaps, wordsOf, type Overlaps } from './overlaps.ts';

function overlapsIn(intents: Record<string, string[]>): Overlaps {
  const skill = skillOf({
    intents: Object.entries(intents).map(([intent, texts]) => ({
      intent,
      examples: texts.map((text) => ({ text })),
    })),
    entities: [],
    counterexamples: [],
    dialog_nodes: [],
  });
  const steps = findOverlaps(skill);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

it('compares words, not case, accents, punctuation or order', () => {
  expect(wordsOf('Où est l’Arrêt, s.v.p.?')).toEqual(wordsOf('ou est l arret s v p'));
});

it('finds the same sentence, and one that differs in one word, in other intents only', () => {
  const overlaps = overlapsIn({
    hours: ['When are you open?', 'what time do you close today', 'what time do you close tonight'],
    place: ['when are YOU open', 'where is the store', 'what time do they close today'],
  });
  expect(overlaps.get('hours')?.get('When are you open?')).toEqual([
    { intent: 'place', text: 'when are YOU open', same: true },
  ]);
  expect(overlaps.get('hours')?.get('what time do you close today')).toEqual([
    { intent: 'place', text: 'what time do they close today', same: false },
  ]);
  expect(overlaps.get('hours')?.has('what time do you close tonight')).toBe(false);
  expect(overlaps.get('place')?.has('where is the store')).toBe(false);
});

it('takes short sentences by their whole', () => {
  const overlaps = overlapsIn({ a: ['open sunday', 'stop'], b: ['open monday', 'stop!'] });
  expect([...(overlaps.get('a')?.keys() ?? [])]).toEqual(['stop']);
});

it('compares sentences of nothing but signs as they are', () => {
  expect(overlapsIn({ a: ['?'], b: ['!'] }).size).toBe(0);
  expect(overlapsIn({ a: ['?'], b: ['?'] }).size).toBe(2);
});
