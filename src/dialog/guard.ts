import { SPECIAL_CONDITIONS } from '#language/describe.ts';
import type { BinaryOp, Expr } from '#language/expr.ts';
import type { RecognisedEntity, RecognisedIntent } from '#language/scope.ts';

/**
 * What an input must have for a condition to be worth evaluating: one of these intents (`#name`, as the best) or
 * entities (`@name`). Null when nothing can be said. Most conditions of a large skill begin with an intent or an
 * entity that the input doesn't have; this tells them apart at the cost of a look-up.
 *
 * Exact, log messages included: what would have been evaluated before is such that nobody can tell whether it was.
 */
export function guardOf(expr: Expr): readonly string[] | null {
  if (expr.kind === 'intent') return [`#${expr.name}`];
  if (expr.kind === 'entity') return [`@${expr.name}`];
  if (expr.kind !== 'binary') return null;
  const { op, left, right } = expr;
  if (op === 'and') return guardOf(left) ?? (isHarmless(left) ? guardOf(right) : null);
  if (op === 'or') {
    const either = guardOf(left);
    const other = either && guardOf(right);
    return other && [...either, ...other];
  }
  // Without a mention there is null on the left, which is neither equal to a value nor greater.
  return left.kind === 'entity' && NOT_OF_NULL.has(op) && isValue(right) ? guardOf(left) : null;
}

const NOT_OF_NULL: ReadonlySet<BinaryOp> = new Set(['==', '=', '>', '>=']);
const EQUALITY: ReadonlySet<BinaryOp> = new Set(['==', '=', '!=']);
const NAMES: ReadonlySet<string> = new Set(SPECIAL_CONDITIONS);

/** True for what can be left out unseen, since it never fails and changes nothing. */
function isHarmless(expr: Expr): boolean {
  switch (expr.kind) {
    case 'literal':
    case 'number':
    case 'intent':
    case 'entity':
    case 'variable':
      return true;
    case 'name':
      return NAMES.has(expr.name);
    case 'unary':
      return expr.op === 'not' && isHarmless(expr.operand);
    case 'binary':
      if (!isHarmless(expr.left) || !isHarmless(expr.right)) return false;
      return expr.op === 'and' || expr.op === 'or' || (EQUALITY.has(expr.op) && isValue(expr.right));
    default:
      return false;
  }
}

function isValue(expr: Expr): boolean {
  return expr.kind === 'number' || (expr.kind === 'literal' && expr.value !== null);
}

/** True when the input has one of the things that a guard asks for. */
export function isMet(guard: readonly string[], present: ReadonlySet<string>): boolean {
  for (const name of guard) if (present.has(name)) return true;
  return false;
}

/** The intents and entities of an input, in the words of `guardOf`. */
export function presentIn(
  intents: readonly RecognisedIntent[],
  entities: readonly RecognisedEntity[],
): ReadonlySet<string> {
  const present = new Set(entities.map(({ entity }) => `@${entity}`));
  const [best] = intents;
  if (best) present.add(`#${best.intent}`);
  return present;
}
