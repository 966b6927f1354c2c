import { RE2JS } from 're2js';
import { fail } from './errors.ts';
import type { Run } from './run.ts';

const compiled = new Map<string, RE2JS>();
const MAX_CACHED = 500;
const MAX_PATTERN = 2_000;

/**
 * A regular expression in RE2 syntax: no look-around and no back-references, but time linear in the text. Throws
 * EvaluationError for one that cannot be compiled.
 */
export function compileRegex(pattern: string, run: Run): RE2JS {
  run.spend(pattern.length);
  const cached = compiled.get(pattern);
  if (cached) return cached;
  if (pattern.length > MAX_PATTERN)
    fail('bad-pattern', `The pattern is longer than ${MAX_PATTERN} characters.`);
  let regex: RE2JS;
  try {
    regex = RE2JS.compile(pattern);
  } catch (error) {
    return fail(
      'bad-pattern',
      `The pattern ${pattern} is not a regular expression: ${(error as Error).message}`,
    );
  }
  if (compiled.size >= MAX_CACHED) compiled.clear();
  compiled.set(pattern, regex);
  return regex;
}

/** Why a pattern is not a regular expression here, in the words of its compiler; null when it is one. */
export function regexFault(pattern: string): string | null {
  try {
    RE2JS.compile(pattern);
    return null;
  } catch (error) {
    return (error as Error).message.replace(/^error parsing regexp: /, '');
  }
}

/** Whether the whole text matches. */
export function matchesWhole(pattern: string, text: string, run: Run): boolean {
  run.spend(text.length);
  return compileRegex(pattern, run).testExact(text);
}

/** Whether any part of the text matches. */
export function matchesPart(pattern: string, text: string, run: Run): boolean {
  run.spend(text.length);
  return compileRegex(pattern, run).test(text);
}

/** One match: its place, and its groups (0 the whole), null where a group took no part. */
export interface RegexMatch {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly (string | null)[];
}

/**
 * The matches from left to right. A search may look at the whole rest of the text to settle one match, so that
 * each is paid for by the length of the rest.
 */
export function* matchesIn(pattern: string, text: string, run: Run): Generator<RegexMatch> {
  run.spend(text.length);
  const matcher = compileRegex(pattern, run).matcher(text);
  while (matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()];
    run.spend(1 + Math.ceil((text.length - start) / 64));
    const groups: (string | null)[] = [];
    for (let i = 0; i <= matcher.groupCount(); i++) groups.push(matcher.group(i));
    yield { start, end, groups };
  }
}

/** A replacement as Java reads it: `$1` is a group, a backslash makes the next character plain. */
export function expandReplacement(replacement: string, groups: readonly (string | null)[]): string {
  return replacement.replaceAll(/\\([^])|\$(\d)|[\\$]/g, (whole, escaped?: string, group?: string) => {
    if (escaped !== undefined) return escaped;
    const index = Number(group ?? -1);
    if (group === undefined || index >= groups.length)
      return fail('bad-replacement', `There is no group ${whole}.`);
    return groups[index] ?? '';
  });
}
