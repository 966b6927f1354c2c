import { partsOf, type BinaryExpr, type Expr, type ExprProblem, type Span } from '#language/expr.ts';
import { functions } from '#language/functions/table.ts';
import { SPECIAL_CONDITIONS } from '#language/describe.ts';
import type { Skill } from '#skill/model.ts';
import { nearest } from './nearest.ts';
import { skillNames } from './skillNames.ts';

/** What puts a fault right: other words in the text, or something that the skill lacks. */
export type Fix =
  | {
      readonly kind: 'replace';
      /** What is put there, as the author knows it. */ readonly as: string;
      readonly span: Span;
      readonly text: string;
    }
  | {
      readonly kind: 'create';
      readonly what: 'intent' | 'entity' | 'systemEntity' | 'variable';
      readonly name: string;
    }
  | { readonly kind: 'create'; readonly what: 'value'; readonly entity: string; readonly name: string };

/** What would put a problem of an expression right. */
export function fixesFor(source: string, expr: Expr, problem: ExprProblem, skill: Skill): readonly Fix[] {
  const { code, at, values } = problem;
  const valueOf = (name: string): string => String(values[name] ?? '');
  switch (code) {
    case 'expected':
      return /^[)\]}]$/.test(valueOf('mark')) ? [insert(at.start, valueOf('mark'))] : [];
    case 'string-not-closed':
      return [insert(at.end, source.charAt(at.start))];
    case 'character':
      return plainQuote(valueOf('character'), at);
    case 'operand-expected':
    case 'empty':
      return withoutDangling(source, at);
    case 'assignment':
      return operatorFix(source, expr, at, '=', '==');
    case 'two-intents':
      return operatorFix(source, expr, at, null, '||');
    case 'not-comparison':
      return [comparisonFix(source, at)];
    case 'unknown-function':
    case 'unknown-method':
      return named(valueOf('name'), functionNames, at);
    case 'unknown-name':
      return [...sigilFixes(valueOf('name'), at, skill), ...named(valueOf('name'), SPECIAL_CONDITIONS, at)];
    default:
      return [];
  }
}

const functionNames: readonly string[] = [...new Set(functions.map(({ name }) => name))];

const insert = (at: number, text: string): Fix => ({
  kind: 'replace',
  as: text,
  span: { start: at, end: at },
  text,
});

function named(name: string, known: readonly string[], span: Span): readonly Fix[] {
  const near = nearest(name, known);
  return near === null ? [] : [{ kind: 'replace', as: near, span, text: near }];
}

/** Quotation marks of a word processor, for those that expressions have. */
function plainQuote(character: string, span: Span): readonly Fix[] {
  const plain = '“”„«»'.includes(character) ? '"' : '‘’‚‹›`´'.includes(character) ? "'" : '';
  return plain === '' || character === '' ? [] : [{ kind: 'replace', as: plain, span, text: plain }];
}

/** An operator with nothing after it is taken away. */
function withoutDangling(source: string, { start }: Span): readonly Fix[] {
  const found = /\s*(?:&&|\|\||\b(?:and|or)\b|[=!<>]=?|[-+*/%])\s*$/i.exec(source.slice(0, start));
  if (!found) return [];
  const span = { start: found.index, end: start };
  return [{ kind: 'replace', as: '', span, text: '' }];
}

function operatorFix(source: string, expr: Expr, at: Span, from: string | null, to: string): readonly Fix[] {
  const binary = binaryAt(expr, at);
  if (!binary) return [];
  const [start, end] = [binary.left.span.end, binary.right.span.start];
  const between = source.slice(start, end);
  const old = from ?? /&&|\band\b/i.exec(between)?.[0];
  const index = old === undefined ? -1 : between.indexOf(old);
  if (old === undefined || index < 0) return [];
  const span = { start: start + index, end: start + index + old.length };
  return [{ kind: 'replace', as: to, span, text: to }];
}

/** `!$a == 1` is meant as `!($a == 1)`. */
function comparisonFix(source: string, span: Span): Fix {
  const text = source.slice(span.start, span.end).replace(/^(!|not\b)\s*(.*)$/is, '!($2)');
  return { kind: 'replace', as: text, span, text };
}

function sigilFixes(name: string, span: Span, skill: Skill): readonly Fix[] {
  const names = skillNames(skill);
  const found = [
    names.intents.includes(name) && `#${name}`,
    names.entities.some((entity) => entity.name === name) && `@${name}`,
    names.variables.includes(name) && `$${name}`,
  ];
  return found.flatMap((text): Fix[] => (text ? [{ kind: 'replace', as: text, span, text }] : []));
}

function binaryAt(expr: Expr, { start, end }: Span): BinaryExpr | null {
  if (expr.kind === 'binary' && expr.span.start === start && expr.span.end === end) return expr;
  for (const part of partsOf(expr)) {
    const found = binaryAt(part, { start, end });
    if (found) return found;
  }
  return null;
}
