import { expect, it } from 'vitest';
import { applyEdits } from '../applyEdits.ts';
import { skillOf } from '../testkit/skills.testkit.ts';
import { writeWatson } from '../transfer/writeWatson.ts';
import { entityRows, importEntities, type EntityRow } from './importEntities.ts';

const skill = skillOf({
  intents: [],
  entities: [
    {
      entity: 'city',
      values: [
        { value: 'Rome', type: 'synonyms', synonyms: ['Roma'] },
        { value: 'code', type: 'patterns', patterns: ['\\b\\d{4}\\b', 'a,"b"/c'] },
      ],
    },
  ],
  counterexamples: [],
  dialog_nodes: [],
});

const rowsOf = (cells: readonly (readonly string[])[]): EntityRow[] =>
  cells.map(([entity = '', value = '', ...words], index) => ({ line: index + 1, entity, value, words }));

it('says of each row what would become of it', () => {
  const report = importEntities(
    skill,
    rowsOf([
      ['city', 'Rome', 'Roma'],
      ['city', 'Rome', 'Urbe', ''],
      ['city', 'Paris', 'Paname'],
      ['@city', 'Paris', 'Lutetia'],
      ['city', 'Rome', '/\\d+/'],
      ['phone', 'local', '/(\\d{3})-(\\d{4})/'],
      ['two words', 'x'],
      ['', 'x'],
      ['city', ' '],
      ['city', 'y'.repeat(65)],
    ]),
  );
  expect(report.rows.map(({ verdict, why }) => (verdict === 'refused' ? why : verdict))).toEqual([
    'same',
    'change',
    'new',
    'change',
    'mixed',
    'new',
    expect.stringContaining('take'),
    'noEntity',
    'noValue',
    expect.stringContaining('65'),
  ]);
  const { entities } = applyEdits(skill, report.edits).skill;
  expect(entities.get('city')?.values).toEqual([
    { value: 'Rome', type: 'synonyms', synonyms: ['Roma', 'Urbe'] },
    { value: 'code', type: 'patterns', patterns: ['\\b\\d{4}\\b', 'a,"b"/c'] },
    { value: 'Paris', type: 'synonyms', synonyms: ['Paname', 'Lutetia'] },
  ]);
  expect(entities.get('phone')?.values).toEqual([
    { value: 'local', type: 'patterns', patterns: ['(\\d{3})-(\\d{4})'] },
  ]);
});

it('takes in what it gave out, patterns included', () => {
  const rows = rowsOf(entityRows(skill, ['city']));
  const report = importEntities(skill, rows);
  expect(report.rows.every(({ verdict }) => verdict === 'same')).toBe(true);
  expect(report.edits).toEqual([]);
  const empty = skillOf({ intents: [], entities: [], counterexamples: [], dialog_nodes: [] });
  const again = applyEdits(empty, importEntities(empty, rows).edits).skill;
  expect(writeWatson(again)['entities']).toEqual(writeWatson(skill)['entities']);
});
