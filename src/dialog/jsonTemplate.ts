import type { Json } from '#lib/json.ts';
import { parseTemplate, type Template } from '#language/parse.ts';
import { renderTemplate } from '#language/renderTemplate.ts';
import type { Scope } from '#language/scope.ts';

/** JSON with expressions in its strings, parsed once. Keys are never evaluated. */
export type JsonTemplate =
  | { readonly kind: 'plain'; readonly value: Json }
  | { readonly kind: 'text'; readonly template: Template }
  | { readonly kind: 'list'; readonly items: readonly JsonTemplate[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, JsonTemplate])[] };

/** What makes a string more than plain text. */
const SPECIAL = /[$@\\]|<\?/;

export function compileJson(json: Json): JsonTemplate {
  if (typeof json === 'string') {
    return SPECIAL.test(json)
      ? { kind: 'text', template: parseTemplate(json) }
      : { kind: 'plain', value: json };
  }
  if (typeof json !== 'object' || json === null) return { kind: 'plain', value: json };
  if (Array.isArray(json)) {
    const items = (json as readonly Json[]).map(compileJson);
    return items.every((item) => item.kind === 'plain')
      ? { kind: 'plain', value: json }
      : { kind: 'list', items };
  }
  const entries = Object.entries(json).map(([key, value]) => [key, compileJson(value)] as const);
  return entries.every(([, value]) => value.kind === 'plain')
    ? { kind: 'plain', value: json }
    : { kind: 'object', entries };
}

/** A failing expression counts as null and is logged; it never throws. */
export function renderJson(template: JsonTemplate, scope: Scope): Json {
  if (template.kind === 'plain') return template.value;
  if (template.kind === 'text') return renderTemplate(template.template, scope);
  if (template.kind === 'list') return template.items.map((item) => renderJson(item, scope));
  return Object.fromEntries(template.entries.map(([key, value]) => [key, renderJson(value, scope)] as const));
}
