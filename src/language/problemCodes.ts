/**
 * Every code of a problem in an expression, with the names of its `values`. The codes are stable: the editor
 * translates by them, as `expression.` and the code.
 */
export const EXPRESSION_PROBLEMS = {
  // what keeps an expression from being evaluated
  empty: [],
  character: ['character'],
  'string-not-closed': [],
  unexpected: ['found'],
  expected: ['mark'],
  'operand-expected': [],
  'name-expected': [],
  'call-expected': [],
  'type-expected': [],
  'key-expected': [],
  'too-deep': [],
  // what is evaluated, yet hardly meant
  'unknown-name': ['name'],
  'unknown-type': ['name'],
  'unknown-function': ['name'],
  'unknown-method': ['name', 'kind'],
  arguments: ['name', 'signature'],
  'not-a-number': ['op', 'kind'],
  'not-comparable': ['op'],
  'never-equal': ['one', 'other'],
  assignment: [],
  'not-comparison': [],
  'two-intents': ['one', 'other'],
  'always-true': [],
  'always-false': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ExpressionProblemCode = keyof typeof EXPRESSION_PROBLEMS;
