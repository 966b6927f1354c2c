import { expect, test } from 'vitest';
import { skillWith } from '../../testing.ts';
import { compileEntities } from '../compile.ts';
import { findEntities } from '../find.ts';

/** Half past three in the afternoon of a Wednesday. */
const MOMENT = { now: Date.UTC(2020, 4, 13, 15, 30), timeZone: 'GMT' };

function find(text: string, language: string, ...kinds: string[]) {
  const skill = skillWith({ entities: kinds.map((kind) => ({ entity: `sys-${kind}` })), language });
  return findEntities(compileEntities(skill), text, MOMENT);
}

test.each([
  ['en', 'two and a half', '2.5'],
  ['en', '2 and a half', '2.5'],
  ['en', 'minus two and a half', '-2.5'],
  ['en', 'three and a half million', '3500000'],
  ['es', 'dos y medio', '2.5'],
  ['es', 'dos y medio millones', '2500000'],
  ['fr', 'trois et demi', '3.5'],
  ['de', 'zweieinhalb', '2.5'],
  ['de', 'anderthalb Millionen', '1500000'],
  ['it', 'due e mezzo', '2.5'],
  ['pt-br', 'dois e meio', '2.5'],
  ['nl', 'anderhalf', '1.5'],
  ['cs', 'dva a půl', '2.5'],
])('%s: the number %s', (language, text, value) => {
  expect(find(text, language, 'number')).toMatchObject([{ value, location: [0, text.length] }]);
});

test('half of what is counted is part of an amount', () => {
  expect(find('two and a half dollars', 'en', 'currency')).toMatchObject([
    { value: '2.5', location: [0, 22] },
  ]);
  expect(find('two and a half percent', 'en', 'percentage')).toMatchObject([{ value: '2.5' }]);
});

test.each([
  ['en', 'in two and a half hours', '18:00:00'],
  ['en', 'two hours and a half ago', '13:00:00'],
  ['en', 'in an hour and a half', '17:00:00'],
  ['en', 'in 1.5 hours', '17:00:00'],
  ['es', 'dentro de dos horas y media', '18:00:00'],
  ['es', 'hace una hora y media', '14:00:00'],
  ['fr', 'dans deux heures et demie', '18:00:00'],
  ['de', 'in zweieinhalb Stunden', '18:00:00'],
  ['de', 'vor anderthalb Stunden', '14:00:00'],
  ['it', 'tra due ore e mezza', '18:00:00'],
  ['it', "tra un'ora e mezza", '17:00:00'],
  ['pt-br', 'daqui a duas horas e meia', '18:00:00'],
])('%s: the time %s', (language, text, value) => {
  expect(find(text, language, 'time')).toMatchObject([{ value, location: [0, text.length] }]);
});

test.each([
  ['en', 'in a week and a half', '2020-05-24'],
  ['en', 'two and a half years ago', '2017-11-13'],
  ['en', 'in one and a half months', '2020-06-28'],
  ['es', 'hace un año y medio', '2018-11-13'],
  ['de', 'in anderthalb Jahren', '2021-11-13'],
])('%s: the date %s', (language, text, value) => {
  expect(find(text, language, 'date')).toMatchObject([{ value, location: [0, text.length] }]);
});

test('a half that belongs to the clock stays there', () => {
  expect(find('a las dos y media', 'es', 'time', 'number')).toMatchObject([
    { entity: 'sys-time', value: '02:30:00' },
  ]);
  expect(find('half past two', 'en', 'time', 'number')).toMatchObject([
    { entity: 'sys-time', value: '02:30:00' },
  ]);
});
