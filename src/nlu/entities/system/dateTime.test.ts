import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skillWith } from '../../testing.ts';
import { compileEntities } from '../compile.ts';
import { findEntities } from '../find.ts';

/** A Wednesday. */
const WEDNESDAY = { now: Date.UTC(2020, 4, 13, 15, 30), timeZone: 'GMT' };
const ALL = ['sys-date', 'sys-time', 'sys-number', 'sys-currency', 'sys-percentage'];

function find(text: string, entities: readonly string[] = ALL, language = 'en', moment = WEDNESDAY) {
  const skill = skillWith({ entities: entities.map((entity) => ({ entity })), language });
  return findEntities(compileEntities(skill), text, moment);
}

/** `value=literal` of each mention. */
function values(text: string, entity: string, language?: string): string[] {
  return find(text, [entity], language).map(
    ({ value, location: [start, end] = [] }) => `${value}=${text.slice(start, end)}`,
  );
}

describe('sys-date', () => {
  test.each([
    ['May 13, 2020', ['2020-05-13=May 13, 2020']],
    ['13 May 2020', ['2020-05-13=13 May 2020']],
    ['the 3rd of May 2021', ['2021-05-03=the 3rd of May 2021']],
    ['on May 3rd', ['2021-05-03=on May 3rd']],
    ['5/6/2020', ['2020-05-06=5/6/2020']],
    ['25/12/2020', ['2020-12-25=25/12/2020']],
    ['2020-02-30 or 31.2.2020', []],
    ['2020-02-29', ['2020-02-29=2020-02-29']],
    ['My vacation starts tomorrow.', ['2020-05-14=tomorrow']],
    ['the day before yesterday', ['2020-05-11=the day before yesterday']],
    ['on Saturday', ['2020-05-16=on Saturday']],
    ['wednesday', ['2020-05-20=wednesday']],
    ['next Friday', ['2020-05-15=next Friday']],
    ['last Friday', ['2020-05-08=last Friday']],
    ['two weeks ago', ['2020-04-29=two weeks ago']],
    ['in a couple of days', ['2020-05-15=in a couple of days']],
    ['10 days from now', ['2020-05-23=10 days from now']],
    ['in one month', ['2020-06-13=in one month']],
    ['next week', ['2020-05-17=next week', '2020-05-23=next week']],
    ['this weekend', ['2020-05-16=this weekend', '2020-05-17=this weekend']],
    ['last month', ['2020-04-01=last month', '2020-04-30=last month']],
    ['next year', ['2021-01-01=next year', '2021-12-31=next year']],
    ['this quarter', ['2020-04-01=this quarter', '2020-06-30=this quarter']],
    ['second quarter 2020', ['2020-04-01=second quarter 2020', '2020-06-30=second quarter 2020']],
    ['in February 2024', ['2024-02-01=in February 2024', '2024-02-29=in February 2024']],
    ['in March', ['2021-03-01=in March', '2021-03-31=in March']],
    ['in 2019', ['2019-01-01=in 2019', '2019-12-31=in 2019']],
    ['are you open on Christmas', ['2020-12-25=on Christmas']],
    ['easter', ['2021-04-04=easter']],
    ['thanksgiving', ['2020-11-26=thanksgiving']],
    ['we may come, sunny', []],
  ])('%s', (text, expected) => {
    expect(values(text, 'sys-date')).toEqual(expected);
  });

  test('says what was said', () => {
    const said = (text: string) => find(text, ['sys-date'])[0]?.['interpretation'];
    expect(said('13 May 2020')).toEqual({
      calendar_type: 'GREGORIAN',
      timezone: 'GMT',
      granularity: 'day',
      specific_day: 13,
      specific_month: 5,
      specific_year: 2020,
    });
    expect(said('May 3rd')).not.toHaveProperty('specific_year');
    expect(said('tomorrow')).toMatchObject({ granularity: 'day', relative_day: 1 });
    expect(said('two weeks ago')).toMatchObject({ granularity: 'week', relative_week: -2 });
    expect(said('next year')).toMatchObject({ granularity: 'year', relative_year: 1 });
    expect(said('second quarter 2020')).toMatchObject({ granularity: 'quarter', specific_quarter: 2 });
    expect(said('christmas')).toMatchObject({ festival: 'christmas' });
  });

  test('ranges', () => {
    expect(find('from May 3rd to May 5th', ['sys-date'])).toMatchObject([
      { role: { type: 'date_from' }, interpretation: { range_link: 'date_range_0_23' } },
      { role: { type: 'date_to' }, interpretation: { range_link: 'date_range_0_23' } },
    ]);
    expect(find('open since yesterday', ['sys-date'])).toMatchObject([
      {
        location: [11, 20],
        role: { type: 'date_from' },
        interpretation: { range_modifier: 'since', relative_day: -1 },
      },
    ]);
  });

  test('dates in digits in other languages', () => {
    expect(values('am 5.6.2020', 'sys-date', 'de')).toEqual(['2020-06-05=am 5.6.2020']);
    expect(values('5/6/2020', 'sys-date', 'fr')).toEqual(['2020-06-05=5/6/2020']);
    expect(values('tomorrow', 'sys-date', 'fr')).toEqual([]);
  });

  test('the day is the one where the user is', () => {
    const now = Date.UTC(2020, 4, 13, 23, 30);
    const day = (timeZone: string) => find('today', ['sys-date'], 'en', { now, timeZone })[0]?.value;
    expect(day('GMT')).toBe('2020-05-13');
    expect(day('Asia/Tokyo')).toBe('2020-05-14');
    expect(day('No/Where')).toBe('2020-05-13');
  });

  test('without a clock nothing is found', () => {
    const compiled = compileEntities(
      skillWith({ entities: [{ entity: 'sys-date' }, { entity: 'sys-time' }] }),
    );
    expect(findEntities(compiled, 'tomorrow at 5pm')).toEqual([]);
  });
});

describe('sys-time', () => {
  test.each([
    ['6:30 PM', ['18:30:00=6:30 PM']],
    ['15:30', ['15:30:00=15:30']],
    ['5:30:10 PM', ['17:30:10=5:30:10 PM']],
    ['at 8pm', ['20:00:00=at 8pm']],
    ['12 a.m.', ['00:00:00=12 a.m.']],
    ['noon or midnight', ['12:00:00=noon', '00:00:00=midnight']],
    ["seven people at 7 o'clock", ["07:00:00=at 7 o'clock"]],
    ['half past 5', ['05:30:00=half past 5']],
    ['quarter to 1', ['12:45:00=quarter to 1']],
    ['in two minutes', ['15:32:00=in two minutes']],
    ['half an hour ago', ['15:00:00=half an hour ago']],
    ['now', ['15:30:00=now']],
    ['this morning', ['06:00:00=this morning', '12:00:00=this morning']],
    ['tonight', ['22:00:00=tonight', '23:59:59=tonight']],
    ['25:00, 12:75, at 5%, 13 am, know', []],
  ])('%s', (text, expected) => {
    expect(values(text, 'sys-time')).toEqual(expected);
  });

  test('says what was said, and what else it may mean', () => {
    expect(find('at 2:30', ['sys-time'])).toEqual([
      {
        entity: 'sys-time',
        location: [0, 7],
        value: '02:30:00',
        confidence: 1,
        interpretation: {
          calendar_type: 'GREGORIAN',
          timezone: 'GMT',
          granularity: 'minute',
          specific_hour: 2,
          specific_minute: 30,
        },
        alternatives: [{ value: '14:30:00', confidence: 1 }],
      },
    ]);
    for (const text of ['5pm', '15:30', '05:00', 'noon']) {
      expect(find(text, ['sys-time'])[0]).not.toHaveProperty('alternatives');
    }
    expect(find('this morning', ['sys-time'])).toMatchObject([
      { role: { type: 'time_from' }, interpretation: { part_of_day: 'morning' } },
      { role: { type: 'time_to' }, interpretation: { part_of_day: 'morning' } },
    ]);
  });

  test('ranges', () => {
    expect(find('Are you open from 9AM to 11AM', ['sys-time'])).toMatchObject([
      { value: '09:00:00', role: { type: 'time_from' }, interpretation: { range_link: 'time_range_13_29' } },
      { value: '11:00:00', role: { type: 'time_to' }, interpretation: { range_link: 'time_range_13_29' } },
    ]);
  });
});

test('a date and a time beside each other are linked', () => {
  const link = { interpretation: { datetime_link: 'datetime_link_13_23' } };
  expect(find('Are you open today at 5?')).toMatchObject([
    { entity: 'sys-date', location: [13, 18], ...link },
    { entity: 'sys-time', location: [19, 23], value: '05:00:00', ...link },
  ]);
  expect(
    find('today we are 5 at noon').every(
      ({ interpretation }) => !Object.hasOwn(Object(interpretation), 'datetime_link'),
    ),
  ).toBe(true);
});

test('dates and times aren’t numbers as well', () => {
  expect(find('May 13, 2020 for 4').map(({ entity, value }) => `${entity} ${value}`)).toEqual([
    'sys-date 2020-05-13',
    'sys-number 4',
  ]);
});

test('whatever is said, a mention is a trimmed part of the text with a well-formed value', () => {
  const word = fc.constantFrom(
    'from',
    'to',
    'in',
    'at',
    'on',
    'next',
    'two',
    '5',
    '13:61',
    'pm',
    'weeks',
    'ago',
    'may',
    '2020',
    'friday',
    '%',
    '$',
    'now',
    'since',
    '9999',
    'years',
    '-',
    '1/2/03',
  );
  const forms: Readonly<Record<string, RegExp>> = {
    'sys-date': /^\d{4}-\d{2}-\d{2}$/u,
    'sys-time': /^\d{2}:\d{2}:\d{2}$/u,
  };
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word).map((words) => words.join(' ')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        for (const { entity, value, location: [start = -1, end = -1] = [] } of find(text)) {
          const literal = text.slice(start, end);
          expect(literal).not.toBe('');
          expect(literal).toBe(literal.trim());
          expect(value).toMatch(forms[entity] ?? /^-?\d/u);
        }
      },
    ),
  );
});
