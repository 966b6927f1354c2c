import { describe, expect, test } from 'vitest';
import { skillWith } from '../../testing.ts';
import { compileEntities } from '../compile.ts';
import { findEntities } from '../find.ts';

/** Whatever IBM's pages on system entities and currencies give as an example; festivals have a test of their own. */

function find(text: string, kind: string, day = '2020-05-13', language = 'en', time = '15:30') {
  const moment = { now: Date.parse(`${day}T${time}:00Z`), timeZone: 'GMT' };
  const skill = skillWith({ entities: [{ entity: `sys-${kind}` }], language });
  return findEntities(compileEntities(skill), text, moment);
}

function both(text: string) {
  const skill = skillWith({ entities: [{ entity: 'sys-date' }, { entity: 'sys-time' }] });
  return findEntities(compileEntities(skill), text, { now: Date.UTC(2020, 4, 21, 9), timeZone: 'GMT' });
}

const alternatives = (...values: string[]) => values.map((value) => ({ value, confidence: 1 }));

describe('system-entities.md', () => {
  test.each([
    ['twenty dollars', 'en', '20', 20, 'USD', [0, 14]],
    ['$1,234.56', 'en', '1234.56', 1234.56, 'USD', [0, 9]],
    ['veinte euro', 'es', '20', 20, 'EUR', [0, 11]],
    ['€1.234,56', 'es', '1234.56', 1234.56, 'EUR', [0, 9]],
    ['20 cents', 'en', '0.2', 0.2, 'USD', [0, 8]],
    ['Five dollars', 'en', '5', 5, 'USD', [0, 12]],
    ['$10', 'en', '10', 10, 'USD', [0, 3]],
  ])('sys-currency: %s (%s)', (text, language, value, amount, unit, location) => {
    expect(find(text, 'currency', undefined, language)).toMatchObject([
      { value, location, interpretation: { numeric_value: amount, unit } },
    ]);
  });

  test.each([
    ['twenty', '20', 20, [0, 6]],
    ['1,234.56', '1234.56', 1234.56, [0, 8]],
    ['21', '21', 21, [0, 2]],
    ['twenty one', '21', 21, [0, 10]],
    ['3.13', '3.13', 3.13, [0, 4]],
  ])('sys-number: %s', (text, value, amount, location) => {
    expect(find(text, 'number')).toMatchObject([
      { value, location, interpretation: { numeric_value: amount } },
    ]);
  });

  test('sys-number: a range', () => {
    const interpretation = { range_link: 'number_range_18_24' };
    expect(find("I'm interested in 5 to 7.", 'number')).toMatchObject([
      { value: '5', role: { type: 'number_from' }, interpretation },
      { value: '7', role: { type: 'number_to' }, interpretation },
    ]);
  });

  test('sys-percentage', () => {
    expect(find('1,234.56%', 'percentage')).toMatchObject([{ value: '1234.56' }]);
    expect(find('50 percent', 'percentage')).toMatchObject([
      { value: '50', location: [0, 10], interpretation: { numeric_value: 50 } },
    ]);
    expect(find('15%', 'percentage')).toMatchObject([{ value: '15' }]);
    expect(find('10 percent', 'percentage')).toMatchObject([{ value: '10' }]);
    expect(find('0%', 'percentage')).toMatchObject([{ value: '0', interpretation: { numeric_value: 0 } }]);
    const shared = { location: [0, 19], interpretation: { range_link: 'number_range_0_19' } };
    expect(find('from 2 to 3 percent', 'percentage')).toMatchObject([
      { value: '2', role: { type: 'number_from' }, ...shared },
      { value: '3', role: { type: 'number_to' }, ...shared },
    ]);
    expect(find('1-2%', 'percentage')).toMatchObject([{ value: '1' }, { value: '2' }]);
  });

  test.each([
    ['May 13, 2020', '2020-05-13', { specific_year: 2020, specific_month: 5, specific_day: 13 }],
    ['13 May 2020', '2020-05-13', { calendar_type: 'GREGORIAN', granularity: 'day' }],
    ['Thanksgiving Day', '2020-11-26', { festival: 'thanksgiving' }],
    ['two weeks ago', '2020-04-29', { relative_week: -2 }],
    ['today', '2020-05-13', { relative_day: 0 }],
    ['Friday', '2020-05-15', { specific_day_of_week: 'friday' }],
    ['May 8', '2021-05-08', { specific_month: 5, specific_day: 8 }],
    ['12/31/2022', '2022-12-31', { granularity: 'day' }],
    ['31/12/2022', '2022-12-31', { granularity: 'day' }],
    ['May 3rd', '2021-05-03', { specific_day: 3 }],
    ['Monday', '2020-05-18', { specific_day_of_week: 'monday' }],
  ])('sys-date: %s', (text, value, interpretation) => {
    expect(find(text, 'date')).toMatchObject([{ value, interpretation }]);
  });

  test.each([
    ['2020', { specific_year: 2020 }],
    ['Q2 2020', { specific_quarter: 2 }],
    ['second quarter 2020', { specific_quarter: 2 }],
    ['March', { specific_month: 3 }],
    ['next year', { granularity: 'year' }],
    ['this weekend', { granularity: 'weekend', relative_weekend: 0 }],
  ])('sys-date: %s is a span', (text, interpretation) => {
    expect(find(text, 'date')).toMatchObject([
      { role: { type: 'date_from' }, interpretation },
      { role: { type: 'date_to' }, interpretation },
    ]);
  });

  test('sys-date: what is a mention', () => {
    expect(find('I plan to leave on Saturday.', 'date')).toMatchObject([{ location: [16, 27] }]);
    expect(find('My vacation starts tomorrow.', 'date')).toMatchObject([{ location: [19, 27] }]);
  });

  // As release-notes.md has it.
  test.each(['February 30', 'Feb 31', '31/11/2022', 'Feb 29 2023'])('sys-date: %s is none', (text) => {
    expect(find(text, 'date')).toEqual([]);
  });

  test('sys-date: ranges', () => {
    const interpretation = { range_link: 'date_range_14_39' };
    expect(find('I will travel from March 15 to March 22', 'date', '2020-03-01')).toMatchObject([
      { value: '2020-03-15', role: { type: 'date_from' }, interpretation },
      { value: '2020-03-22', role: { type: 'date_to' }, interpretation },
    ]);
    const [since] = find('Have you been open since yesterday', 'date');
    expect(since).toMatchObject({ role: { type: 'date_from' }, interpretation: { range_modifier: 'since' } });
    expect(since?.['interpretation']).not.toHaveProperty('range_link');
  });

  test('sys-date: alternatives', () => {
    expect(find('on March 1', 'date', '2019-03-10')).toMatchObject([
      { value: '2020-03-01', alternatives: alternatives('2019-03-01') },
    ]);
    expect(find('in January', 'date', '2019-02-10')).toMatchObject([
      { value: '2020-01-01', alternatives: alternatives('2019-01-01') },
      { value: '2020-01-31', alternatives: alternatives('2019-01-31') },
    ]);
    // 12 March 2019 was a Tuesday.
    expect(find('Are you open Wednesday?', 'date', '2019-03-12')).toMatchObject([
      { value: '2019-03-13', alternatives: alternatives('2019-03-06') },
    ]);
    expect(find('next Tuesday', 'date', '2019-03-12')[0]).toMatchObject({ value: '2019-03-19' });
    expect(find('next Tuesday', 'date', '2019-03-12')[0]).not.toHaveProperty('alternatives');
    expect(find('this Wednesday', 'date', '2019-03-11')[0]).not.toHaveProperty('alternatives');
    expect(find('this Wednesday', 'date', '2019-03-13')).toMatchObject([
      { value: '2019-03-20', alternatives: alternatives('2019-03-13') },
    ]);
  });

  test.each([
    ['6:30 PM', '18:30:00', {}],
    ['2pm', '14:00:00', {}],
    ['15:30', '15:30:00', {}],
    ['5 hours ago', '10:30:00', { relative_hour: -5 }],
    ['in two minutes', '15:32:00', { relative_minute: 2 }],
    ['in a second', '15:30:01', { relative_second: 1 }],
    ["at 5 o'clock", '05:00:00', { specific_hour: 5 }],
    ['at 2:30', '02:30:00', { specific_minute: 30 }],
    ['23:30:22', '23:30:22', { specific_second: 22 }],
    ['at 4', '04:00:00', { specific_hour: 4 }],
    ['5:30:10 PM', '17:30:10', { specific_minute: 30, specific_second: 10 }],
    ['now', '15:30:00', { granularity: 'instant', part_of_day: 'now' }],
    ["3 o'clock", '03:00:00', { granularity: 'hour' }],
    ['noon', '12:00:00', { granularity: 'hour' }],
    ['17:00:00', '17:00:00', { granularity: 'second' }],
  ])('sys-time: %s', (text, value, interpretation) => {
    expect(find(text, 'time')).toMatchObject([
      { value, interpretation: { calendar_type: 'GREGORIAN', ...interpretation } },
    ]);
  });

  test('sys-time: what is a mention', () => {
    expect(find('The store closes at 8PM', 'time')).toMatchObject([
      { location: [17, 23], value: '20:00:00' },
    ]);
  });

  test.each([
    ['this morning', '06:00:00', '12:00:00'],
    ['this afternoon', '12:00:00', '18:00:00'],
    ['this evening', '18:00:00', '22:00:00'],
    ['at night', '22:00:00', '23:59:59'],
  ])('sys-time: %s', (text, from, to) => {
    expect(find(text, 'time')).toMatchObject([{ value: from }, { value: to }]);
  });

  test('sys-time: alternatives, parts of the day and ranges', () => {
    expect(find('The meeting is at 5', 'time')).toMatchObject([
      { value: '05:00:00', alternatives: alternatives('17:00:00') },
    ]);
    const [sure] = find('The meeting is at 5pm', 'time');
    expect(sure).toMatchObject({ value: '17:00:00' });
    expect(sure).not.toHaveProperty('alternatives');
    const interpretation = { part_of_day: 'morning' };
    expect(find('this morning', 'time')).toMatchObject([
      { value: '06:00:00', role: { type: 'time_from' }, interpretation },
      { value: '12:00:00', role: { type: 'time_to' }, interpretation },
    ]);
    expect(find('Are you open from 9AM to 11AM', 'time')).toMatchObject([
      { value: '09:00:00', role: { type: 'time_from' } },
      { value: '11:00:00', role: { type: 'time_to' } },
    ]);
    expect(find('Are you open until 9PM', 'time')).toMatchObject([
      { value: '21:00:00', role: { type: 'time_to' }, interpretation: { range_modifier: 'until' } },
    ]);
  });

  // As dialog-methods.md has it.
  test('now is a date and a time', () => {
    expect(both('Hello now')).toMatchObject([
      { entity: 'sys-date', value: '2020-05-21', location: [6, 9] },
      { entity: 'sys-time', value: '09:00:00', location: [6, 9] },
    ]);
  });

  test('dates and times together', () => {
    const interpretation = { datetime_link: 'datetime_link_13_23' };
    expect(both('Are you open today at 5?')).toMatchObject([
      { value: '2020-05-21', location: [13, 18], interpretation },
      { value: '05:00:00', location: [19, 23], interpretation },
    ]);
    for (const text of ['now', 'two hours from now', 'on Monday at 4pm']) {
      const links = both(text).map(
        (mention) => (mention['interpretation'] as { datetime_link: string }).datetime_link,
      );
      expect(links).toEqual([`datetime_link_0_${text.length}`, `datetime_link_0_${text.length}`]);
    }
  });
});

/** Currency code → signs and codes, by the language of a workspace. */
const CURRENCIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    USD: '$ usd',
    CAD: 'CA$',
    AUD: 'A$',
    GBP: '£ gbp quid',
    INR: '₹ inr rs rs.',
    EUR: '€ eur',
    JPY: '¥',
    MXN: 'mxn',
    CHF: 'chf',
  },
  cs: { USD: '$ usd', GBP: '£ gbp', INR: '₹ inr', EUR: '€ eur', JPY: '¥ jpy', CZK: 'kc kč czk', MXN: 'mxn' },
  nl: { USD: '$ usd', GBP: '£ gbp', INR: '₹ inr', EUR: '€ eur', JPY: '¥', MXN: 'mxn' },
  fr: { USD: '$ usd', GBP: '£ gbp', INR: '₹ inr', EUR: '€ eur', JPY: '¥', MXN: 'mxn', CHF: 'fr. chf' },
  de: { USD: '$ usd', GBP: '£ gbp', INR: '₹ inr', EUR: '€ eur', JPY: '¥', MXN: 'mxn', CHF: 'chf' },
  it: { USD: '$ usd us$', GBP: '£ gbp', INR: '₹ inr', EUR: '€ eur', JPY: '¥', MXN: 'mxn' },
  'pt-br': {
    USD: '$ usd us$',
    BRL: 'r$ brl',
    GBP: '£ gbp',
    INR: '₹ inr',
    EUR: '€ eur',
    JPY: '¥',
    MXN: 'mxn',
  },
  es: { USD: '$ usd us$', GBP: '£ gbp', INR: '₹ inr', EUR: '€ eur', JPY: '¥', MXN: 'mxn' },
  ar: {
    USD: '$ usd',
    GBP: '£ gbp',
    INR: '₹ inr',
    EUR: '€ eur',
    JPY: '¥',
    MXN: 'mxn',
    EGP: 'E£ egp',
    IQD: 'iqd',
    SYP: 'syp',
  },
  'zh-cn': { USD: '$', GBP: '£', INR: '₹', EUR: '€', CNY: '¥' },
  'zh-tw': {
    USD: '$ usd 美金',
    GBP: '£',
    INR: '₹',
    EUR: '€ 歐元',
    CNY: '¥ 人民幣',
    TWD: 'nt$ twd 台幣',
    HKD: '港幣＄',
  },
  ja: { USD: '$ usd 米ドル usドル', GBP: '£ gbp', INR: '₹ inr', EUR: '€ eur', JPY: '¥ jpy', MXN: 'mxn' },
  ko: { USD: '$', GBP: '£', INR: '₹', EUR: '€', JPY: '¥', KRW: '￦' },
  xx: {
    USD: '$ usd',
    CAD: 'c$ ca$ can$ cad',
    AUD: 'a$ au$ aud',
    CHF: 'chf',
    GBP: '£ gbp quid',
    INR: '₹ inr rs rs.',
    EUR: '€ eur',
    JPY: '¥ jpy',
    MXN: 'mxn',
    RUB: '₽ rub',
  },
};
const NAMES = Object.entries(CURRENCIES).flatMap(([language, units]) =>
  Object.entries(units).flatMap(([unit, names]) =>
    names.split(' ').map((name) => [language, name, unit] as const),
  ),
);

describe('sys-currency-details.md', () => {
  test.each(NAMES)('%s: %s is %s', (language, name, unit) => {
    for (const written of [`${name}10`, `${name} 10`, `10 ${name}`, `10 ${name.toUpperCase()}`]) {
      if (/\p{L}$/u.test(name) && written === `${name}10`) continue;
      expect(find(written, 'currency', undefined, language)).toMatchObject([
        { value: '10', location: [0, written.length], interpretation: { unit } },
      ]);
    }
  });
});
