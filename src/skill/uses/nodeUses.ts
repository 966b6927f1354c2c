import { isJsonObject, type Json } from '#lib/json.ts';
import type { Expr } from '#language/expr.ts';
import { partsOf } from '#language/expr.ts';
import { usesIn } from '#language/names.ts';
import { parseCondition, parseTemplate } from '#language/parse.ts';
import type { DialogNode } from '../model.ts';
import { conditionOf, contextOf } from '../node.ts';
import { variableIn } from './variableIn.ts';

/** What a name does where it stands: a condition tests it, a text or value reads it, or it is given a value. */
export type UseRole = 'tests' | 'reads' | 'sets';

/** One place of a node in which an artifact is named. */
export interface NodeUse {
  readonly kind: 'intent' | 'entity' | 'variable';
  readonly name: string;
  readonly role: UseRole;
  /** Within the node, as problems give it: `conditions`, `output.generic[0]`, `context.city`. */
  readonly path: string;
}

/** The properties whose strings are texts with expressions in them. */
export const TEMPLATES = ['output', 'context', 'actions'] as const;

/** Nodes never change (an edit makes another one), so that each is read once. */
const known = new WeakMap<DialogNode, readonly NodeUse[]>();

/** Every intent, entity and context variable that a node names, shorthand in texts included. */
export function usesOfNode(node: DialogNode): readonly NodeUse[] {
  let uses = known.get(node);
  if (!uses) known.set(node, (uses = read(node)));
  return uses;
}

function read(node: DialogNode): readonly NodeUse[] {
  const uses: NodeUse[] = [];
  const condition = conditionOf(node);
  if (condition !== null) put(parseCondition(condition).expr, 'tests', 'conditions');
  for (const property of TEMPLATES) visit(node[property], property);
  for (const name of Object.keys(contextOf(node))) set(name, `context.${name}`);
  const slot = variableIn(node.variable);
  if (slot) set(slot.name, 'variable');
  actionsOf(node).forEach((action, index) => {
    const result = variableIn(action['result_variable']);
    if (result) set(result.name, `actions[${index}].result_variable`);
  });
  return uses.length === 0 ? NONE : uses;

  function set(name: string, path: string): void {
    uses.push({ kind: 'variable', name, role: 'sets', path });
  }

  function put(expr: Expr, role: UseRole, path: string): void {
    for (const { kind, name } of usesIn(expr)) uses.push({ kind, name, role, path });
    for (const name of written(expr)) set(name, path);
  }

  function visit(value: Json | undefined, path: string): void {
    if (typeof value === 'string') {
      // The name of the variable that an action fills is no text.
      if (!MARK.test(value) || path.endsWith('.result_variable')) return;
      for (const part of parseTemplate(value).parts) if (part.kind === 'expr') put(part.expr, 'reads', path);
    } else if (Array.isArray(value)) {
      (value as readonly Json[]).forEach((item, index) => visit(item, `${path}[${index}]`));
    } else if (isJsonObject(value)) {
      for (const [key, item] of Object.entries(value)) visit(item, `${path}.${key}`);
    }
  }
}

const MARK = /<\?|[$@]/;
const NONE: readonly NodeUse[] = [];
const WRITING: ReadonlySet<string> = new Set(['put', 'add', 'addProperty']);

/** The variables that `context.put('x', …)` and the like give a value. */
function written(expr: Expr): string[] {
  const below = partsOf(expr).flatMap(written);
  if (expr.kind !== 'call' || expr.target?.kind !== 'name' || expr.target.name !== 'context') return below;
  const name = expr.args[0];
  if (!WRITING.has(expr.name) || name?.kind !== 'literal' || typeof name.value !== 'string') return below;
  return [name.value, ...below];
}

export function actionsOf(node: DialogNode): readonly Readonly<Record<string, Json | undefined>>[] {
  const actions: unknown = node.actions;
  return Array.isArray(actions) ? (actions as readonly Json[]).map((a) => (isJsonObject(a) ? a : {})) : [];
}
