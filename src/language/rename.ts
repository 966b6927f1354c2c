import { endOfName, endOfWord } from './characters.ts';
import type { Expr, Span } from './expr.ts';
import { partsOf } from './expr.ts';
import { usesIn } from './names.ts';
import { parseCondition, parseTemplate } from './parse.ts';
import { quoted } from './print.ts';

/** An artifact that gets another name. */
export type Rename =
  | { readonly kind: 'intent' | 'entity' | 'variable'; readonly from: string; readonly to: string }
  | { readonly kind: 'value'; readonly entity: string; readonly from: string; readonly to: string };

interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * The condition with every mention of the artifact renamed, shorthand or spelled out; all else stays as the author
 * wrote it. The same string when nothing is to be renamed. What can't be parsed is renamed as far as it is read.
 */
export function renameInCondition(source: string, rename: Rename): string {
  return applied(source, editsIn(parseCondition(source).expr, source, rename));
}

/** The same for a text with expressions in it. */
export function renameInTemplate(source: string, rename: Rename): string {
  const edits = parseTemplate(source).parts.flatMap((part) =>
    part.kind === 'expr' ? editsIn(part.expr, source, rename) : [],
  );
  return applied(source, edits);
}

function applied(source: string, edits: readonly TextEdit[]): string {
  let text = source;
  for (const { span, text: by } of edits.toSorted((a, b) => b.span.start - a.span.start)) {
    text = text.slice(0, span.start) + by + text.slice(span.end);
  }
  return text;
}

function editsIn(expr: Expr, source: string, rename: Rename): TextEdit[] {
  if (rename.kind === 'value') return valueEdits(expr, source, rename);
  return usesIn(expr)
    .filter((use) => use.kind === rename.kind && use.name === rename.from)
    .map(({ span }) => ({ span, text: nameText(source, span, rename.to) }));
}

/** The new name as it must stand where the old one does: in quotes, in brackets, or bare. */
function nameText(source: string, span: Span, name: string): string {
  const before = source.charAt(span.start - 1);
  if (before === "'" || before === '"') return name.replaceAll(before, before + before);
  if (before === '$' && endOfWord(name, 0) !== name.length)
    return name.includes(')') ? `{${name}}` : `(${name})`;
  return name;
}

type ValueRename = Extract<Rename, { kind: 'value' }>;

function valueEdits(expr: Expr, source: string, rename: ValueRename): TextEdit[] {
  const edits = partsOf(expr).flatMap((part) => valueEdits(part, source, rename));
  if (expr.kind === 'entity' && expr.name === rename.entity && expr.value === rename.from && expr.valueSpan) {
    edits.push(shorthandEdit(source, expr.span, expr.valueSpan, rename));
  }
  const literal = comparedWith(expr, rename.entity);
  if (literal?.kind === 'literal' && literal.value === rename.from) {
    const quote = source.charAt(literal.span.start);
    const text = quote + rename.to.replaceAll(quote, quote + quote) + quote;
    edits.push({ span: literal.span, text });
  }
  return edits;
}

/** A value with a parenthesis in it has no shorthand. */
function shorthandEdit(source: string, whole: Span, value: Span, { entity, to }: ValueRename): TextEdit {
  if (to.includes(')')) return { span: whole, text: `entities[${quoted(entity)}]?.contains(${quoted(to)})` };
  if (source.charAt(value.start - 1) === '(') return { span: value, text: to };
  return { span: value, text: endOfName(to, 0, '-.') === to.length ? to : `(${to})` };
}

/** The literal in `@e == 'v'`, `@e.contains('v')`, `entities['e']?.contains('v')` and the like. */
function comparedWith(expr: Expr, entity: string): Expr | null {
  if (expr.kind === 'binary' && (expr.op === '==' || expr.op === '!=' || expr.op === '=')) {
    if (isEntity(expr.left, entity)) return expr.right;
    return isEntity(expr.right, entity) ? expr.left : null;
  }
  if (expr.kind !== 'call' || !expr.target || !COMPARING.has(expr.name)) return null;
  return isEntity(expr.target, entity) ? (expr.args[0] ?? null) : null;
}

const COMPARING: ReadonlySet<string> = new Set(['contains', 'equals', 'equalsIgnoreCase']);

function isEntity(expr: Expr, entity: string): boolean {
  if (expr.kind === 'entity') return expr.name === entity && expr.value === null;
  if (expr.kind === 'property' && (expr.name === 'value' || expr.name === 'values'))
    return isEntity(expr.target, entity);
  if (expr.kind === 'index' && isEntity(expr.target, entity)) return true;
  const [holder, name] =
    expr.kind === 'property'
      ? [expr.target, expr.name]
      : expr.kind === 'index' && expr.index.kind === 'literal'
        ? [expr.target, expr.index.value]
        : [null, null];
  return holder?.kind === 'name' && holder.name === 'entities' && name === entity;
}
