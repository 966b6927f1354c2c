import { formatDate } from './simpleDateFormat.ts';

/** A `java.util.Date` by a format; its clock is UTC. */
export function formatInstant(pattern: string, millis: number): string {
  return formatDate(pattern, { local: millis, zone: 'UTC', offset: 0 });
}

/** As `Date.toString()`: `Fri Jan 26 16:30:37 UTC 2018`. */
export function toDateString(millis: number): string {
  return formatInstant('EEE MMM dd HH:mm:ss z yyyy', millis);
}
