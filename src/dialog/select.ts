import { isTrue } from '#language/condition.ts';
import type { Scope } from '#language/scope.ts';
import { ROOT } from '#skill/model.ts';
import { childrenOf, parentOf } from '#skill/tree.ts';
import type { Members } from './compile.ts';
import type { CompiledNode } from './compiledNode.ts';
import { isMet } from './guard.ts';
import type { Run } from './run.ts';
import type { SkipReason } from '#skill/traceEntry.ts';

/** Bounds a turn whose jumps lead in circles: testing is cheap, yet not free. */
export const MAX_CONSIDERED = 2_000_000;

/** Says why a node may not be taken although its condition is true; null when it may. */
export type Admission = (node: CompiledNode) => SkipReason | null;

/**
 * The first of the parent's children, from index `from` on, whose condition is true. Folders are looked into in
 * place. A node without a condition is reached by jumps only.
 */
export function firstMatch(run: Run, parent: string, from = 0, admits?: Admission): CompiledNode | null {
  const members = run.program.members(parent);
  for (let index = from; index < members.length; index++) {
    const node = members.at(index);
    if (!node?.isStep) continue;
    if (run.considered++ > MAX_CONSIDERED) return null;
    if (node.type === 'folder') {
      const found = opens(run, node) ? firstMatch(run, node.id, 0, admits) : null;
      if (!found) continue;
      run.trace?.settled(found, stepsAfter(members, index));
      return found;
    }
    const reason = whyNot(run, node, admits);
    run.trace?.considered(node, reason);
    if (reason !== null) continue;
    run.trace?.settled(node, stepsAfter(members, index));
    return node;
  }
  return null;
}

function* stepsAfter(members: Members, index: number): Generator<CompiledNode> {
  for (let at = index + 1; at < members.length; at++) {
    const node = members.at(at);
    if (node?.isStep) yield node;
  }
}

/**
 * Tests a node and the siblings after it. When the last one stands in a folder, what follows the folder is
 * tested too.
 */
export function firstMatchFrom(run: Run, id: string, admits?: Admission): CompiledNode | null {
  const { skill } = run.program;
  let at = id;
  let skip = 0;
  for (;;) {
    const parent = parentOf(skill, at);
    const found = firstMatch(run, parent, childrenOf(skill, parent).indexOf(at) + skip, admits);
    if (found) return found;
    if (parent === ROOT || run.program.node(parent)?.type !== 'folder') return null;
    at = parent;
    skip = 1;
  }
}

/** The first of these nodes whose condition is true; one without a condition always is. */
export function firstTrue(run: Run, nodes: readonly CompiledNode[]): CompiledNode | null {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (!node) continue;
    const value = holds(run, node) !== false;
    run.trace?.considered(node, value ? null : 'false');
    if (!value) continue;
    run.trace?.settled(node, nodes.slice(index + 1));
    return node;
  }
  return null;
}

/** The condition's value; null when there is none. `scope` is what the condition sees. */
export function holds(run: Run, node: CompiledNode, scope: Scope = run.scope): boolean | null {
  const { condition, guard } = node;
  if (!condition) return null;
  run.at = node.id;
  if (run.trace) return run.trace.explain(node, condition, scope);
  if (guard && !isMet(guard, run.present)) return false;
  return isTrue(condition, scope);
}

function opens(run: Run, folder: CompiledNode): boolean {
  const reason: SkipReason | null = folder.disabled
    ? 'disabled'
    : holds(run, folder) === false
      ? 'folder_false'
      : null;
  run.trace?.considered(folder, reason);
  return reason === null;
}

function whyNot(run: Run, node: CompiledNode, admits: Admission | undefined): SkipReason | null {
  if (node.disabled) return 'disabled';
  const value = holds(run, node);
  if (value === null) return 'no_condition';
  if (!value) return 'false';
  return admits ? admits(node) : null;
}
