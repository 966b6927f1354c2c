import type { Place } from './edit.ts';
import { ROOT, type DialogNode, type Skill } from './model.ts';
import { parentLinkOf, previousLinkOf } from './node.ts';
import { refusal } from './problem.ts';

const NONE: readonly string[] = [];

/** The node, or a Refusal `node.missing`. */
export function nodeOf(skill: Skill, id: string): DialogNode {
  const node = skill.nodes.get(id);
  if (!node) {
    throw refusal(
      'missing',
      'node.missing',
      `There is no dialog node “${id}”.`,
      { kind: 'node', node: id, path: '' },
      { node: id },
    );
  }
  return node;
}

/** Child ids in evaluation order; the same array for as long as it doesn't change. */
export function childrenOf(skill: Skill, parent: string): readonly string[] {
  return skill.children.get(parent) ?? NONE;
}

/** The parent's id, `ROOT` at top level. */
export function parentOf(skill: Skill, id: string): string {
  return parentLinkOf(nodeOf(skill, id));
}

export function previousOf(skill: Skill, id: string): string | null {
  return previousLinkOf(nodeOf(skill, id));
}

export function nextOf(skill: Skill, id: string): string | null {
  const siblings = childrenOf(skill, parentOf(skill, id));
  return siblings[siblings.indexOf(id) + 1] ?? null;
}

export function placeOf(skill: Skill, id: string): Place {
  const node = nodeOf(skill, id);
  return { parent: parentLinkOf(node), after: previousLinkOf(node) };
}

/** From the parent up to the top-level node. */
export function ancestorsOf(skill: Skill, id: string): string[] {
  const ancestors: string[] = [];
  for (let at = parentOf(skill, id); at !== ROOT; at = parentOf(skill, at)) ancestors.push(at);
  return ancestors;
}

/** The top-level node that `id` is in, itself if it is one. */
export function rootOf(skill: Skill, id: string): string {
  return ancestorsOf(skill, id).at(-1) ?? id;
}

/** True when `id` is somewhere below `ancestor`; no node is below itself, every node is below `ROOT`. */
export function isDescendant(skill: Skill, id: string, ancestor: string): boolean {
  for (let at = id; at !== ROOT;) {
    at = parentOf(skill, at);
    if (at === ancestor) return true;
  }
  return false;
}

/** A node met on a walk; `depth` counts from 0 at the start's children. */
export interface Step {
  readonly id: string;
  readonly depth: number;
}

/** Everything below `from`, parents before children, in evaluation order. */
export function* walk(skill: Skill, from: string = ROOT): Generator<Step, void, undefined> {
  const open: { ids: readonly string[]; next: number }[] = [{ ids: childrenOf(skill, from), next: 0 }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const id = level.ids[level.next++];
    if (id === undefined) {
      open.pop();
      continue;
    }
    yield { id, depth: open.length - 1 };
    const below = childrenOf(skill, id);
    if (below.length > 0) open.push({ ids: below, next: 0 });
  }
}

/** Ids below the node in the order of `walk`, without the node itself. */
export function descendantsOf(skill: Skill, id: string): string[] {
  return Array.from(walk(skill, id), (step) => step.id);
}
