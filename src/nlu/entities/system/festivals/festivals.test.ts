import { expect, test } from 'vitest';
import { skillWith } from '../../../testing.ts';
import { compileEntities } from '../../compile.ts';
import { findEntities } from '../../find.ts';
import { inCalendar } from './calendars.ts';
import { LISTED_FESTIVALS } from './listedFestivals.testkit.ts';

function find(text: string, language: string, day: string) {
  const skill = skillWith({ entities: [{ entity: 'sys-date' }], language });
  return findEntities(compileEntities(skill), text, { now: Date.parse(day), timeZone: 'GMT' });
}

const ROWS = Object.entries(LISTED_FESTIVALS).flatMap(([language, table]) =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [festival = '', name = '', value = ''] = line.split('|').map((cell) => cell.trim());
      return [language, name, festival, value] as const;
    }),
);

test.each(ROWS)('%s: %s is %s', (language, text, festival, value) => {
  for (const said of [text, text.toUpperCase()]) {
    expect(find(said, language, '2020-05-13')).toMatchObject([
      { value, location: [0, said.length], interpretation: { festival, granularity: 'day' } },
    ]);
  }
});

test.each([
  ['zh-cn', '春节你们开门吗', '2027-01-20', '2027-02-06', [0, 2]],
  ['zh-tw', '請問中秋節有營業嗎', '2033-01-20', '2033-09-08', [2, 5]],
  ['ja', '次の天皇誕生日の振替休日は休みですか', '2024-12-01', '2025-02-24', [2, 12]],
  ['ja', '国民の休日に行きたい', '2026-09-23', '2032-09-21', [0, 5]],
  ['ko', '추석에 문을 여나요', '2026-01-01', '2026-09-25', [0, 2]],
  ['ar', 'هل أنتم مفتوحون في عيد الفطر', '2026-01-01', '2026-03-20', [19, 28]],
  ['en', 'Are you open on Canada Day?', '2026-07-02', '2027-07-01', [13, 26]],
  ['de', 'Habt ihr am Aschermittwoch offen?', '2026-01-02', '2026-02-18', [9, 26]],
])('%s: %s', (language, text, day, value, location) => {
  expect(find(text, language, day)).toMatchObject([{ value, location }]);
});

// Where the new moon is within minutes of midnight.
test.each([
  ['chinese', 2027, '2027-02-06'],
  ['chinese', 2030, '2030-02-03'],
  ['dangi', 2027, '2027-02-07'],
  ['dangi', 2028, '2028-01-27'],
] as const)('the first day of the %s year %i is %s', (calendar, year, day) => {
  expect(new Date(inCalendar(calendar, 1, 1)(year)).toISOString().slice(0, 10)).toBe(day);
  const fifteenth = inCalendar(calendar, 1, 15)(year);
  expect(fifteenth).toBe(Date.parse(day) + 14 * 24 * 3600 * 1000);
});
