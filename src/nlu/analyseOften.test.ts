import { expect, test } from 'vitest';
import type { Intent } from '#skill/model.ts';
import { analyse } from './analyse.ts';
import { analyseOften } from './analyseOften.ts';
import { BANK, skillWith } from './testing.ts';
import { trainModel } from './train.ts';
import { trainingSet } from './trainingSet.ts';
import { understandingOf } from './understanding.ts';

const intents = Object.entries(BANK).map(([intent, texts]): Intent => ({
  intent,
  examples: texts.map((text) => ({ text })),
}));
const skill = skillWith({ intents, entities: [{ entity: 'sys-date' }, { entity: 'sys-number' }] });
const bank = understandingOf(skill, trainModel(trainingSet(skill)));
const day = (date: number) => ({ moment: { now: Date.UTC(2026, 0, date, 12), timeZone: 'GMT' } });

test.each(['I lost 2 cards', 'a card was stolen tomorrow', ''])(
  '%j means the same when it is said again',
  (text) => {
    for (const alternateIntents of [false, true, false, false, true]) {
      const options = { ...day(5), alternateIntents };
      expect(analyseOften(bank, text, options)).toEqual(analyse(bank, text, options));
    }
  },
);

test('nothing doubtful is told when it is said again', () => {
  const text = 'my card, 4 hours';
  const { intents } = analyse(bank, text, { ...day(5), alternateIntents: true });
  expect(intents.some(({ confidence }) => confidence < 0.2)).toBe(true);
  for (let time = 0; time < 3; time++)
    expect(analyseOften(bank, text, day(5))).toEqual(analyse(bank, text, day(5)));
});

test('what depends on the day is understood anew', () => {
  const values = [5, 6].map((date) => analyseOften(bank, 'tomorrow', day(date)).entities[0]?.value);
  expect(values).toEqual(['2026-01-06', '2026-01-07']);
});

test('another model understands the same text anew', () => {
  const text = 'I lost 2 cards';
  analyseOften(bank, text, day(5));
  const empty = { ...bank, model: trainModel({ language: 'en', examples: [], counterexamples: [] }) };
  expect(analyseOften(empty, text, day(5)).intents).toEqual([]);
});
