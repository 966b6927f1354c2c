import type { JsonObject } from '#lib/json.ts';
import type { Scope } from '#language/scope.ts';
import { cloneJson, isRecord } from './cloneJson.ts';
import type { CompiledNode } from './compiledNode.ts';
import { renderJson } from './jsonTemplate.ts';
import type { Run } from './run.ts';

/**
 * Applies a node's context update, variable by variable in the order of the file, so that a later one sees an
 * earlier one. A failing expression counts as null and removes its variable; the log has the reason.
 */
export function applyContext(run: Run, node: CompiledNode, scope: Scope = run.scope): void {
  if (node.context.length === 0) return;
  run.at = node.id;
  const writes: Record<string, unknown> = {};
  for (const [name, template] of node.context) {
    const value = cloneJson(renderJson(template, scope));
    mergeInto(run.context, name, value);
    if (run.trace) writes[name] = cloneJson(value);
  }
  run.trace?.add({ event: 'wrote', node: node.id, writes: writes as JsonObject });
}

/** Objects are merged with objects, other values replace, null removes. */
export function mergeInto(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') return;
  if (value === null || value === undefined) {
    delete target[name];
    return;
  }
  const old = Object.hasOwn(target, name) ? target[name] : undefined;
  if (!isRecord(value)) {
    target[name] = value;
    return;
  }
  const merged: Record<string, unknown> = isRecord(old) ? old : {};
  for (const [key, inner] of Object.entries(value)) mergeInto(merged, key, inner);
  target[name] = merged;
}

/** The parts of `$order.size`, `context.order.size` or `order.size`; empty when there is no name in it. */
export function variablePath(variable: string): string[] {
  const bare = variable
    .trim()
    .replace(/^\$(?:\{([^}]*)\}|\(([^)]*)\))$/, '$1$2')
    .replace(/^\$/, '')
    .replace(/^context\./, '');
  return bare.split('.').filter((part) => part !== '');
}

export function readVariable(context: Record<string, unknown>, path: readonly string[]): unknown {
  let value: unknown = context;
  for (const part of path) value = isRecord(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  return value ?? null;
}

/** Sets a variable, making the objects on the way; null removes it. */
export function writeVariable(
  context: Record<string, unknown>,
  path: readonly string[],
  value: unknown,
): void {
  const name = path.at(-1);
  if (name === undefined || path.includes('__proto__')) return;
  let target = context;
  for (const part of path.slice(0, -1)) {
    const inner = Object.hasOwn(target, part) ? target[part] : undefined;
    const next = isRecord(inner) ? inner : {};
    target[part] = next;
    target = next;
  }
  if (value === null || value === undefined) delete target[name];
  else target[name] = cloneJson(value);
}
