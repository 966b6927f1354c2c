import { characterAt, endOfWord, isDigit, isLetter, isWord } from './characters.ts';
import type { Span } from './expr.ts';
import type { Shorthand } from './shorthand.ts';
import { readShorthand } from './shorthand.ts';

/** A piece of a template: plain text, or the source of an expression with the place where it starts. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | {
      readonly kind: 'expr';
      readonly form: 'bracket' | 'shorthand';
      readonly text: string;
      readonly start: number;
      readonly span: Span;
      /** What the piece is when it is a shorthand with nothing after it. */
      readonly bare: Shorthand | null;
    };

/**
 * Cuts a text into plain stretches and expressions: `<? … ?>`, `$variable` and `@entity` with the properties
 * that follow them. `#` is plain outside brackets, `\$ \@ \#` stand for the bare character.
 *
 * `:value` counts only when the shorthand is the whole text: "Total: $price:00" has a time or a price in it, not a
 * comparison. `$2` is money and `joe@example.com` an address, although
 * strictly both need a backslash.
 */
export function scanTemplate(source: string): Piece[] {
  const whole = readWhole(source);
  if (whole) return [whole];
  const pieces: Piece[] = [];
  let text = '';
  let from = 0;
  let at = 0;
  const flush = (): void => {
    if (at > from) pieces.push({ kind: 'text', text, span: { start: from, end: at } });
    text = '';
  };
  while (at < source.length) {
    const piece = readPiece(source, at);
    if (piece) {
      flush();
      pieces.push(piece);
      at = piece.span.end;
      from = at;
      continue;
    }
    if (ESCAPED.test(source.slice(at, at + 2))) at++;
    const end = nextMark(source, at + 1);
    text += source.slice(at, end);
    at = end;
  }
  flush();
  return pieces;
}

const ESCAPED = /^\\[$@#]/;
const MARK = /[<$@\\]/g;

/** Where plain text ends at the earliest. */
function nextMark(source: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(source)?.index ?? source.length;
}

function readWhole(source: string): Piece | null {
  const first = source.charAt(0);
  if (first !== '@' && first !== '$') return null;
  const shorthand = readShorthand(source, 0, true);
  if (!shorthand || shorthand.span.end !== source.length || shorthand.value === null) return null;
  const { span } = shorthand;
  return { kind: 'expr', form: 'shorthand', text: source, start: 0, span, bare: shorthand };
}

function readPiece(source: string, at: number): Piece | null {
  const character = source.charAt(at);
  if (character === '<' && source.charAt(at + 1) === '?') {
    const close = closeOf(source, at + 2);
    if (close < 0) return null;
    const span = { start: at, end: close + 2 };
    return {
      kind: 'expr',
      form: 'bracket',
      text: source.slice(at + 2, close),
      start: at + 2,
      span,
      bare: null,
    };
  }
  if (character !== '$' && character !== '@') return null;
  if (isPlain(source, at)) return null;
  const shorthand = readShorthand(source, at, false);
  if (!shorthand) return null;
  const span = { start: at, end: endOfPath(source, shorthand.span.end) };
  const bare = span.end === shorthand.span.end ? shorthand : null;
  return { kind: 'expr', form: 'shorthand', text: source.slice(at, span.end), start: at, span, bare };
}

/** The first `?>` outside quotation marks; failing that, the first one. */
function closeOf(source: string, from: number): number {
  let quote = '';
  for (let at = from; at < source.length; at++) {
    const character = source.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '?' && source.charAt(at + 1) === '>') return at;
  }
  return source.indexOf('?>', from);
}

function isPlain(source: string, at: number): boolean {
  const next = characterAt(source, at + 1);
  if (isDigit(next)) return true;
  if (source.charAt(at) === '$' || at === 0 || !isWord(source.charAt(at - 1))) return false;
  const host = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
  return host.test(source.slice(at + 1, at + 256));
}

/** Where the `.name`, `?.name` and `[0]` that follow a shorthand in a text end. */
function endOfPath(source: string, from: number): number {
  let end = from;
  for (;;) {
    const index = /^\[\d+\]/.exec(source.slice(end, end + 12));
    if (index) {
      end += index[0].length;
      continue;
    }
    const start = source.startsWith('?.', end) ? end + 2 : source.startsWith('.', end) ? end + 1 : end;
    if (start === end || !isLetter(characterAt(source, start))) return end;
    end = endOfWord(source, start);
  }
}
