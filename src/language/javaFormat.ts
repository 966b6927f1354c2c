import { characterAt } from './characters.ts';
import { fail } from './errors.ts';
import { numberOf } from './operate.ts';
import type { Run } from './run.ts';
import type { Value } from './value.ts';
import { plain, Real } from './value.ts';

const DIRECTIVE = /%(?:(\d+)\$)?([-#+ 0,(]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;
const MAX_WIDTH = 1000;

/**
 * `String.format` of Java for the conversions `d f e g s c b x o n %`, with flags, width, precision and numbered
 * arguments. A whole number is taken where a double is due; Java would refuse it.
 */
export function formatJava(format: string, values: readonly Value[], run: Run): string {
  let next = 0;
  return format.replaceAll(
    DIRECTIVE,
    (
      _,
      index: string | undefined,
      flags: string,
      width: string | undefined,
      precision: string | undefined,
      kind: string,
    ) => {
      if (kind === '%') return '%';
      if (kind === 'n') return '\n';
      const at = index === undefined ? next++ : Number(index) - 1;
      if (at < 0 || at >= values.length) fail('bad-format', `The format has no value for %${kind}.`);
      const places = precision === undefined ? undefined : bounded(precision);
      const text = converted(kind, values[at] ?? null, flags, places, run);
      const shown = kind === kind.toUpperCase() ? text.toUpperCase() : text;
      return padded(shown, flags, width === undefined ? 0 : bounded(width), 'dfeEgGxXo'.includes(kind));
    },
  );
}

function bounded(digits: string): number {
  return Number(digits) <= MAX_WIDTH ? Number(digits) : fail('bad-format', `${digits} is too wide.`);
}

function converted(
  kind: string,
  value: Value,
  flags: string,
  precision: number | undefined,
  run: Run,
): string {
  switch (kind.toLowerCase()) {
    case 's':
      return (value === null ? 'null' : run.text(value)).slice(0, precision);
    case 'b':
      return String(typeof value === 'boolean' ? value : value !== null);
    case 'c':
      return characterAt(run.text(value), 0);
    case 'd':
      return signedNumber(whole(value), 0, flags);
    case 'f':
      return signedNumber(number(value), precision ?? 6, flags);
    case 'e':
      return exponential(number(value), precision ?? 6);
    case 'g':
      return general(number(value), precision ?? 6, flags);
    case 'x':
      return whole(value).toString(16);
    case 'o':
      return whole(value).toString(8);
    default:
      return fail('bad-format', `%${kind} is not supported.`);
  }
}

function number(value: Value): number {
  return numberOf(value) ?? fail('bad-format', 'The format needs a number.');
}

function whole(value: Value): number {
  const bare = plain(value);
  const x = number(bare);
  return bare instanceof Real || !Number.isInteger(x) ? fail('bad-format', '%d needs a whole number.') : x;
}

function signedNumber(x: number, places: number, flags: string): string {
  if (!Number.isFinite(x)) return String(x);
  const digits = rounded(Math.abs(x), places);
  const grouped = flags.includes(',') ? digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\..*)/g, ',') : digits;
  if (x < 0) return flags.includes('(') ? `(${grouped})` : `-${grouped}`;
  return flags.includes('+') ? `+${grouped}` : flags.includes(' ') ? ` ${grouped}` : grouped;
}

/** Rounds the decimal that the number is written as, a half up, as Java does: 1.005 to two places is 1.01. */
function rounded(x: number, places: number): string {
  const text = String(x);
  if (text.includes('e')) return x.toFixed(Math.min(places, 100));
  const [head = '0', tail = ''] = text.split('.');
  const kept = BigInt(head + tail.padEnd(places, '0').slice(0, places));
  const up = tail.charAt(places) >= '5' ? 1n : 0n;
  const digits = (kept + up).toString().padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function exponential(x: number, places: number): string {
  return x.toExponential(Math.min(places, 100)).replace(/e([+-])(\d)$/, 'e$10$2');
}

/** With so many digits in all, as a decimal between 0.0001 and as many digits, otherwise with an exponent. */
function general(x: number, digits: number, flags: string): string {
  const most = Math.max(digits, 1);
  const shown = Number(x.toPrecision(Math.min(most, 100)));
  const size = Math.abs(shown);
  if (size !== 0 && (size < 1e-4 || size >= 10 ** most)) return exponential(x, most - 1);
  const before = size < 1 ? 1 - Math.ceil(-Math.log10(size || 1)) : Math.floor(Math.log10(size)) + 1;
  return signedNumber(x, Math.max(most - before, 0), flags);
}

function padded(text: string, flags: string, width: number, isNumber: boolean): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!isNumber || !flags.includes('0')) return text.padStart(width);
  const sign = /^[-+ (]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
