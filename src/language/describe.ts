import type { BinaryOp, Expr } from './expr.ts';
import { print } from './print.ts';

/** One chip of a condition as a card shows it. Names and values are the author's, nothing is translated. */
export interface Chip {
  readonly kind: 'intent' | 'entity' | 'variable' | 'special' | 'text';
  /** The artifact's name with the properties that follow it (`city.name`); for `text` the expression itself. */
  readonly name: string;
  readonly value?: string;
  /** How name and value are compared; absent for a bare mention. `@e:v` and `$v:x` have no `op` but a value. */
  readonly op?: BinaryOp;
  readonly negated?: boolean;
  /** How the chip is tied to the one before it; absent on the first. `and` binds tighter than `or`. */
  readonly join?: 'and' | 'or';
}

/** Conditions with a meaning of their own. */
export const SPECIAL_CONDITIONS = [
  'welcome',
  'conversation_start',
  'anything_else',
  'irrelevant',
  'true',
  'false',
  'slot_in_focus',
  'all_slots_filled',
  'has_skipped_slots',
  'returning_from_digression',
] as const;

const SPECIAL: ReadonlySet<string> = new Set(SPECIAL_CONDITIONS);

/**
 * Chips for a condition. With `source`, the text that was parsed, expressions stand as the author wrote them;
 * without it in normal form. A list of simple parts joined by `and`/`or` gives a chip each, where a part that is not
 * simple is a `text` chip with its source; anything else gives one `text` chip.
 */
export function describeCondition(expr: Expr, source?: string): readonly Chip[] {
  if (expr.kind === 'missing') return [];
  const wording: Wording = (part) => source?.slice(part.span.start, part.span.end) ?? print(part);
  const ors = operands(expr, 'or');
  const groups = ors.map((operand) => operands(operand, 'and'));
  return groups.flatMap((group, g) =>
    group.map((part, p): Chip => {
      const chip = describePart(part, wording, group.length > 1);
      if (g === 0 && p === 0) return chip;
      return { ...chip, join: p === 0 ? 'or' : 'and' };
    }),
  );
}

function operands(expr: Expr, op: 'and' | 'or'): Expr[] {
  const parts: Expr[] = [];
  let rest = expr;
  while (rest.kind === 'binary' && rest.op === op) {
    parts.unshift(...operands(rest.right, op));
    rest = rest.left;
  }
  return [rest, ...parts];
}

type Wording = (expr: Expr) => string;

function describePart(expr: Expr, wording: Wording, isJoined: boolean): Chip {
  const chip = describeSimple(expr);
  if (chip) return chip;
  const name = wording(expr);
  const isOpen = isJoined && expr.kind === 'binary' && expr.op === 'or' && !name.startsWith('(');
  return { kind: 'text', name: isOpen ? `(${name})` : name };
}

function describeSimple(expr: Expr): Chip | null {
  if (expr.kind !== 'unary' || expr.op !== 'not') return describeAtom(expr) ?? describeComparison(expr);
  const inner = describeSimple(expr.operand);
  return inner && !inner.negated ? { ...inner, negated: true } : null;
}

function describeAtom(expr: Expr): Chip | null {
  switch (expr.kind) {
    case 'intent':
      return { kind: 'intent', name: expr.name };
    case 'entity':
    case 'variable':
      return { kind: expr.kind, name: expr.name, ...(expr.value !== null && { value: expr.value }) };
    case 'name':
      return SPECIAL.has(expr.name) ? { kind: 'special', name: expr.name } : null;
    case 'literal':
      return typeof expr.value === 'boolean' ? { kind: 'special', name: String(expr.value) } : null;
    case 'property': {
      const target = describeAtom(expr.target);
      if (!target || target.value !== undefined) return null;
      if (target.kind !== 'variable' && target.kind !== 'entity') return null;
      return { kind: target.kind, name: `${target.name}.${expr.name}` };
    }
    default:
      return null;
  }
}

const COMPARISONS: ReadonlySet<BinaryOp> = new Set(['==', '!=', '<', '<=', '>', '>=', '=']);

function describeComparison(expr: Expr): Chip | null {
  if (expr.kind !== 'binary' || !COMPARISONS.has(expr.op)) return null;
  const subject = describeAtom(expr.left);
  if (!subject || subject.value !== undefined) return null;
  if (subject.kind !== 'variable' && subject.kind !== 'entity') return null;
  const value = plainValue(expr.right);
  return value === null ? null : { ...subject, op: expr.op, value };
}

function plainValue(expr: Expr): string | null {
  if (expr.kind === 'literal') return String(expr.value);
  if (expr.kind === 'number') return print(expr);
  if (expr.kind === 'unary' && expr.op === '-' && expr.operand.kind === 'number') return print(expr);
  const atom = describeAtom(expr);
  if (atom === null || atom.value !== undefined) return null;
  return atom.kind === 'variable' || atom.kind === 'entity' ? print(expr) : null;
}
