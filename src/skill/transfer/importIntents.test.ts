import { expect, it } from 'vitest';
import { applyEdits } from '../applyEdits.ts';
import { skillOf } from '../testkit/skills.testkit.ts';
import { importIntents, intentRows } from './importIntents.ts';

const skill = skillOf({
  intents: [
    { intent: 'hours', description: 'Opening times', examples: [{ text: 'when are you open' }] },
    { intent: 'place', examples: [{ text: 'where are you' }] },
  ],
  entities: [],
  counterexamples: [],
  dialog_nodes: [],
});

const row = (line: number, example: string, intent: string, description = '') => ({
  line,
  intent,
  example,
  description,
});

it('says of each row what would become of it', () => {
  const report = importIntents(skill, [
    row(1, 'when are you open', 'hours'),
    row(2, ' open on sunday? ', '#hours'),
    row(3, 'open on sunday?', 'hours'),
    row(4, 'where are you', 'hours'),
    row(5, 'bye', 'farewell', 'Goes away'),
    row(6, 'x', 'two words'),
    row(7, 'y'.repeat(2000), 'hours'),
    row(8, '', 'place', 'Addresses'),
    row(9, '', 'complaint', 'Something is wrong'),
    row(10, '', 'complaint', 'Something is wrong'),
    row(11, 'this is broken', 'complaint', 'Something is broken'),
  ]);
  expect(report.rows.map(({ verdict }) => verdict)).toEqual([
    'same',
    'new',
    'same',
    'new',
    'new',
    'refused',
    'refused',
    'change',
    'new',
    'same',
    'new',
  ]);
  expect(report.rows[3]?.why).toBe('#place');
  expect(report.rows[5]?.why).toMatch(/ /);
  const { intents } = applyEdits(skill, report.edits).skill;
  expect(intents.get('hours')?.examples?.map(({ text }) => text)).toEqual([
    'when are you open',
    'open on sunday?',
    'where are you',
  ]);
  expect(intents.get('farewell')).toEqual({
    intent: 'farewell',
    description: 'Goes away',
    examples: [{ text: 'bye' }],
  });
  expect(intents.get('place')?.description).toBe('Addresses');
  expect(intents.get('complaint')).toEqual({
    intent: 'complaint',
    description: 'Something is broken',
    examples: [{ text: 'this is broken' }],
  });
});

it('makes an intent of a row without an example', () => {
  const report = importIntents(skill, [row(1, '', 'complaint', 'Something is wrong')]);
  expect(report.rows).toMatchObject([{ verdict: 'new', what: '#complaint' }]);
  const { intents } = applyEdits(skill, report.edits).skill;
  expect(intents.get('complaint')).toEqual({
    intent: 'complaint',
    description: 'Something is wrong',
    examples: [],
  });
});

it('takes in what it gave out without a change', () => {
  const rows = intentRows(skill, ['hours', 'place']);
  expect(rows).toEqual([
    ['when are you open', 'hours'],
    ['where are you', 'place'],
  ]);
  const report = importIntents(
    skill,
    rows.map(([example = '', intent = ''], index) => ({ line: index + 1, example, intent })),
  );
  expect(report.rows.every(({ verdict }) => verdict === 'same')).toBe(true);
  expect(report.edits).toEqual([]);
});
