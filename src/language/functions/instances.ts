import { formatInstant, toDateString } from '../dates/javaDate.ts';
import { readDateText } from '../dates/dateText.ts';
import { instantOf } from '../dates/zone.ts';
import { fail } from '../errors.ts';
import { numberOf, wholeNumber } from '../operate.ts';
import { isTruthy } from '../truthiness.ts';
import { double, Moment, RandomSource } from '../value.ts';
import type { Value } from '../value.ts';
import type { Call, FunctionRecord } from './record.ts';
import { argument, textArgument } from './record.ts';

function moment(value: Value): Moment {
  return value instanceof Moment ? value : fail('not-a-date', 'That is no Date.');
}

function random(call: Call): number {
  return call.self instanceof RandomSource ? call.self.next() : fail('no-method', 'That is no Random.');
}

function makeDate(call: Call): Moment {
  const { scope } = call.run;
  if (call.args.length === 0) return new Moment(scope.now);
  const value = argument(call, 0);
  const millis = numberOf(value);
  if (millis !== null) return new Moment(valid(millis));
  const text = call.run.text(value);
  const date = readDateText(text);
  if (date) return new Moment(instantOf(date.zone ?? scope.timeZone, date.local));
  return fail('not-a-date', `${text.slice(0, 60)} is no date.`);
}

function valid(millis: number): number {
  return Math.abs(millis) <= 8.64e15 ? millis : fail('date-range', 'The date is out of range.');
}

const make = (
  name: string,
  params: string[],
  doc: string,
  example: string,
  gives: unknown,
  run: FunctionRecord['run'],
): FunctionRecord => ({
  on: 'new',
  name,
  params,
  returns: name,
  doc,
  example,
  gives,
  run,
});

/** What `new` makes, and the methods of `Date` and `Random`. */
export const instanceFunctions: readonly FunctionRecord[] = [
  make('JsonArray', [], 'An empty array.', "new JsonArray().append('a')", ['a'], () => []),
  make('JsonObject', [], 'An empty object.', "new JsonObject().append('a', 1)", { a: 1 }, () => ({})),
  make(
    'Date',
    ['millis?: number or string'],
    'The moment now, or that many milliseconds after 1 January 1970 GMT.',
    "new Date(0).format('yyyy-MM-dd')",
    '1970-01-01',
    makeDate,
  ),
  make(
    'Random',
    ['seed?: number'],
    'A source of random numbers. The seed is ignored.',
    'new Random().nextInt(1)',
    0,
    (call) => new RandomSource(() => call.run.scope.random()),
  ),
  make('String', ['value?: any'], 'A text.', "new String('a')", 'a', (call) =>
    call.run.text(argument(call, 0)),
  ),
  make('Integer', ['value: any'], 'A whole number.', "new Integer('5')", 5, (call) =>
    wholeNumber(argument(call, 0), 'The value'),
  ),
  make('Long', ['value: any'], 'A whole number.', "new Long('5')", 5, (call) =>
    wholeNumber(argument(call, 0), 'The value'),
  ),
  make('Double', ['value: any'], 'A number with decimals.', "new Double('5') / 2", 2.5, (call) =>
    double(numberOf(argument(call, 0)) ?? fail('not-a-number', 'The value is no number.')),
  ),
  make(
    'Boolean',
    ['value: any'],
    'True or false.',
    "new Boolean('true')",
    true,
    (call) => textArgument(call, 0).toLowerCase() === 'true',
  ),
  {
    on: 'Date',
    name: 'getTime',
    params: [],
    returns: 'number',
    doc: 'Milliseconds since 1 January 1970 GMT.',
    example: 'new Date(1000).getTime() + 7 * (24 * 60 * 60 * 1000L)',
    gives: 604_801_000,
    run: (call) => moment(call.self).millis,
  },
  {
    on: 'Date',
    name: 'format',
    params: ['format: string'],
    returns: 'string',
    doc: 'The moment in a format, by the clocks of UTC. The letters are those of reformatDateTime.',
    example: "new Date(0).format('yyyy-MM-dd HH:mm')",
    gives: '1970-01-01 00:00',
    run: (call) => call.run.text(formatInstant(textArgument(call, 0), moment(call.self).millis)),
  },
  {
    on: 'Date',
    name: 'toString',
    params: [],
    returns: 'string',
    doc: 'The moment as text, by the clocks of UTC.',
    example: 'new Date(0).toString()',
    gives: 'Thu Jan 01 00:00:00 UTC 1970',
    run: (call) => toDateString(moment(call.self).millis),
  },
  {
    on: 'Date',
    name: 'after',
    params: ['date: Date'],
    returns: 'boolean',
    doc: 'Whether the moment is later than another.',
    example: 'new Date(1).after(new Date(0))',
    gives: true,
    run: (call) => moment(call.self).millis > moment(argument(call, 0)).millis,
  },
  {
    on: 'Date',
    name: 'before',
    params: ['date: Date'],
    returns: 'boolean',
    doc: 'Whether the moment is earlier than another.',
    example: 'new Date(0).before(new Date(1))',
    gives: true,
    run: (call) => moment(call.self).millis < moment(argument(call, 0)).millis,
  },
  ...(
    [
      ['getYear', 'The year less 1900', (date: Date) => date.getUTCFullYear() - 1900, 70],
      ['getMonth', 'The month, 0 for January', (date: Date) => date.getUTCMonth(), 0],
      ['getDate', 'The day of the month', (date: Date) => date.getUTCDate(), 1],
      ['getDay', 'The day of the week, 0 for Sunday', (date: Date) => date.getUTCDay(), 4],
      ['getHours', 'The hour', (date: Date) => date.getUTCHours(), 0],
      ['getMinutes', 'The minute', (date: Date) => date.getUTCMinutes(), 0],
      ['getSeconds', 'The second', (date: Date) => date.getUTCSeconds(), 0],
    ] as const
  ).map(([name, doc, read, gives]): FunctionRecord => ({
    on: 'Date',
    name,
    params: [],
    returns: 'number',
    doc: `${doc}, by the clocks of UTC.`,
    example: `new Date(0).${name}()`,
    gives,
    run: (call) => read(new Date(moment(call.self).millis)),
  })),
  {
    on: 'Random',
    name: 'nextInt',
    params: ['bound?: number', 'end?: number'],
    returns: 'number',
    doc: 'A random whole number from 0 up to, not including, a bound; with two arguments from the first up to the second; with none any of 32 bits.',
    example: 'new Random().nextInt(11)',
    run(call) {
      if (call.args.length === 0) return Math.floor(random(call) * 2 ** 32) - 2 ** 31;
      const first = wholeNumber(argument(call, 0), 'The bound');
      const [from, to] =
        call.args.length > 1 ? [first, wholeNumber(argument(call, 1), 'The bound')] : [0, first];
      if (to <= from) fail('out-of-range', 'The bound must be greater than 0.');
      return from + Math.floor(random(call) * (to - from));
    },
  },
  {
    on: 'Random',
    name: 'nextLong',
    params: [],
    returns: 'number',
    doc: 'A random whole number.',
    example: 'new Random().nextLong()',
    run: (call) => Math.floor((random(call) - 0.5) * 2 ** 53),
  },
  {
    on: 'Random',
    name: 'nextDouble',
    params: [],
    returns: 'number',
    doc: 'A random number from 0 up to, not including, 1.',
    example: 'new Random().nextDouble()',
    run: (call) => double(random(call)),
  },
  {
    on: 'Random',
    name: 'nextFloat',
    params: [],
    returns: 'number',
    doc: 'A random number from 0 up to, not including, 1.',
    example: 'new Random().nextFloat()',
    run: (call) => double(random(call)),
  },
  {
    on: 'Random',
    name: 'nextBoolean',
    params: [],
    returns: 'boolean',
    doc: 'True or false, by chance.',
    example: 'new Random().nextBoolean()',
    run: (call) => isTruthy(random(call) < 0.5),
  },
  {
    on: 'Random',
    name: 'nextGaussian',
    params: [],
    returns: 'number',
    doc: 'A random number of the normal distribution with mean 0 and deviation 1.',
    example: 'new Random().nextGaussian()',
    run: (call) => double(Math.sqrt(-2 * Math.log(1 - random(call))) * Math.cos(2 * Math.PI * random(call))),
  },
];
