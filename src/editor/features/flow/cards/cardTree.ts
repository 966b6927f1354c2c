import { cardChildren } from '#skill/cards.ts';
import type { Skill } from '#skill/model.ts';
import type { TreeSource } from '../layout/layoutStave.ts';
import { type CardShape, cardShape } from './cardShape.ts';

const NONE: readonly string[] = [];

/** A skill as the layout reads it. */
export function treeSource(skill: Skill, collapsed: ReadonlySet<string>): TreeSource {
  const shapeOf = (id: string): CardShape | undefined => {
    const node = skill.nodes.get(id);
    return node && cardShape(skill, node);
  };
  return {
    childrenOf: (id) => (collapsed.has(id) ? NONE : cardChildren(skill, id)),
    heightOf: (id) => shapeOf(id)?.height ?? 0,
    isFolder: (id) => shapeOf(id)?.type === 'folder',
  };
}
