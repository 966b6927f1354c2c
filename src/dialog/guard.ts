import type { Expr } from '#language/expr.ts';
import type { RecognisedEntity, RecognisedIntent } from '#language/scope.ts';

/**
 * What an input must have for a condition to be worth evaluating: one of these intents (`#name`, as the best) or
 * entities (`@name`). Null when nothing can be said. Most conditions of a large skill begin with an intent or an
 * entity that the input doesn't have; this tells them apart at the cost of a look-up.
 *
 * Exact, log messages included: only operands that are evaluated first are looked at, so that what is left out
 * would not have been evaluated.
 */
export function guardOf(expr: Expr): readonly string[] | null {
  if (expr.kind === 'intent') return [`#${expr.name}`];
  if (expr.kind === 'entity') return [`@${expr.name}`];
  if (expr.kind !== 'binary') return null;
  const left = expr.op === 'and' || expr.op === 'or' ? guardOf(expr.left) : null;
  if (!left || expr.op === 'and') return left;
  const right = guardOf(expr.right);
  return right && [...left, ...right];
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
