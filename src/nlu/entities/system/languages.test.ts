import { describe, expect, test } from 'vitest';
import { skillWith } from '../../testing.ts';
import { compileEntities } from '../compile.ts';
import { findEntities } from '../find.ts';

/** A Wednesday. */
const MOMENT = { now: Date.UTC(2020, 4, 13, 15, 30), timeZone: 'GMT' };
const ENTITIES = ['date', 'time', 'currency', 'percentage', 'number'].map((kind) => ({
  entity: `sys-${kind}`,
}));

/** `kind value unit role or alternative “literal”` of each mention; numbers that are part of another one are left out. */
function read(text: string, language: string): string[] {
  const found = findEntities(compileEntities(skillWith({ entities: ENTITIES, language })), text, MOMENT);
  const isPart = (one: (typeof found)[number]) =>
    one.entity === 'sys-number' &&
    found.some(
      ({ entity, location = [] }) =>
        entity !== one.entity &&
        (location[0] ?? 0) <= (one.location?.[0] ?? 0) &&
        (location[1] ?? 0) >= (one.location?.[1] ?? 0),
    );
  return found
    .filter((one) => !isPart(one))
    .map((mention) => {
      const { entity, value, location: [start, end] = [] } = mention;
      const { unit } = mention['interpretation'] as { unit?: string };
      const role = (mention['role'] as { type: string } | undefined)?.type.split('_')[1];
      const [alternative] = (mention['alternatives'] ?? []) as { value: string }[];
      const parts = [entity.slice(4), value, unit, role, alternative && `or ${alternative.value}`];
      return `${parts.filter(Boolean).join(' ')} “${text.slice(start, end)}”`;
    });
}

const TABLES: Readonly<Record<string, readonly (readonly [text: string, mentions: readonly string[]])[]>> = {
  en: [
    ['I plan to leave on Saturday.', ['date 2020-05-16 or 2020-05-09 “on Saturday”']],
    [
      'I will travel from March 15 to March 22',
      ['date 2021-03-15 from or 2020-03-15 “March 15”', 'date 2021-03-22 to or 2020-03-22 “March 22”'],
    ],
    ["I'm interested in 5 to 7.", ['number 5 from “5”', 'number 7 to “7”']],
    ['Are you open from 9AM to 11AM', ['time 09:00:00 from “9AM”', 'time 11:00:00 to “11AM”']],
    ['Are you open until 9PM', ['time 21:00:00 to “9PM”']],
    ['Have you been open since yesterday', ['date 2020-05-12 from “yesterday”']],
    ['Are you open today at 5?', ['date 2020-05-13 “today”', 'time 05:00:00 or 17:00:00 “at 5”']],
    ['two hours from now', ['date 2020-05-13 “two hours from now”', 'time 17:30:00 “two hours from now”']],
    ['on Monday at 4pm', ['date 2020-05-18 or 2020-05-11 “on Monday”', 'time 16:00:00 “at 4pm”']],
    ['now', ['date 2020-05-13 “now”', 'time 15:30:00 “now”']],
    [
      'from 2 to 3 percent',
      ['percentage 2 from “from 2 to 3 percent”', 'percentage 3 to “from 2 to 3 percent”'],
    ],
    ['1-2%', ['percentage 1 from “1-2%”', 'percentage 2 to “1-2%”']],
    [
      'twenty dollars or $1,234.56 or 20 cents',
      ['currency 20 USD “twenty dollars”', 'currency 1234.56 USD “$1,234.56”', 'currency 0.2 USD “20 cents”'],
    ],
    ['between 3 and 5 pm', ['time 15:00:00 from “3”', 'time 17:00:00 to “5 pm”']],
    ['9-5pm tomorrow', ['time 09:00:00 from “9”', 'time 17:00:00 to “5pm”', 'date 2020-05-14 “tomorrow”']],
    ['from 9 to 11am', ['time 09:00:00 from “9”', 'time 11:00:00 to “11am”']],
    ['March 15 to 22', ['date 2021-03-15 from or 2020-03-15 “March 15”', 'date 2021-03-22 to “22”']],
    [
      'Monday to Friday',
      ['date 2020-05-18 from or 2020-05-11 “Monday”', 'date 2020-05-22 to or 2020-05-08 “Friday”'],
    ],
    [
      'from Saturday to Tuesday',
      ['date 2020-05-16 from or 2020-05-09 “Saturday”', 'date 2020-05-19 to or 2020-05-12 “Tuesday”'],
    ],
    ['next 3 days', ['date 2020-05-13 from “next 3 days”', 'date 2020-05-16 to “next 3 days”']],
    [
      'the last two weeks',
      ['date 2020-04-29 from “the last two weeks”', 'date 2020-05-13 to “the last two weeks”'],
    ],
    ['on the 15th', ['date 2020-05-15 “on the 15th”']],
    ['Q2 2020', ['date 2020-04-01 from “Q2 2020”', 'date 2020-06-30 to “Q2 2020”']],
    [
      'second quarter 2020',
      ['date 2020-04-01 from “second quarter 2020”', 'date 2020-06-30 to “second quarter 2020”'],
    ],
    [
      'in January',
      ['date 2021-01-01 from or 2020-01-01 “in January”', 'date 2021-01-31 to or 2020-01-31 “in January”'],
    ],
    ['2020', ['date 2020-01-01 from “2020”', 'date 2020-12-31 to “2020”']],
    ['this weekend', ['date 2020-05-16 from “this weekend”', 'date 2020-05-17 to “this weekend”']],
    ['this Wednesday', ['date 2020-05-20 or 2020-05-13 “this Wednesday”']],
    ['next wednesday', ['date 2020-05-20 “next wednesday”']],
    ['last friday', ['date 2020-05-08 “last friday”']],
    ['last monday', ['date 2020-05-11 or 2020-05-04 “last monday”']],
    [
      'tomorrow morning',
      ['date 2020-05-14 “tomorrow”', 'time 06:00:00 from “morning”', 'time 12:00:00 to “morning”'],
    ],
    ['at 5 in the evening', ['time 17:00:00 “at 5 in the evening”']],
    [
      'meet me at 8:30 pm EST on friday',
      ['time 20:30:00 “at 8:30 pm EST”', 'date 2020-05-15 or 2020-05-08 “on friday”'],
    ],
    [
      'I have 3 apples and 2.5 million dollars',
      ['number 3 “3”', 'currency 2500000 USD “2.5 million dollars”'],
    ],
    ['$5 million', ['currency 5000000 USD “$5 million”']],
    ['five dollars and 20 cents', ['currency 5.2 USD “five dollars and 20 cents”']],
    ['5 to 7 dollars', ['currency 5 USD from “5”', 'currency 7 USD to “7 dollars”']],
    ['three point five', ['number 3.5 “three point five”']],
    ['minus five', ['number -5 “minus five”']],
    ['Thanksgiving Day', ['date 2020-11-26 “Thanksgiving Day”']],
    ["New Year's Eve", ["date 2020-12-31 “New Year's Eve”"]],
    ['last Christmas', ['date 2019-12-25 “last Christmas”']],
    ['4th of July', ['date 2020-07-04 “4th of July”']],
    ['fourth of july', ['date 2020-07-04 “fourth of july”']],
    [
      'half past seven tomorrow',
      ['time 07:30:00 or 19:30:00 “half past seven”', 'date 2020-05-14 “tomorrow”'],
    ],
    ['ten to five', ['number 10 from “ten”', 'number 5 to “five”']],
    ['I may march to the sun', []],
    ['before May 5th', ['date 2021-05-05 to or 2020-05-05 “May 5th”']],
    ['after 5pm', ['time 17:00:00 from “5pm”']],
    ['in five minutes', ['date 2020-05-13 “in five minutes”', 'time 15:35:00 “in five minutes”']],
    ['an hour ago', ['date 2020-05-13 “an hour ago”', 'time 14:30:00 “an hour ago”']],
    ['call 555-1234 at 5', ['number 555 “555”', 'number 1234 “1234”', 'time 05:00:00 or 17:00:00 “at 5”']],
    [
      'a table for four on May 3 at 7',
      ['number 4 “four”', 'date 2021-05-03 or 2020-05-03 “on May 3”', 'time 07:00:00 or 19:00:00 “at 7”'],
    ],
    ['monday next week', ['date 2020-05-18 “monday next week”']],
    ['Feb 29', ['date 2024-02-29 or 2020-02-29 “Feb 29”']],
    ['in a fortnight', ['date 2020-05-27 “in a fortnight”']],
    ['12/25', ['date 2020-12-25 “12/25”']],
    ['one hundred twenty three', ['number 123 “one hundred twenty three”']],
    ['twelve hundred', ['number 1200 “twelve hundred”']],
    [
      'C$ 40 and A$10 and rs. 50',
      ['currency 40 CAD “C$ 40”', 'currency 10 AUD “A$10”', 'currency 50 INR “rs. 50”'],
    ],
    ['on sun', ['date 2020-05-17 or 2020-05-10 “on sun”']],
    ['1/2 cup', ['number 1 “1”', 'number 2 “2”']],
    ['on 3/4', ['date 2021-03-04 or 2020-03-04 “on 3/4”']],
    ['at ten to five', ['time 04:50:00 or 16:50:00 “at ten to five”']],
    ['what is the weather like for the next hour or second', []],
    ['christmas eve 2021', ['date 2021-12-24 “christmas eve 2021”']],
    [
      'I want 2 large pizzas and one coke at 7 tonight',
      ['number 2 “2”', 'number 1 “one”', 'time 19:00:00 “at 7 tonight”'],
    ],
    [
      'book me for the 5th of november at noon',
      ['date 2020-11-05 “the 5th of november”', 'time 12:00:00 “at noon”'],
    ],
    [
      'from december 3 until january 4',
      ['date 2020-12-03 from “december 3”', 'date 2021-01-04 to or 2020-01-04 “january 4”'],
    ],
    ['between 9am and 5pm', ['time 09:00:00 from “9am”', 'time 17:00:00 to “5pm”']],
    [
      'between monday and wednesday',
      ['date 2020-05-18 from or 2020-05-11 “monday”', 'date 2020-05-20 to or 2020-05-13 “wednesday”'],
    ],
    ['since 2019', ['date 2019-01-01 from “2019”']],
    ['two thousand twenty', ['number 2020 “two thousand twenty”']],
    ['open at nine', ['time 09:00:00 or 21:00:00 “at nine”']],
    ['at five thirty', ['time 05:30:00 or 17:30:00 “at five thirty”']],
    ['five thirty pm', ['time 17:30:00 “five thirty pm”']],
    ['2:30 in the afternoon', ['time 14:30:00 “2:30 in the afternoon”']],
    ['midnight on friday', ['time 00:00:00 “midnight”', 'date 2020-05-15 or 2020-05-08 “on friday”']],
    ['this afternoon', ['time 12:00:00 from “this afternoon”', 'time 18:00:00 to “this afternoon”']],
    ['tonight at 8', ['time 20:00:00 “tonight at 8”']],
    [
      'tomorrow night',
      ['date 2020-05-14 “tomorrow”', 'time 22:00:00 from “night”', 'time 23:59:59 to “night”'],
    ],
    ['3 weeks from today', ['date 2020-06-03 “3 weeks from today”']],
    ['next year', ['date 2021-01-01 from “next year”', 'date 2021-12-31 to “next year”']],
    ['last month', ['date 2020-04-01 from “last month”', 'date 2020-04-30 to “last month”']],
    ['1st of march', ['date 2021-03-01 or 2020-03-01 “1st of march”']],
    ['1 May', ['date 2021-05-01 or 2020-05-01 “1 May”']],
    ['may 1st', ['date 2021-05-01 or 2020-05-01 “may 1st”']],
    ['In May', ['date 2020-05-01 from “In May”', 'date 2020-05-31 to “In May”']],
    ['100%', ['percentage 100 “100%”']],
    ['-10 %', ['percentage -10 “-10 %”']],
    ['0', ['number 0 “0”']],
    ['$0', ['currency 0 USD “$0”']],
    ['0%', ['percentage 0 “0%”']],
    ['5 bucks', ['currency 5 USD “5 bucks”']],
    ['USD 10', ['currency 10 USD “USD 10”']],
    ['10 USD', ['currency 10 USD “10 USD”']],
    ['£5.50', ['currency 5.5 GBP “£5.50”']],
    ['1,000,000', ['number 1000000 “1,000,000”']],
    ['1.000.000', []],
    ['12.5.3', []],
    ['veinte', []],
    ['at 5 this afternoon', ['time 17:00:00 “at 5 this afternoon”']],
    ['first of may', ['date 2021-05-01 or 2020-05-01 “first of may”']],
    ['on the 3rd', ['date 2020-06-03 “on the 3rd”']],
    ['march to the sun', []],
  ],
  es: [
    ['veinte euro', ['currency 20 EUR “veinte euro”']],
    ['€1.234,56', ['currency 1234.56 EUR “€1.234,56”']],
    ['el 5 de mayo de 2021', ['date 2021-05-05 “el 5 de mayo de 2021”']],
    [
      'mañana por la mañana',
      ['date 2020-05-14 “mañana”', 'time 06:00:00 from “por la mañana”', 'time 12:00:00 to “por la mañana”'],
    ],
    [
      'pasado mañana a las 5 de la tarde',
      ['date 2020-05-15 “pasado mañana”', 'time 17:00:00 “a las 5 de la tarde”'],
    ],
    ['de 9 a 11 de la mañana', ['time 09:00:00 from “9”', 'time 11:00:00 to “11 de la mañana”']],
    [
      'desde el lunes hasta el viernes',
      ['date 2020-05-18 from or 2020-05-11 “el lunes”', 'date 2020-05-22 to or 2020-05-08 “el viernes”'],
    ],
    [
      'del 15 al 22 de marzo',
      ['date 2021-03-15 from “15”', 'date 2021-03-22 to or 2020-03-22 “22 de marzo”'],
    ],
    [
      'la próxima semana',
      ['date 2020-05-18 from “la próxima semana”', 'date 2020-05-24 to “la próxima semana”'],
    ],
    [
      'la semana que viene',
      ['date 2020-05-18 from “la semana que viene”', 'date 2020-05-24 to “la semana que viene”'],
    ],
    ['el lunes pasado', ['date 2020-05-11 or 2020-05-04 “el lunes pasado”']],
    ['hace dos semanas', ['date 2020-04-29 “hace dos semanas”']],
    ['en 3 días', ['date 2020-05-16 “en 3 días”']],
    ['dentro de una hora', ['date 2020-05-13 “dentro de una hora”', 'time 16:30:00 “dentro de una hora”']],
    ['a las cinco y media', ['time 05:30:00 or 17:30:00 “a las cinco y media”']],
    ['a las 17:30', ['time 17:30:00 “a las 17:30”']],
    ['a las 6 menos cuarto', ['time 05:45:00 or 17:45:00 “a las 6 menos cuarto”']],
    ['doscientos treinta y cinco', ['number 235 “doscientos treinta y cinco”']],
    ['dos mil millones', ['number 2000000000 “dos mil millones”']],
    ['mil doscientos', ['number 1200 “mil doscientos”']],
    ['50 por ciento', ['percentage 50 “50 por ciento”']],
    ['Nochebuena', ['date 2020-12-24 “Nochebuena”']],
    ['Viernes Santo', ['date 2021-04-02 “Viernes Santo”']],
    [
      'segundo trimestre de 2020',
      ['date 2020-04-01 from “segundo trimestre de 2020”', 'date 2020-06-30 to “segundo trimestre de 2020”'],
    ],
    ['esta noche', ['time 22:00:00 from “esta noche”', 'time 23:59:59 to “esta noche”']],
    [
      'este fin de semana',
      ['date 2020-05-16 from “este fin de semana”', 'date 2020-05-17 to “este fin de semana”'],
    ],
    ['quiero una mesa para dos', ['number 2 “dos”']],
    ['hoy', ['date 2020-05-13 “hoy”']],
    ['miercoles', ['date 2020-05-20 or 2020-05-13 “miercoles”']],
    ['entre 5 y 10', ['number 5 from “5”', 'number 10 to “10”']],
    ['3.000 pesos', ['currency 3000 MXN “3.000 pesos”']],
    [
      'el martes que viene a las 8',
      ['date 2020-05-19 “el martes que viene”', 'time 08:00:00 or 20:00:00 “a las 8”'],
    ],
    [
      'la tarde del viernes',
      [
        'time 12:00:00 from “la tarde”',
        'time 18:00:00 to “la tarde”',
        'date 2020-05-15 or 2020-05-08 “viernes”',
      ],
    ],
    ['20 de diciembre', ['date 2020-12-20 “20 de diciembre”']],
    ['a la una', ['time 01:00:00 or 13:00:00 “a la una”']],
    [
      'de lunes a viernes',
      ['date 2020-05-18 from or 2020-05-11 “lunes”', 'date 2020-05-22 to or 2020-05-08 “viernes”'],
    ],
    ['3,5 %', ['percentage 3.5 “3,5 %”']],
    [
      '21 de enero de 2021 a las 20:00 h',
      ['date 2021-01-21 “21 de enero de 2021”', 'time 20:00:00 “a las 20:00 h”'],
    ],
    ['martes próximo', ['date 2020-05-19 “martes próximo”']],
    ['el cinco de mayo', ['date 2021-05-05 or 2020-05-05 “el cinco de mayo”']],
    ['esta noche a las 9', ['time 21:00:00 “esta noche a las 9”']],
    ['primero de enero', ['date 2021-01-01 or 2020-01-01 “primero de enero”']],
  ],
  fr: [
    ['le 5 mai 2021', ['date 2021-05-05 “le 5 mai 2021”']],
    ['demain matin', ['date 2020-05-14 “demain”', 'time 06:00:00 from “matin”', 'time 12:00:00 to “matin”']],
    ['demain à 17h30', ['date 2020-05-14 “demain”', 'time 17:30:00 “à 17h30”']],
    ['à 5 heures du soir', ['time 17:00:00 “à 5 heures du soir”']],
    ['à 5 heures et demie', ['time 05:30:00 or 17:30:00 “à 5 heures et demie”']],
    ['à 6 heures moins le quart', ['time 05:45:00 or 17:45:00 “à 6 heures moins le quart”']],
    ['de 9h à 11h', ['time 09:00:00 from or 21:00:00 “9h”', 'time 11:00:00 to or 23:00:00 “à 11h”']],
    [
      'du lundi au vendredi',
      ['date 2020-05-18 from or 2020-05-11 “lundi”', 'date 2020-05-22 to or 2020-05-08 “vendredi”'],
    ],
    ['du 15 au 22 mars', ['date 2021-03-15 from “15”', 'date 2021-03-22 to or 2020-03-22 “22 mars”']],
    [
      'la semaine prochaine',
      ['date 2020-05-18 from “la semaine prochaine”', 'date 2020-05-24 to “la semaine prochaine”'],
    ],
    ['lundi dernier', ['date 2020-05-11 or 2020-05-04 “lundi dernier”']],
    ['il y a deux semaines', ['date 2020-04-29 “il y a deux semaines”']],
    ['dans 3 jours', ['date 2020-05-16 “dans 3 jours”']],
    ['dans une heure', ['date 2020-05-13 “dans une heure”', 'time 16:30:00 “dans une heure”']],
    ['quatre-vingt-dix-sept', ['number 97 “quatre-vingt-dix-sept”']],
    ['deux cent trente-cinq', ['number 235 “deux cent trente-cinq”']],
    ['soixante et onze', ['number 71 “soixante et onze”']],
    ['1 234,56 €', ['currency 1234.56 EUR “1 234,56 €”']],
    ['cinquante pour cent', ['percentage 50 “cinquante pour cent”']],
    ['Noël', ['date 2020-12-25 “Noël”']],
    ['lundi de Pâques', ['date 2021-04-05 “lundi de Pâques”']],
    ['ce week-end', ['date 2020-05-16 from “ce week-end”', 'date 2020-05-17 to “ce week-end”']],
    ["aujourd'hui à midi", ["date 2020-05-13 “aujourd'hui”", 'time 12:00:00 “à midi”']],
    ["jusqu'à vendredi", ['date 2020-05-15 to or 2020-05-08 “vendredi”']],
    ['depuis hier', ['date 2020-05-12 from “hier”']],
    ['un', ['number 1 “un”']],
    ['entre 5 et 10 euros', ['currency 5 EUR from “5”', 'currency 10 EUR to “10 euros”']],
    ['quatre-vingts', ['number 80 “quatre-vingts”']],
    [
      'cent quatre-vingt-deux mille trois cents',
      ['number 182300 “cent quatre-vingt-deux mille trois cents”'],
    ],
    ['vendredi à 20h', ['date 2020-05-15 or 2020-05-08 “vendredi”', 'time 20:00:00 “à 20h”']],
    ['à huit heures', ['time 08:00:00 or 20:00:00 “à huit heures”']],
    ['le 1er janvier', ['date 2021-01-01 or 2020-01-01 “le 1er janvier”']],
    ['entre 8h et 10h', ['time 08:00:00 from or 20:00:00 “8h”', 'time 10:00:00 to or 22:00:00 “10h”']],
    ['à partir de lundi', ['date 2020-05-18 from or 2020-05-11 “lundi”']],
    ['avant le 5 mai', ['date 2021-05-05 to or 2020-05-05 “le 5 mai”']],
    ['le deux mai à 14 h 30', ['date 2021-05-02 or 2020-05-02 “le deux mai”', 'time 14:30:00 “à 14 h 30”']],
    ['mardi prochain', ['date 2020-05-19 “mardi prochain”']],
    ['ce soir à 8h', ['time 20:00:00 “ce soir à 8h”']],
  ],
  de: [
    ['am 5. Mai 2021', ['date 2021-05-05 “am 5. Mai 2021”']],
    ['morgen früh', ['date 2020-05-14 “morgen früh”']],
    ['morgen um 17 Uhr 30', ['date 2020-05-14 “morgen”', 'time 17:30:00 “um 17 Uhr 30”']],
    ['um halb 5', ['time 04:30:00 or 16:30:00 “um halb 5”']],
    ['viertel vor 6', ['time 05:45:00 or 17:45:00 “viertel vor 6”']],
    ['um 5 Uhr abends', ['time 17:00:00 “um 5 Uhr abends”']],
    ['von 9 bis 11 Uhr', ['time 09:00:00 from “9”', 'time 11:00:00 to or 23:00:00 “11 Uhr”']],
    [
      'von Montag bis Freitag',
      ['date 2020-05-18 from or 2020-05-11 “Montag”', 'date 2020-05-22 to or 2020-05-08 “Freitag”'],
    ],
    ['vom 15. bis 22. März', ['date 2021-03-15 from “15.”', 'date 2021-03-22 to or 2020-03-22 “22. März”']],
    ['nächste Woche', ['date 2020-05-18 from “nächste Woche”', 'date 2020-05-24 to “nächste Woche”']],
    ['letzten Montag', ['date 2020-05-11 or 2020-05-04 “letzten Montag”']],
    ['vor zwei Wochen', ['date 2020-04-29 “vor zwei Wochen”']],
    ['in 3 Tagen', ['date 2020-05-16 “in 3 Tagen”']],
    ['in einer Stunde', ['date 2020-05-13 “in einer Stunde”', 'time 16:30:00 “in einer Stunde”']],
    ['zweihundertfünfunddreißig', ['number 235 “zweihundertfünfunddreißig”']],
    ['einundzwanzig', ['number 21 “einundzwanzig”']],
    ['dreitausend', ['number 3000 “dreitausend”']],
    ['1.234,56 €', ['currency 1234.56 EUR “1.234,56 €”']],
    ['fünfzig Prozent', ['percentage 50 “fünfzig Prozent”']],
    ['Weihnachten', ['date 2020-12-25 “Weihnachten”']],
    ['Ostermontag', ['date 2021-04-05 “Ostermontag”']],
    [
      'dieses Wochenende',
      ['date 2020-05-16 from “dieses Wochenende”', 'date 2020-05-17 to “dieses Wochenende”'],
    ],
    ['heute Abend', ['time 18:00:00 from “heute Abend”', 'time 22:00:00 to “heute Abend”']],
    ['seit gestern', ['date 2020-05-12 from “gestern”']],
    ['5.6.2020', ['date 2020-06-05 “5.6.2020”']],
    [
      'zweites Quartal 2020',
      ['date 2020-04-01 from “zweites Quartal 2020”', 'date 2020-06-30 to “zweites Quartal 2020”'],
    ],
    ['morgen früh um 8', ['date 2020-05-14 “morgen früh”', 'time 08:00:00 or 20:00:00 “um 8”']],
    ['um acht Uhr', ['time 08:00:00 or 20:00:00 “um acht Uhr”']],
    ['am Freitag um 20 Uhr', ['date 2020-05-15 or 2020-05-08 “am Freitag”', 'time 20:00:00 “um 20 Uhr”']],
    ['am ersten Januar', ['date 2021-01-01 or 2020-01-01 “am ersten Januar”']],
    ['zwischen 8 und 10 Uhr', ['time 08:00:00 from “8”', 'time 10:00:00 to or 22:00:00 “10 Uhr”']],
    ['ab Montag', ['date 2020-05-18 from or 2020-05-11 “Montag”']],
    ['ein Ticket bitte', []],
    ['eins', ['number 1 “eins”']],
    ['3,50 Euro', ['currency 3.5 EUR “3,50 Euro”']],
    ['der 3.10.', ['date 2020-10-03 “der 3.10.”']],
    ['Übermorgen um halb acht', ['date 2020-05-15 “Übermorgen”', 'time 07:30:00 or 19:30:00 “um halb acht”']],
    ['sechzehn Euro und 50 Cent', ['currency 16.5 EUR “sechzehn Euro und 50 Cent”']],
    ['nächsten Dienstag', ['date 2020-05-19 “nächsten Dienstag”']],
    ['heute Abend um 8', ['time 20:00:00 “heute Abend um 8”']],
  ],
  it: [
    ['il 5 maggio 2021', ['date 2021-05-05 “il 5 maggio 2021”']],
    [
      'domani mattina',
      ['date 2020-05-14 “domani”', 'time 06:00:00 from “mattina”', 'time 12:00:00 to “mattina”'],
    ],
    ['domani alle 17:30', ['date 2020-05-14 “domani”', 'time 17:30:00 “alle 17:30”']],
    ['alle 5 e mezza', ['time 05:30:00 or 17:30:00 “alle 5 e mezza”']],
    ['alle 5 di sera', ['time 17:00:00 “alle 5 di sera”']],
    ['dalle 9 alle 11', ['time 09:00:00 from “9”', 'time 11:00:00 to or 23:00:00 “alle 11”']],
    [
      'da lunedì a venerdì',
      ['date 2020-05-18 from or 2020-05-11 “lunedì”', 'date 2020-05-22 to or 2020-05-08 “venerdì”'],
    ],
    ['dal 15 al 22 marzo', ['date 2021-03-15 from “15”', 'date 2021-03-22 to or 2020-03-22 “22 marzo”']],
    [
      'la settimana prossima',
      ['date 2020-05-18 from “la settimana prossima”', 'date 2020-05-24 to “la settimana prossima”'],
    ],
    ['lunedì scorso', ['date 2020-05-11 or 2020-05-04 “lunedì scorso”']],
    ['due settimane fa', ['date 2020-04-29 “due settimane fa”']],
    ['tra 3 giorni', ['date 2020-05-16 “tra 3 giorni”']],
    ["fra un'ora", ["date 2020-05-13 “fra un'ora”", "time 16:30:00 “fra un'ora”"]],
    ['duecentotrentacinque', ['number 235 “duecentotrentacinque”']],
    ['ventuno', ['number 21 “ventuno”']],
    ['tremila', ['number 3000 “tremila”']],
    ['€ 1.234,56', ['currency 1234.56 EUR “€ 1.234,56”']],
    ['cinquanta per cento', ['percentage 50 “cinquanta per cento”']],
    ['Natale', ['date 2020-12-25 “Natale”']],
    ['Pasquetta', ['date 2021-04-05 “Pasquetta”']],
    [
      'questo fine settimana',
      ['date 2020-05-16 from “questo fine settimana”', 'date 2020-05-17 to “questo fine settimana”'],
    ],
    ['stasera', ['time 18:00:00 from “stasera”', 'time 22:00:00 to “stasera”']],
    ['fino a venerdì', ['date 2020-05-15 to or 2020-05-08 “venerdì”']],
    ['entro il 5 maggio', ['date 2021-05-05 to or 2020-05-05 “il 5 maggio”']],
    [
      "fra un'ora e mezz'ora fa",
      [
        "date 2020-05-13 “fra un'ora”",
        "time 16:30:00 “fra un'ora”",
        "date 2020-05-13 “mezz'ora fa”",
        "time 15:00:00 “mezz'ora fa”",
      ],
    ],
    ['alle otto', ['time 08:00:00 or 20:00:00 “alle otto”']],
    ['venerdì alle 20', ['date 2020-05-15 or 2020-05-08 “venerdì”', 'time 20:00:00 “alle 20”']],
    ['il primo gennaio', ['date 2021-01-01 or 2020-01-01 “il primo gennaio”']],
    ['3,50 euro', ['currency 3.5 EUR “3,50 euro”']],
    ['il 25 dicembre alle ore 20:30', ['date 2020-12-25 “il 25 dicembre”', 'time 20:30:00 “alle ore 20:30”']],
    ['martedì prossimo', ['date 2020-05-19 “martedì prossimo”']],
    ['domani sera alle 8', ['date 2020-05-14 “domani”', 'time 20:00:00 “sera alle 8”']],
  ],
  'pt-br': [
    ['dia 5 de maio de 2021', ['date 2021-05-05 “dia 5 de maio de 2021”']],
    [
      'amanhã de manhã',
      ['date 2020-05-14 “amanhã”', 'time 06:00:00 from “de manhã”', 'time 12:00:00 to “de manhã”'],
    ],
    ['amanhã às 17h30', ['date 2020-05-14 “amanhã”', 'time 17:30:00 “às 17h30”']],
    ['às 5 e meia', ['time 05:30:00 or 17:30:00 “às 5 e meia”']],
    ['às 5 da tarde', ['time 17:00:00 “às 5 da tarde”']],
    ['das 9 às 11 da manhã', ['time 09:00:00 from “9”', 'time 11:00:00 to “às 11 da manhã”']],
    [
      'de segunda a sexta',
      ['date 2020-05-18 from or 2020-05-11 “segunda”', 'date 2020-05-22 to or 2020-05-08 “a sexta”'],
    ],
    [
      'de 15 a 22 de março',
      ['date 2021-03-15 from “15”', 'date 2021-03-22 to or 2020-03-22 “a 22 de março”'],
    ],
    [
      'na próxima semana',
      ['date 2020-05-17 from “na próxima semana”', 'date 2020-05-23 to “na próxima semana”'],
    ],
    ['segunda-feira passada', ['date 2020-05-11 or 2020-05-04 “segunda-feira passada”']],
    ['há duas semanas', ['date 2020-04-29 “há duas semanas”']],
    ['em 3 dias', ['date 2020-05-16 “em 3 dias”']],
    ['daqui a uma hora', ['date 2020-05-13 “daqui a uma hora”', 'time 16:30:00 “daqui a uma hora”']],
    ['duzentos e trinta e cinco', ['number 235 “duzentos e trinta e cinco”']],
    ['vinte e um', ['number 21 “vinte e um”']],
    ['R$ 1.234,56', ['currency 1234.56 BRL “R$ 1.234,56”']],
    ['50 reais', ['currency 50 BRL “50 reais”']],
    ['cinquenta por cento', ['percentage 50 “cinquenta por cento”']],
    ['Natal', ['date 2020-12-25 “Natal”']],
    ['Carnaval', ['date 2021-02-16 “Carnaval”']],
    ['sexta-feira santa', ['date 2021-04-02 “sexta-feira santa”']],
    [
      'neste fim de semana',
      ['date 2020-05-16 from “neste fim de semana”', 'date 2020-05-17 to “neste fim de semana”'],
    ],
    ['hoje à noite', ['time 22:00:00 from “hoje à noite”', 'time 23:59:59 to “hoje à noite”']],
    ['até sexta-feira', ['date 2020-05-15 to or 2020-05-08 “sexta-feira”']],
    ['desde ontem', ['date 2020-05-12 from “ontem”']],
    ['depois de amanhã', ['date 2020-05-15 “depois de amanhã”']],
    ['na quinta às 8h', ['date 2020-05-14 or 2020-05-07 “na quinta”', 'time 08:00:00 or 20:00:00 “às 8h”']],
    ['ao meio-dia', ['time 12:00:00 “ao meio-dia”']],
    ['1º de janeiro', ['date 2021-01-01 or 2020-01-01 “1º de janeiro”']],
    ['entre 8h e 10h', ['time 08:00:00 from or 20:00:00 “8h”', 'time 10:00:00 to or 22:00:00 “10h”']],
    ['três milhões de reais', ['currency 3000000 BRL “três milhões de reais”']],
    ['no próximo sábado', ['date 2020-05-16 or 2020-05-23 “no próximo sábado”']],
    ['hoje à noite às 8', ['time 20:00:00 “hoje à noite às 8”']],
  ],
  nl: [
    [
      '5 mei 2021 morgen tweehonderd vijfendertig €5',
      [
        'date 2021-05-05 “5 mei 2021”',
        'date 2020-05-14 “morgen”',
        'number 235 “tweehonderd vijfendertig”',
        'currency 5 EUR “€5”',
      ],
    ],
  ],
  cs: [
    [
      '5. května 2021 zítra 10 000 Kč',
      ['date 2021-05-05 “5. května 2021”', 'date 2020-05-14 “zítra”', 'currency 10000 CZK “10 000 Kč”'],
    ],
  ],
  'zh-cn': [
    [
      '2020年5月13日 三百二十元 明天 5%',
      [
        'date 2020-05-13 “2020年5月13日”',
        'currency 320 CNY “三百二十元”',
        'date 2020-05-14 “明天”',
        'percentage 5 “5%”',
      ],
    ],
  ],
  'zh-tw': [['NT$300 明天', ['currency 300 TWD “NT$300”', 'date 2020-05-14 “明天”']]],
  ja: [
    [
      '5月13日 三百円 明日 10%',
      [
        'date 2020-05-13 “5月13日”',
        'currency 300 JPY “三百円”',
        'date 2020-05-14 “明日”',
        'percentage 10 “10%”',
      ],
    ],
  ],
  ko: [
    [
      '2020년 5월 13일 5만원 내일',
      ['date 2020-05-13 “2020년 5월 13일”', 'currency 50000 KRW “5만원”', 'date 2020-05-14 “내일”'],
    ],
  ],
  ar: [
    [
      '٥ مايو ٢٠٢١ غدا 50%',
      ['date 2021-05-05 “٥ مايو ٢٠٢١”', 'date 2020-05-14 “غدا”', 'percentage 50 “50%”'],
    ],
  ],
  xx: [['$50 12.05.2021 5%', ['currency 50 USD “$50”', 'date 2021-05-12 “12.05.2021”', 'percentage 5 “5%”']]],
};

describe.each(Object.entries(TABLES))('%s', (language, rows) => {
  test.each(rows)('%s', (text, mentions) => {
    expect(read(text, language)).toEqual(mentions);
  });
});
