import type { Json } from '#lib/json.ts';
import { parseTemplate, type Template } from '#language/parse.ts';
import { renderTemplate, renderText } from '#language/renderTemplate.ts';
import type { Scope } from '#language/scope.ts';

/** A string with expressions in it, or one without. */
export type TextTemplate = { readonly kind: 'plain'; readonly value: string } | ParsedText;

interface ParsedText {
  readonly kind: 'text';
  readonly template: Template;
}

/** JSON with expressions in its strings, parsed once. Keys are never evaluated. */
export type JsonTemplate =
  | { readonly kind: 'plain'; readonly value: Json }
  | ParsedText
  | { readonly kind: 'list'; readonly items: readonly JsonTemplate[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, JsonTemplate])[] };

/** What makes a string more than plain text. */
const SPECIAL = /[$@\\]|<\?/;

export function compileText(text: string): TextTemplate {
  return SPECIAL.test(text)
    ? { kind: 'text', template: parseTemplate(text) }
    : { kind: 'plain', value: text };
}

export function compileJson(json: Json): JsonTemplate {
  return compileInner(json) ?? { kind: 'plain', value: json };
}

/** Null for JSON without expressions, which is most of it. */
function compileInner(json: Json): JsonTemplate | null {
  if (typeof json === 'string') return SPECIAL.test(json) ? compileText(json) : null;
  if (typeof json !== 'object' || json === null || !hasExpression(json)) return null;
  if (Array.isArray(json)) return { kind: 'list', items: (json as readonly Json[]).map(compileJson) };
  return {
    kind: 'object',
    entries: Object.entries(json).map(([key, value]) => [key, compileJson(value)] as const),
  };
}

function hasExpression(json: Json): boolean {
  if (typeof json === 'string') return SPECIAL.test(json);
  if (typeof json !== 'object' || json === null) return false;
  return Array.isArray(json)
    ? (json as readonly Json[]).some(hasExpression)
    : Object.values(json).some(hasExpression);
}

/** What is said: always text, so that an array or a whole double reads as it does among other words. */
export function renderWords(template: TextTemplate, scope: Scope): string {
  return template.kind === 'plain' ? template.value : renderText(template.template, scope);
}

/** A failing expression counts as null and is logged; it never throws. */
export function renderJson(template: JsonTemplate, scope: Scope): Json {
  if (template.kind === 'plain') return template.value;
  if (template.kind === 'text') return renderTemplate(template.template, scope);
  if (template.kind === 'list') return template.items.map((item) => renderJson(item, scope));
  return Object.fromEntries(template.entries.map(([key, value]) => [key, renderJson(value, scope)] as const));
}
