import { expect, it } from 'vitest';
import type { ExampleConflict } from '#protocol/insight.ts';
import { skillOf } from '#skill/testkit/skills.testkit.ts';
import { findOverlaps, withConflicts, wordsOf, type Overlaps } from './overlaps.ts';

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

it('takes in what the service found alike, as long as both examples are there', () => {
  const { intents } = skillOf({
    intents: [
      { intent: 'hours', examples: [{ text: 'opening times' }, { text: 'are you open now' }] },
      { intent: 'place', examples: [{ text: 'opening time' }, { text: 'are you open here now' }] },
    ],
    entities: [],
    counterexamples: [],
    dialog_nodes: [],
  });
  const byWords: Overlaps = new Map([
    [
      'hours',
      new Map([['are you open now', [{ intent: 'place', text: 'are you open here now', same: false }]]]),
    ],
  ]);
  const pair = (one: string, other: string, similarity: number): ExampleConflict => ({
    kind: 'near',
    examples: [
      { intent: 'hours', text: one },
      { intent: 'place', text: other },
    ],
    similarity,
  });
  const merged = withConflicts(
    byWords,
    [
      pair('opening times', 'opening time', 0.91),
      pair('are you open now', 'are you open here now', 0.84),
      pair('are you open now', 'gone since', 0.9),
    ],
    intents,
  );
  expect(merged.get('hours')?.get('opening times')).toEqual([
    { intent: 'place', text: 'opening time', same: false, similarity: 0.91 },
  ]);
  expect(merged.get('hours')?.get('are you open now')).toEqual([
    { intent: 'place', text: 'are you open here now', same: false, similarity: 0.84 },
  ]);
  expect(merged.get('place')?.get('opening time')).toEqual([
    { intent: 'hours', text: 'opening times', same: false, similarity: 0.91 },
  ]);
});
