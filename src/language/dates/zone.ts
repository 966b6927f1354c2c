import { fail } from '../errors.ts';

const formats = new Map<string, Intl.DateTimeFormat>();
const MAX_CACHED = 700;

function formatOf(zone: string): Intl.DateTimeFormat {
  const cached = formats.get(zone);
  if (cached) return cached;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
  } catch {
    return fail('unknown-zone', `There is no time zone ${zone}.`);
  }
  if (formats.size >= MAX_CACHED) formats.clear();
  formats.set(zone, format);
  return format;
}

const OFFSET = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?(?::?(\d{2}))?$/;

/**
 * How far a zone's clocks are ahead of GMT at an instant, in milliseconds. `zone` is an IANA name or an offset
 * such as `GMT+05:30`. Throws EvaluationError for an unknown one.
 */
export function offsetAt(zone: string, instant: number): number {
  if (/^(?:GMT|UTC|Z)$/.test(zone)) return 0;
  const offset = OFFSET.exec(zone);
  if (offset) {
    const [, sign, hours, minutes = '0', seconds = '0'] = offset;
    const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
    return sign === '-' ? -size : size;
  }
  return localFrom(formatOf(zone), instant) - Math.floor(instant / 1000) * 1000;
}

function localFrom(format: Intl.DateTimeFormat, instant: number): number {
  const parts: Record<string, number> = {};
  let isBefore = false;
  for (const { type, value } of format.formatToParts(instant)) {
    if (type === 'era') isBefore = value.startsWith('B');
    else if (type !== 'literal') parts[type] = Number(value);
  }
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const local = new Date(0);
  local.setUTCFullYear(isBefore ? 1 - year : year, month - 1, day);
  local.setUTCHours(hour, minute, second);
  return local.getTime();
}

/** What a zone is called at an instant, in English: `EST`, `Eastern Standard Time`; an offset is called as it is written. */
export function nameOfZone(zone: string, instant: number, length: 'short' | 'long'): string {
  if (/^(?:GMT|UTC|Z)$/.test(zone) || OFFSET.test(zone)) return zone;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: length });
  return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** The wall clock of a zone at an instant, as milliseconds that read right in UTC. */
export function localAt(zone: string, instant: number): number {
  return instant + offsetAt(zone, instant);
}

/** The instant at which a zone's wall clock shows `local`; in a gap the clock before it counts. */
export function instantOf(zone: string, local: number): number {
  const guess = local - offsetAt(zone, local);
  return local - offsetAt(zone, guess);
}

/** `GMT+05:30`; `GMT+00:00` for GMT itself. */
export function offsetName(offset: number): string {
  return `GMT${signed(offset, ':')}`;
}

/** `+0530` or, with a separator, `+05:30`. */
export function signed(offset: number, separator: string): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}
