import { characterAt, endOfWord, isDigit, isLetter } from './characters.ts';
import type { ExprProblem, Span } from './expr.ts';
import type { Shorthand } from './shorthand.ts';
import { readShorthand } from './shorthand.ts';
import type { ExpressionProblemCode } from './problemCodes.ts';

export type Token =
  | Shorthand
  | {
      readonly type: 'number';
      readonly value: number;
      readonly form: 'int' | 'long' | 'real';
      readonly span: Span;
    }
  | { readonly type: 'string'; readonly value: string; readonly span: Span }
  | { readonly type: 'name'; readonly name: string; readonly span: Span }
  | { readonly type: 'mark'; readonly mark: string; readonly span: Span }
  | { readonly type: 'end'; readonly span: Span };

/** Operators and punctuation by their first character. Of those that fit, the longest is meant: it stands first. */
const MARKS: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  (
    '?.![ ?.?[ ?.^[ ?.$[ .![ .?[ .^[ .$[ ?. ?: == != <= >= && || <> ' +
    '( ) [ ] { } , . ? : < > = ! + - * / % ^ ; | &'
  ).split(' '),
  (mark) => mark.charAt(0),
);

const QUOTES = '\'"';
const SPACE = /[\s\uFEFF]/;

/**
 * Cuts an expression into tokens; the last is `end`. Spans count from `offset`, the place of `text` in a larger
 * source. Never throws: what it cannot read is reported and skipped.
 */
export function lex(text: string, offset = 0): { tokens: Token[]; problems: ExprProblem[] } {
  const tokens: Token[] = [];
  const problems: ExprProblem[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === ' ' || SPACE.test(character)) {
      at++;
      continue;
    }
    const token = readToken(text, at, character);
    if (token) {
      tokens.push(offset === 0 ? token : shifted(token, offset));
      if (token.type === 'string' && !isClosed(text, token.span)) {
        problems.push(
          problem('string-not-closed', 'The quotation mark is never closed.', token.span, offset),
        );
      }
      at = token.span.end;
    } else {
      const whole = characterAt(text, at);
      const span = { start: at, end: at + whole.length };
      problems.push(
        problem('character', `Unexpected character ${whole}`, span, offset, { character: whole }),
      );
      at = span.end;
    }
  }
  const end = { start: offset + text.length, end: offset + text.length };
  tokens.push({ type: 'end', span: end });
  return { tokens, problems };
}

function readToken(text: string, at: number, character: string): Token | null {
  const mark = MARKS.get(character)?.find((candidate) => text.startsWith(candidate, at));
  if (mark !== undefined) return { type: 'mark', mark, span: { start: at, end: at + mark.length } };
  if (QUOTES.includes(character)) return readString(text, at, character);
  if (isDigit(character)) return readNumber(text, at);
  if ('#@$'.includes(character)) return readShorthand(text, at, true);
  const end = isLetter(characterAt(text, at)) ? endOfWord(text, at) : at;
  return end === at ? null : { type: 'name', name: text.slice(at, end), span: { start: at, end } };
}

/** As in SpEL a quotation mark is doubled to stand for itself, and a backslash is an ordinary character. */
function readString(text: string, at: number, quote: string): Token {
  let value = '';
  let from = at + 1;
  for (;;) {
    const close = text.indexOf(quote, from);
    if (close < 0) {
      value += text.slice(from);
      return { type: 'string', value, span: { start: at, end: text.length } };
    }
    value += text.slice(from, close);
    if (text.charAt(close + 1) !== quote) {
      return { type: 'string', value, span: { start: at, end: close + 1 } };
    }
    value += quote;
    from = close + 2;
  }
}

function isClosed(text: string, span: Span): boolean {
  const body = text.slice(span.start + 1, span.end);
  const quote = text.charAt(span.start);
  let quotes = 0;
  for (let i = body.length - 1; i >= 0 && body.charAt(i) === quote; i--) quotes++;
  return quotes % 2 === 1;
}

const NUMBER = /(?:0[xX][0-9a-fA-F]+|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)([lLdDfF](?![\p{L}\p{N}_]))?/uy;

function readNumber(text: string, at: number): Token {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  const raw = match?.[0] ?? text.charAt(at);
  const suffix = match?.[1]?.toLowerCase();
  const digits = suffix === undefined ? raw : raw.slice(0, -1);
  const isHex = /^0[xX]/.test(digits);
  const real = !isHex && (/[.eE]/.test(digits) || suffix === 'd' || suffix === 'f');
  return {
    type: 'number',
    value: Number(digits),
    form: real ? 'real' : suffix === 'l' ? 'long' : 'int',
    span: { start: at, end: at + raw.length },
  };
}

function shifted(token: Token, by: number): Token {
  const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  if (!('nameSpan' in token)) return { ...token, span: move(token.span) };
  return {
    ...token,
    span: move(token.span),
    nameSpan: move(token.nameSpan),
    valueSpan: token.valueSpan && move(token.valueSpan),
  };
}

function problem(
  code: ExpressionProblemCode,
  message: string,
  span: Span,
  offset: number,
  values: Record<string, string> = {},
): ExprProblem {
  const at = { start: span.start + offset, end: span.end + offset };
  return { code, severity: 'error', message, at, values };
}
