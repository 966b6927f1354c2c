import { characterAt, endOfName, endOfWord, isDigit, isWord } from './characters.ts';
import type { Expr, Span } from './expr.ts';

/** `#intent`, `@entity`, `@entity:value`, `$variable`, `$variable:value` as they stand in the source. */
export interface Shorthand {
  readonly type: 'intent' | 'entity' | 'variable';
  readonly name: string;
  readonly nameSpan: Span;
  /** Null when there is no `:value`. */
  readonly value: string | null;
  readonly valueSpan: Span | null;
  readonly span: Span;
}

/**
 * Reads the shorthand that starts at `at`, or null when the sigil stands alone.
 *
 * - Intent names hold letters, digits, `_`, `-` and `.`; entity names letters, digits, `_` and `-`.
 * - A variable's name ends at the first character outside letters, digits and `_`; `${…}` and `$(…)` hold any.
 * - `:value` must follow at once; `:(any words)` holds everything up to `)`.
 */
export function readShorthand(text: string, at: number, withValue: boolean): Shorthand | null {
  const sigil = text.charAt(at);
  const name = sigil === '$' ? variableName(text, at + 1) : plainName(text, at + 1, sigil);
  if (!name) return null;
  const base = {
    type: sigil === '#' ? 'intent' : sigil === '@' ? 'entity' : 'variable',
    name: text.slice(name.nameSpan.start, name.nameSpan.end).trim(),
    nameSpan: name.nameSpan,
  } as const;
  const value = withValue && sigil !== '#' ? readValue(text, name.end) : null;
  return {
    ...base,
    value: value?.value ?? null,
    valueSpan: value?.span ?? null,
    span: { start: at, end: value?.end ?? name.end },
  };
}

export function shorthandExpr({ type, name, nameSpan, value, valueSpan, span }: Shorthand): Expr {
  return type === 'intent'
    ? { kind: type, name, nameSpan, span }
    : { kind: type, name, nameSpan, value, valueSpan, span };
}

interface NameRead {
  readonly nameSpan: Span;
  readonly end: number;
}

function variableName(text: string, at: number): NameRead | null {
  const close = { '{': '}', '(': ')' }[text.charAt(at)];
  if (close === undefined) {
    const end = endOfWord(text, at);
    return end === at ? null : { nameSpan: { start: at, end }, end };
  }
  const end = text.indexOf(close, at);
  if (end < 0 || text.slice(at + 1, end).trim() === '') return null;
  return { nameSpan: { start: at + 1, end }, end: end + 1 };
}

/** System entities are a closed set without digits, so `@sys-number-1` is a subtraction. */
const SYSTEM_ENTITY = /^sys-\p{L}+(?=-\d)/u;

function plainName(text: string, at: number, sigil: string): NameRead | null {
  const end = endOfName(text, at, sigil === '#' ? '-.' : '-');
  if (end === at) return null;
  const system = sigil === '@' ? SYSTEM_ENTITY.exec(text.slice(at, end)) : null;
  const stop = system ? at + system[0].length : end;
  return { nameSpan: { start: at, end: stop }, end: stop };
}

function readValue(text: string, at: number): { value: string; span: Span; end: number } | null {
  if (text.charAt(at) !== ':') return null;
  const start = at + 1;
  if (text.charAt(start) === '(') {
    const close = text.indexOf(')', start);
    if (close < 0) return null;
    const span = { start: start + 1, end: close };
    return { value: text.slice(span.start, span.end).trim(), span, end: close + 1 };
  }
  const first = characterAt(text, start);
  const from = first === '-' && isDigit(text.charAt(start + 1)) ? start + 1 : start;
  const end = isWord(characterAt(text, from)) ? endOfName(text, from, '-.') : start;
  return end === start ? null : { value: text.slice(start, end), span: { start, end }, end };
}
