import type { Reading } from './reading.ts';

/** Abbreviations in capitals; in small letters some of them are words. */
const ZONE =
  /^\s*\(?(GMT|UTC|[ECMP][SD]T|ET|CT|MT|PT|CES?T|EES?T|WES?T|BST|IST|JST|KST|AES?T|AEDT|NZ[SD]T)\b\)?/u;

/** A time zone right after a time belongs to it. */
export function withTimeZones(times: readonly Reading[], text: string): Reading[] {
  return times.map((time) => {
    const zone = ZONE.exec(text.slice(time.end));
    if (!zone?.[1] || time.until !== undefined) return time;
    return { ...time, end: time.end + zone[0].length, facts: { ...time.facts, timezone: zone[1] } };
  });
}
