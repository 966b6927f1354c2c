const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago something was, in words: “4 min ago”, “yesterday”, and after a week the date. Times in ms since 1970. */
export function relativeTime(then: number, now: number, language: string): string {
  const ago = Math.max(0, now - then);
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  if (ago < MINUTE) return words.format(0, 'second');
  if (ago < HOUR) return words.format(-Math.floor(ago / MINUTE), 'minute');
  const days = calendarDays(then, now);
  if (days === 0) return words.format(-Math.floor(ago / HOUR), 'hour');
  if (days < 7) return words.format(-days, 'day');
  const sameYear = new Date(then).getFullYear() === new Date(now).getFullYear();
  const date: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(language, sameYear ? date : { ...date, year: 'numeric' }).format(then);
}

/** Midnights between two times: what was late last night was yesterday. */
function calendarDays(then: number, now: number): number {
  return Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(then).setHours(0, 0, 0, 0)) / DAY);
}
