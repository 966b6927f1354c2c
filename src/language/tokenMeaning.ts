import type { Expr, Span } from './expr.ts';
import type { Token } from './lex.ts';

/** What a token may spell an operator with. */
export function spellingIn(token: Token): string {
  return token.type === 'mark' ? token.mark : token.type === 'name' ? token.name : '';
}

/** The key of a map entry; null for a token that can't be one. */
export function keyOf(token: Token): string | null {
  if (token.type === 'name') return token.name;
  if (token.type === 'string') return token.value;
  return token.type === 'number' ? String(token.value) : null;
}

/** What `.![`, `.?[`, `.^[` and `.$[` open, after a `?` too. */
export function pickOf(mark: string): 'project' | 'all' | 'first' | 'last' | null {
  switch (mark.slice(-3)) {
    case '.![':
      return 'project';
    case '.?[':
      return 'all';
    case '.^[':
      return 'first';
    case '.$[':
      return 'last';
    default:
      return null;
  }
}

export function cover(first: Expr, last: Expr): Span {
  return { start: first.span.start, end: last.span.end };
}

export function until(target: Expr, end: number): Span {
  return { start: target.span.start, end };
}
