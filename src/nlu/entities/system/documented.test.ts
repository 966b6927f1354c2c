import { describe, expect, test } from 'vitest';
import { skillWith } from '../../testing.ts';
import { compileEntities } from '../compile.ts';
import { findEntities } from '../find.ts';

/** Whatever IBM's pages on system entities, currencies and festivals give as an example. */

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
    expect(find('February 30', 'date')).toEqual([]);
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
  ])('sys-time: %s', (text, value, interpretation) => {
    expect(find(text, 'time')).toMatchObject([
      { value, interpretation: { calendar_type: 'GREGORIAN', ...interpretation } },
    ]);
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

/** Festival → how it is said and when it is in the year from 13 May 2020 on. */
const FESTIVALS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    newyear: "New Year's Day 2021-01-01",
    inauguration: 'Inauguration Day 2021-01-20',
    luther: 'Martin Luther King, Jr Day 2021-01-18',
    groundhog: 'Groundhog Day 2021-02-02',
    washington: "Washington's Birthday 2021-02-15",
    president: "President's Day 2021-02-15",
    valentine: "Valentine's Day 2021-02-14",
    women: "International Women's Day 2021-03-08",
    patrick: "St Patrick's Day 2021-03-17",
    fool: "April Fool's Day 2021-04-01",
    goodfriday: 'Good Friday 2021-04-02',
    easter: 'Easter Sunday 2021-04-04',
    eastermonday: 'Easter Monday 2021-04-05',
    earth: 'Earth Day 2021-04-22',
    memorial: 'Memorial Day 2020-05-25',
    mother: "Mother's Day 2021-05-09",
    father: "Father's Day 2020-06-21",
    independence: 'Independence Day 2020-07-04',
    labor: 'Labor Day 2020-09-07',
    columbus: 'Columbus Day 2020-10-12',
    veterans: "Veteran's Day 2020-11-11",
    thanksgiving: 'Thanksgiving 2020-11-26',
    halloween: 'Halloween 2020-10-31',
    christmaseve: 'Christmas Eve 2020-12-24',
    christmas: 'Christmas 2020-12-25',
    boxing: 'Boxing Day 2020-12-26',
    newyearseve: "New Year's Eve 2020-12-31",
  },
  'pt-br': {
    newyearsday: 'Ano Novo 2021-01-01',
    carnivalday: 'Carnaval 2021-02-16',
    goodfriday: 'Sexta-feira Santa 2021-04-02',
    tiradentesday: 'Tiradentes 2021-04-21',
    eastersunday: 'Páscoa 2021-04-04',
    laborday: 'Dia do Trabalho 2021-05-01',
    mothersday: 'Dia das Mães 2021-05-09',
    valentinesday: 'Dia dos Namorados 2020-06-12',
    corpuschristi: 'Corpus Christi 2020-06-11',
    fatherday: 'Dia dos Pais 2020-08-09',
    independenceday: 'Dia da Independência 2020-09-07',
    ourladyofaparecida: 'Nossa Senhora Aparecida 2020-10-12',
    teachersday: 'Dia do Professor 2020-10-15',
    allsoulsday: 'Finados 2020-11-02',
    republicproclamationday: 'Proclamação da República 2020-11-15',
    christmaseve: 'véspera de Natal 2020-12-24',
    christmasday: 'Natal 2020-12-25',
    newyearseve: 'Réveillon 2020-12-31',
    carnivalend: 'Quarta-feira de Cinzas 2021-02-17',
  },
  fr: {
    newyearsday: "Jour de l'An 2021-01-01",
    valentinesday: 'Saint-Valentin 2021-02-14',
    eastersunday: 'Pâques 2021-04-04',
    eastermonday: 'lundi de Pâques 2021-04-05',
    laborday: 'fête du travail 2021-05-01',
    wwiivictoryday: 'Victoire 1945 2021-05-08',
    mothersday: 'fête des mères 2020-06-07',
    ascensionday: "l'Ascension 2020-05-21",
    whitsunday: 'Pentecôte 2020-05-31',
    whitmonday: 'lundi de Pentecôte 2020-06-01',
    fathersday: 'fête des pères 2020-06-21',
    bastilleday: 'fête nationale 2020-07-14',
    assumptionofmary: "l'Assomption 2020-08-15",
    allsaintsday: 'Toussaint 2020-11-01',
    armisticeday: 'Armistice 2020-11-11',
    christmaseve: 'veille de Noël 2020-12-24',
    christmasday: 'Noël 2020-12-25',
    newyearseve: 'Saint-Sylvestre 2020-12-31',
  },
  de: {
    newyearsday: 'Neujahr 2021-01-01',
    epiphany: 'Heilige Drei Könige 2021-01-06',
    valentinesday: 'Valentinstag 2021-02-14',
    shrovemonday: 'Rosenmontag 2021-02-15',
    carnival: 'Aschermittwoch 2021-02-17',
    palmsunday: 'Palmsonntag 2021-03-28',
    maundythursday: 'Gründonnerstag 2021-04-01',
    goodfriday: 'Karfreitag 2021-04-02',
    eastersunday: 'Ostersonntag 2021-04-04',
    eastermonday: 'Ostermontag 2021-04-05',
    mayday: 'Tag der Arbeit 2021-05-01',
    mothersday: 'Muttertag 2021-05-09',
    ascensionday: 'Christi Himmelfahrt 2020-05-21',
    whitsunday: 'Pfingstsonntag 2020-05-31',
    whitmonday: 'Pfingstmontag 2020-06-01',
    corpuschristi: 'Fronleichnam 2020-06-11',
    assumptioofmary: 'Mariä Himmelfahrt 2020-08-15',
    dayofgermanunity: 'Tag der Deutschen Einheit 2020-10-03',
    reformationday: 'Reformationstag 2020-10-31',
    allsaintsday: 'Allerheiligen 2020-11-01',
    'st.martinsday': 'Martinstag 2020-11-11',
    nationaldayofmourning: 'Volkstrauertag 2020-11-15',
    repentanceday: 'Buß- und Bettag 2020-11-18',
    sundayofthedead: 'Totensonntag 2020-11-22',
    firstadventsunday: 'erster Advent 2020-11-29',
    saintnicholasday: 'Nikolaustag 2020-12-06',
    fourthadventsunday: '4. Advent 2020-12-20',
    christmasday: 'Weihnachten 2020-12-25',
    boxingday: 'zweiter Weihnachtstag 2020-12-26',
    newyearseve: 'Silvester 2020-12-31',
  },
  it: {
    newyearsday: 'Capodanno 2021-01-01',
    epiphany: 'Epifania 2021-01-06',
    valentineday: 'San Valentino 2021-02-14',
    goodfriday: 'Venerdì Santo 2021-04-02',
    eastersunday: 'Pasqua 2021-04-04',
    eastermonday: 'Pasquetta 2021-04-05',
    liberationday: 'Festa della Liberazione 2021-04-25',
    laborday: 'Festa del Lavoro 2021-05-01',
    republicday: 'Festa della Repubblica 2020-06-02',
    assumptionofmary: 'Ferragosto 2020-08-15',
    allsaintsday: 'Ognissanti 2020-11-01',
    feastoftheimmaculateconception: 'Immacolata Concezione 2020-12-08',
    christmasday: 'Natale 2020-12-25',
    'st.stephensday': 'Santo Stefano 2020-12-26',
    newyearseve: 'San Silvestro 2020-12-31',
  },
  es: {
    newyearsday: 'Año Nuevo 2021-01-01',
    epiphany: 'Día de Reyes 2021-01-06',
    valentinesday: 'San Valentín 2021-02-14',
    ashwednesday: 'Miércoles de Ceniza 2021-02-17',
    sanjose: 'San José 2021-03-19',
    palmsunday: 'Domingo de Ramos 2021-03-28',
    maundythursday: 'Jueves Santo 2021-04-01',
    goodfriday: 'Viernes Santo 2021-04-02',
    eastersunday: 'Domingo de Pascua 2021-04-04',
    eastermonday: 'Lunes de Pascua 2021-04-05',
    laborday: 'Día del Trabajo 2021-05-01',
    mothersday: 'Día de la Madre 2021-05-02',
    saintisidro: 'San Isidro 2020-05-15',
    whitsunday: 'Pentecostés 2020-05-31',
    assumptionofmary: 'Asunción 2020-08-15',
    hispanicday: 'Día de la Hispanidad 2020-10-12',
    allsaintsday: 'Todos los Santos 2020-11-01',
    constitutionday: 'Día de la Constitución 2020-12-06',
    immaculateconception: 'Inmaculada Concepción 2020-12-08',
    christmaseve: 'Nochebuena 2020-12-24',
    christmasday: 'Navidad 2020-12-25',
    newyearseve: 'Nochevieja 2020-12-31',
  },
  nl: {
    newyearsday: 'Nieuwjaar 2021-01-01',
    kingsbirthday: 'Koningsdag 2021-04-27',
    stnicholaseve: 'Sinterklaas 2020-12-05',
  },
  cs: { newyearsday: 'Nový rok 2021-01-01', christmaseve: 'Štědrý den 2020-12-24' },
};
const DAYS = Object.entries(FESTIVALS).flatMap(([language, festivals]) =>
  Object.entries(festivals).map(
    ([festival, said]) => [language, said.slice(0, -11), festival, said.slice(-10)] as const,
  ),
);

describe('sys-date-festivals.md', () => {
  test.each(DAYS)('%s: %s', (language, text, festival, value) => {
    expect(find(text, 'date', undefined, language)).toMatchObject([
      { value, location: [0, text.length], interpretation: { festival, granularity: 'day' } },
    ]);
  });
});
