import type { BinaryOp, Expr } from '#language/expr.ts';
import { SPECIAL_CONDITIONS } from '#language/describe.ts';
import { isSound, parseCondition } from '#language/parse.ts';
import { print } from '#language/print.ts';

export type Subject = 'intent' | 'entity' | 'value' | 'variable' | 'special' | 'text';

/** How an entity or variable is looked at: that it is there at all, or how it compares. */
export type RowOp = '' | Extract<BinaryOp, '==' | '!=' | '<' | '<=' | '>' | '>=' | '='>;

/** One thing that has to hold. */
export interface Row {
  readonly kind: 'row';
  readonly subject: Subject;
  readonly negated: boolean;
  /** The name without its sign, properties after a dot included; the expression itself for `text`. */
  readonly name: string;
  readonly op: RowOp;
  readonly value: string;
  /** The value is a text, whatever it looks like; undefined: by what it looks like. */
  readonly quoted?: boolean | undefined;
  /** As the author wrote it, for as long as nothing changed. */
  readonly source?: string | undefined;
}

/** Things that have to hold together, or one of which has to. */
export interface Group {
  readonly kind: 'group';
  readonly join: 'and' | 'or';
  readonly negated: boolean;
  readonly items: readonly Item[];
  readonly source?: string | undefined;
}

export type Item = Row | Group;

/** The rows and brackets of a condition; null when it can't be read. An empty one has no rows. */
export function readCondition(source: string): Group | null {
  if (source.trim() === '') return { kind: 'group', join: 'and', negated: false, items: [] };
  const parsed = parseCondition(source);
  if (!isSound(parsed)) return null;
  const item = itemOf(parsed.expr, source);
  if (item.kind === 'group' && !item.negated) return item;
  return { kind: 'group', join: 'and', negated: false, items: [item], source: source.trim() };
}

function itemOf(expr: Expr, source: string): Item {
  const written = source.slice(expr.span.start, expr.span.end);
  if (expr.kind === 'unary' && expr.op === 'not') {
    const inner = itemOf(expr.operand, source);
    if (!inner.negated && !(inner.kind === 'row' && inner.subject === 'text')) {
      return { ...inner, negated: true, source: written };
    }
  }
  if (expr.kind === 'binary' && (expr.op === 'and' || expr.op === 'or')) {
    const items = operandsOf(expr, expr.op).map((operand) => itemOf(operand, source));
    return { kind: 'group', join: expr.op, negated: false, items, source: written };
  }
  return { ...rowOf(expr, written), source: written };
}

function operandsOf(expr: Expr, op: 'and' | 'or'): Expr[] {
  if (expr.kind !== 'binary' || expr.op !== op) return [expr];
  return [...operandsOf(expr.left, op), ...operandsOf(expr.right, op)];
}

const SPECIAL: ReadonlySet<string> = new Set(SPECIAL_CONDITIONS);
const OPS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', '=']);

function rowOf(expr: Expr, written: string): Row {
  const row = (subject: Subject, name: string, more: Partial<Row> = {}): Row => ({
    kind: 'row',
    subject,
    negated: false,
    name,
    op: '',
    value: '',
    ...more,
  });
  if (expr.kind === 'intent') return row('intent', expr.name);
  if (expr.kind === 'name' && SPECIAL.has(expr.name)) return row('special', expr.name);
  if (expr.kind === 'literal' && typeof expr.value === 'boolean') return row('special', String(expr.value));
  if (expr.kind === 'entity' && expr.value !== null) return row('value', expr.name, { value: expr.value });
  if (expr.kind === 'variable' && expr.value !== null) {
    return row('variable', expr.name, { op: '==', value: expr.value, quoted: true });
  }
  const plain = namedBy(expr);
  if (plain) return row(plain.subject, plain.name);
  if (expr.kind === 'binary' && OPS.has(expr.op)) {
    const left = namedBy(expr.left);
    const right = comparedTo(expr.right);
    if (left && right) return row(left.subject, left.name, { op: expr.op as RowOp, ...right });
  }
  return row('text', written);
}

function namedBy(expr: Expr): { subject: 'entity' | 'variable'; name: string } | null {
  if ((expr.kind === 'entity' || expr.kind === 'variable') && expr.value === null) {
    return { subject: expr.kind, name: expr.name };
  }
  if (expr.kind !== 'property' || expr.safe) return null;
  const target = namedBy(expr.target);
  return target && { ...target, name: `${target.name}.${expr.name}` };
}

function comparedTo(expr: Expr): { value: string; quoted: boolean } | null {
  if (expr.kind === 'literal' && typeof expr.value === 'string') return { value: expr.value, quoted: true };
  const isPlain =
    expr.kind === 'literal' ||
    expr.kind === 'number' ||
    namedBy(expr) !== null ||
    (expr.kind === 'unary' && expr.op === '-' && expr.operand.kind === 'number');
  return isPlain ? { value: print(expr), quoted: false } : null;
}
