import { loadavg } from 'node:os';

/** A figure, what it may be, and how it is told. */
export interface Judged {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
}

/** Tells which figures keep their limits; one that doesn't makes the bench fail. */
export function judge(judged: readonly Judged[]): void {
  console.log(`\nLimits; the machine's load is ${loadavg()[0]?.toFixed(1)}`);
  const failed = judged.filter(({ value, limit }) => !(value <= limit));
  for (const one of judged) {
    const verdict = failed.includes(one) ? 'FAIL' : 'PASS';
    console.log(`${verdict} ${one.what}: ${one.value.toFixed(1)} ms, at most ${one.limit.toFixed(0)} ms`);
  }
  console.log(failed.length === 0 ? '\nAll within their limits' : `\n${failed.length} beyond their limits`);
  if (failed.length > 0) process.exitCode = 1;
}
