import { globalNames } from './access.ts';
import { typeNames } from './call.ts';
import { checkKinds } from './checkKinds.ts';
import { SPECIAL_CONDITIONS } from './describe.ts';
import type { BinaryExpr, CallExpr, Expr, ExprProblem, Span } from './expr.ts';
import { partsOf } from './expr.ts';
import { arityOf, signatureOf } from './functions/record.ts';
import type { FunctionRecord } from './functions/record.ts';
import { functions } from './functions/table.ts';
import type { ExpressionProblemCode } from './problemCodes.ts';

/**
 * What is doubtful about an expression that can be read, whatever the skill: functions and names that don't exist,
 * wrong numbers of arguments, values of kinds that don't go together, `=` for `==`, conditions that never change. All are warnings: they are evaluated
 * nevertheless. Names of intents, entities and variables are for those who know the skill.
 */
export function checkExpression(expr: Expr): ExprProblem[] {
  const problems: ExprProblem[] = [];
  visit(expr, { inBody: false, report: (problem) => problems.push(problem) });
  if (problems.length === 0) checkConstant(expr, (problem) => problems.push(problem));
  return problems;
}

interface Visit {
  /** Inside a projection or selection, where bare names are properties of the item. */
  readonly inBody: boolean;
  report(problem: ExprProblem): void;
}

const KNOWN_NAMES: ReadonlySet<string> = new Set([...globalNames, ...SPECIAL_CONDITIONS, 'event']);
const TYPES: ReadonlySet<string> = new Set(typeNames);

const byName = Map.groupBy(functions, ({ name }) => name);

function visit(expr: Expr, at: Visit): void {
  if (expr.kind === 'name' && !at.inBody && !KNOWN_NAMES.has(expr.name)) {
    at.report(
      warning('unknown-name', `There is nothing called ${expr.name}.`, expr.span, { name: expr.name }),
    );
  }
  if (expr.kind === 'call') checkCall(expr, at);
  if (expr.kind === 'type') checkType(expr.name, expr.span, at);
  if (expr.kind === 'binary') checkBinary(expr, at);
  const mismatch = isMisnegated(expr) ? null : checkKinds(expr);
  if (mismatch) at.report(mismatch);
  const body = expr.kind === 'project' || expr.kind === 'select' ? expr.body : null;
  for (const part of partsOf(expr)) visit(part, part === body ? { ...at, inBody: true } : at);
}

function checkType(name: string, span: Span, at: Visit): void {
  const short = name.slice(name.lastIndexOf('.') + 1);
  if (TYPES.has(short)) return;
  at.report(warning('unknown-type', `There is no type ${name}.`, span, { name }));
}

function checkCall(expr: CallExpr, at: Visit): void {
  const { name, nameSpan, args } = expr;
  const candidates = (byName.get(name) ?? []).filter((record) => fits(record, expr, at.inBody));
  if (candidates.length === 0) {
    at.report(warning('unknown-function', `There is no function ${name}.`, nameSpan, { name }));
    return;
  }
  const takes = candidates.some((record) => {
    const [least, most] = arityOf(record);
    return args.length >= least && args.length <= most;
  });
  const [first] = candidates;
  if (takes || !first) return;
  const signature = signatureOf(first);
  at.report(warning('arguments', `${name} is called as ${signature}.`, expr.span, { name, signature }));
}

/** Of the target only types are known for certain; any method may do for anything else. */
function fits(record: FunctionRecord, { target }: CallExpr, inBody: boolean): boolean {
  if (!target) return record.on === 'global' || (inBody && isMethod(record));
  if (target.kind !== 'type') return isMethod(record);
  return record.on === `T(${target.name.slice(target.name.lastIndexOf('.') + 1)})`;
}

function isMethod({ on }: FunctionRecord): boolean {
  return on !== 'global' && on !== 'new' && !on.startsWith('T(');
}

function checkBinary(expr: BinaryExpr, at: Visit): void {
  if (expr.op === '=') {
    at.report(warning('assignment', '= compares here, as == does; == says so.', expr.span));
  }
  if (isMisnegated(expr)) {
    at.report(
      warning(
        'not-comparison',
        'The negation applies to the left side alone, not to the comparison.',
        expr.span,
      ),
    );
  }
  if (expr.op === 'and') checkIntents(expr, at);
}

/** `!$a == 'b'` */
function isMisnegated(expr: Expr): boolean {
  if (expr.kind !== 'binary' || !COMPARISONS.has(expr.op)) return false;
  return expr.left.kind === 'unary' && expr.left.op === 'not';
}

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '=', '<', '<=', '>', '>=']);

/** Only one intent is the top one. */
function checkIntents(expr: BinaryExpr, at: Visit): void {
  const own = expr.right.kind === 'intent' ? expr.right : null;
  const other = operandsOf(expr.left).find((operand) => operand.kind === 'intent');
  if (!own || other?.kind !== 'intent' || other.name === own.name) return;
  const values = { one: other.name, other: own.name };
  at.report(
    warning('two-intents', `#${other.name} and #${own.name} never hold together.`, expr.span, values),
  );
}

function operandsOf(expr: Expr): Expr[] {
  return expr.kind === 'binary' && expr.op === 'and' ? [...operandsOf(expr.left), expr.right] : [expr];
}

/** A bare `true` or `false` is meant; a part of a longer condition that settles it is not. */
function checkConstant(expr: Expr, report: (problem: ExprProblem) => void): void {
  const value = settled(expr);
  if (value === null || expr.kind === 'literal') return;
  const code = value ? 'always-true' : 'always-false';
  report(warning(code, `This is always ${value}.`, expr.span));
}

/** Whether an expression is true or false whatever the turn; null when that depends. */
function settled(expr: Expr): boolean | null {
  if (expr.kind === 'literal') return expr.value !== null && expr.value !== false;
  if (expr.kind === 'number') return expr.value !== 0;
  if (expr.kind === 'unary' && expr.op === 'not') {
    const inner = settled(expr.operand);
    return inner === null ? null : !inner;
  }
  if (expr.kind !== 'binary' || (expr.op !== 'and' && expr.op !== 'or')) return null;
  const [left, right] = [settled(expr.left), settled(expr.right)];
  const deciding = expr.op === 'or';
  if (left === deciding || right === deciding) return deciding;
  return left === null || right === null ? null : !deciding;
}

function warning(
  code: ExpressionProblemCode,
  message: string,
  at: Span,
  values: Record<string, string> = {},
): ExprProblem {
  return { code, severity: 'warning', message, at, values };
}
