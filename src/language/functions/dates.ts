import { compareDates, addToDate, readDateText, writeDateText } from '../dates/dateText.ts';
import type { DateText, DateUnit } from '../dates/dateText.ts';
import { formatDate } from '../dates/simpleDateFormat.ts';
import { instantOf, offsetAt } from '../dates/zone.ts';
import { fail } from '../errors.ts';
import { wholeNumber } from '../operate.ts';
import type { Call, FunctionRecord } from './record.ts';
import { argument, selfText, textArgument } from './record.ts';

function dateOf(text: string): DateText {
  return readDateText(text) ?? fail('not-a-date', `${text.slice(0, 60)} is no date or time.`);
}

/** Unlike kinds compare as false, with a log message. */
function comparing(
  name: string,
  doc: string,
  example: string,
  holds: (order: number) => boolean,
): FunctionRecord {
  return {
    on: 'text',
    name,
    params: ['date: string'],
    returns: 'boolean',
    doc: `${doc} A date and time against a time compares the times; other unlike kinds give false.`,
    example,
    gives: true,
    run(call) {
      const [left, right] = [selfText(call), textArgument(call, 0)];
      const { scope } = call.run;
      const order = compareDates(dateOf(left), dateOf(right), scope.timeZone);
      if (order === null)
        scope.log('warn', `${name}: ${left} and ${right} are not the same kind of date or time.`);
      return order !== null && holds(order);
    },
  };
}

function moving(unit: DateUnit, example: (sign: string) => [string, string, string]): FunctionRecord[] {
  return (['plus', 'minus'] as const).map((sign): FunctionRecord => {
    const [start, count, gives] = example(sign);
    return {
      on: 'text',
      name: `${sign}${unit}`,
      params: ['count: number'],
      returns: 'string',
      doc: `The date or time so many ${unit.toLowerCase()} ${sign === 'plus' ? 'later' : 'earlier'}.`,
      example: `'${start}'.${sign}${unit}(${count})`,
      gives,
      run(call) {
        const count = wholeNumber(argument(call, 0), 'The number');
        return writeDateText(addToDate(dateOf(selfText(call)), sign === 'plus' ? count : -count, unit));
      },
    };
  });
}

function reformat(call: Call): string {
  const date = dateOf(selfText(call));
  const zone = date.zone ?? call.run.scope.timeZone;
  const offset = offsetAt(zone, instantOf(zone, date.local));
  return call.run.text(formatDate(textArgument(call, 0), { local: date.local, zone, offset }));
}

/**
 * Methods of texts that are a date or time: `HH:mm[:ss]`, `yyyy-MM-dd`, `yyyy-MM-dd HH:mm:ss`, the last with a
 * time zone or without.
 */
export const dateFunctions: readonly FunctionRecord[] = [
  comparing(
    'after',
    'Whether a date or time is later than another.',
    "'22:00:00'.after('21:00:00')",
    (o) => o > 0,
  ),
  comparing(
    'before',
    'Whether a date or time is earlier than another.',
    "'2016-11-20'.before('2016-11-21')",
    (o) => o < 0,
  ),
  comparing(
    'sameMoment',
    'Whether two dates or times are the same.',
    "'08:00'.sameMoment('08:00:00')",
    (o) => o === 0,
  ),
  comparing(
    'sameOrAfter',
    'Whether a date or time is not earlier than another.',
    "'2018-03-09'.sameOrAfter('2018-03-09')",
    (o) => o >= 0,
  ),
  comparing(
    'sameOrBefore',
    'Whether a date or time is not later than another.',
    "'08:00:00'.sameOrBefore('08:00:00')",
    (o) => o <= 0,
  ),
  {
    on: 'text',
    name: 'reformatDateTime',
    params: ['format: string'],
    returns: 'string',
    doc: 'The date or time in another format: d day, M month, y year, E weekday, u weekday 1 (Monday) to 7, H hour, h hour of 12, m minute, s second, a AM or PM. MMMM and EEEE give the full name.',
    example: "'17:30:00'.reformatDateTime('h:mm a')",
    gives: '5:30 PM',
    run: reformat,
  },
  ...moving('Years', (s) => ['2018-03-09', '2', s === 'plus' ? '2020-03-09' : '2016-03-09']),
  ...moving('Months', (s) => ['2018-03-31', '1', s === 'plus' ? '2018-04-30' : '2018-02-28']),
  ...moving('Weeks', (s) => ['2018-03-09', '1', s === 'plus' ? '2018-03-16' : '2018-03-02']),
  ...moving('Days', (s) => ['2020-03-01', '1', s === 'plus' ? '2020-03-02' : '2020-02-29']),
  ...moving('Hours', (s) => ['09:00:00', '12', s === 'plus' ? '21:00:00' : '21:00:00']),
  ...moving('Minutes', (s) => ['08:00:00', '30', s === 'plus' ? '08:30:00' : '07:30:00']),
  ...moving('Seconds', (s) => ['08:00:00', '1', s === 'plus' ? '08:00:01' : '07:59:59']),
];
