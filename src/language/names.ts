import type { Expr, Span } from './expr.ts';
import { partsOf } from './expr.ts';
import { Grammar } from './grammar.ts';
import type { Template } from './parse.ts';

/** One mention of a skill's artifact in an expression. `span` covers the name alone. */
export interface NameUse {
  readonly kind: 'intent' | 'entity' | 'variable';
  readonly name: string;
  readonly span: Span;
  /** The entity value compared with, when the mention names one. */
  readonly value?: { readonly text: string; readonly span: Span };
}

/** Distinct names in order of first mention. */
export interface Names {
  readonly intents: readonly string[];
  readonly entities: readonly string[];
  readonly variables: readonly string[];
}

/** Every mention, shorthand or spelled out (`intents[0].intent == 'x'`, `entities['e']`, `context.v`), in source order. */
export function usesIn(expr: Expr): readonly NameUse[] {
  const uses: NameUse[] = [];
  collect(expr, uses);
  return uses.sort((a, b) => a.span.start - b.span.start);
}

export function namesIn(expr: Expr): Names {
  return namesOf(usesIn(expr));
}

export function namesInTemplate(template: Template): Names {
  return namesOf(template.parts.flatMap((part) => (part.kind === 'expr' ? usesIn(part.expr) : [])));
}

function namesOf(uses: readonly NameUse[]): Names {
  const named = (kind: NameUse['kind']): string[] => [
    ...new Set(uses.filter((use) => use.kind === kind).map((use) => use.name)),
  ];
  return { intents: named('intent'), entities: named('entity'), variables: named('variable') };
}

function collect(expr: Expr, uses: NameUse[]): void {
  if (expr.kind === 'intent') uses.push({ kind: 'intent', name: expr.name, span: expr.nameSpan });
  else if (expr.kind === 'variable') uses.push({ kind: 'variable', name: expr.name, span: expr.nameSpan });
  else if (expr.kind === 'entity') uses.push(entityUse(expr));
  else collectSpelledOut(expr, uses);
  for (const part of partsOf(expr)) collect(part, uses);
  const inner = filterCondition(expr);
  if (inner) collect(inner, uses);
}

/** `list.filter('x', 'x.name == @city')` has an expression in its second text. */
function filterCondition(expr: Expr): Expr | null {
  if (expr.kind !== 'call' || expr.name !== 'filter') return null;
  const condition = expr.args[1];
  if (condition?.kind !== 'literal' || typeof condition.value !== 'string') return null;
  const { start, end } = condition.span;
  // a doubled quotation mark would put every place after it off
  if (end - start - 2 !== condition.value.length) return null;
  return new Grammar(condition.value, start + 1).whole();
}

function entityUse(expr: Extract<Expr, { kind: 'entity' }>): NameUse {
  const base = { kind: 'entity', name: expr.name, span: expr.nameSpan } as const;
  return expr.value === null || !expr.valueSpan
    ? base
    : { ...base, value: { text: expr.value, span: expr.valueSpan } };
}

function collectSpelledOut(expr: Expr, uses: NameUse[]): void {
  if (expr.kind === 'property' && expr.target.kind === 'name') {
    const kind = HOLDERS[expr.target.name];
    if (kind) uses.push({ kind, name: expr.name, span: expr.nameSpan });
  } else if (expr.kind === 'index' && expr.target.kind === 'name') {
    const kind = HOLDERS[expr.target.name];
    if (kind) pushLiteral(kind, expr.index, uses);
  } else if (expr.kind === 'call' && expr.target?.kind === 'name') {
    const kind = HOLDERS[expr.target.name];
    const [name] = expr.args;
    if (kind && name && KEYED.has(expr.name)) pushLiteral(kind, name, uses);
    else if (expr.target.name === 'intents' && name && ASKS_INTENT.has(expr.name))
      pushLiteral('intent', name, uses);
  } else if (expr.kind === 'binary' && (expr.op === '==' || expr.op === '!=')) {
    if (isIntentName(expr.left)) pushLiteral('intent', expr.right, uses);
    else if (isIntentName(expr.right)) pushLiteral('intent', expr.left, uses);
  }
}

const HOLDERS: Readonly<Record<string, 'entity' | 'variable'>> = Object.assign(
  Object.create(null) as Record<string, 'entity' | 'variable'>,
  { entities: 'entity', context: 'variable' },
);
const KEYED: ReadonlySet<string> = new Set(['get', 'has', 'remove', 'put', 'add', 'addProperty']);
const ASKS_INTENT: ReadonlySet<string> = new Set(['containsIntent', 'indexOf']);

function isIntentName(expr: Expr): boolean {
  if (expr.kind === 'name') return expr.name === 'intent';
  if (expr.kind === 'index') return expr.target.kind === 'name' && expr.target.name === 'intents';
  return (
    expr.kind === 'property' &&
    expr.name === 'intent' &&
    expr.target.kind === 'index' &&
    isIntentName(expr.target)
  );
}

/** A string literal's name without its quotation marks; one with a doubled quote inside can't be renamed in place. */
function pushLiteral(kind: NameUse['kind'], expr: Expr, uses: NameUse[]): void {
  if (expr.kind !== 'literal' || typeof expr.value !== 'string') return;
  const span = { start: expr.span.start + 1, end: expr.span.end - 1 };
  uses.push({ kind, name: expr.value, span });
}
