import { RE2JS } from 're2js';
import type { JsonObject } from '#lib/json.ts';
import type { EntityValue } from '#skill/model.ts';
import type { Found } from './found.ts';
import { patternFilter } from './patternFilter.ts';

/** One regular expression of a value. */
export interface Pattern {
  readonly entity: string;
  readonly value: string;
  readonly expression: RE2JS;
  /** Whether looking for it in a text is worth while. */
  readonly mayBeIn: (text: string) => boolean;
}

/** A pattern that isn't a regular expression of the linear-time kind (no look-around, no back-references) is left out. */
export function patternsOf(entity: string, { value, type, patterns }: EntityValue): Pattern[] {
  if (type === 'synonyms') return [];
  return (patterns ?? []).flatMap((pattern) => {
    const expression = compilePattern(pattern);
    return expression ? [{ entity, value, expression, mayBeIn: patternFilter(pattern) }] : [];
  });
}

function compilePattern(pattern: string): RE2JS | null {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return null;
  }
}

/** All places where a pattern stands; `groups` has its capturing groups, group_0 being the whole. */
export function findPattern({ entity, value, expression, mayBeIn }: Pattern, text: string): Found[] {
  if (!mayBeIn(text)) return [];
  const matcher = expression.matcher(text);
  const found: Found[] = [];
  while (matcher.find()) {
    const start = matcher.start();
    const end = matcher.end();
    if (start === end) continue;
    const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, number): JsonObject => {
      const group = `group_${number}`;
      const from = matcher.start(number);
      return from < 0 ? { group } : { group, location: [from, matcher.end(number)] };
    });
    found.push({ entity, location: [start, end], value, confidence: 1, groups });
  }
  return found;
}
