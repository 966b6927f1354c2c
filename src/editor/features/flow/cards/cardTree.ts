import type { DialogNode, Skill } from '#skill/model.ts';
import type { TreeSource } from '../layout/layoutStave.ts';
import { readCard } from './cardShape.ts';

const NONE: readonly DialogNode[] = [];

/** A skill as the layout reads it; `within`: the cards that are shown, null for all. */
export function treeSource(
  skill: Skill,
  collapsed: ReadonlySet<string>,
  within: ReadonlySet<string> | null = null,
): TreeSource<DialogNode> {
  return (node) => {
    const { shape, children } = readCard(skill, node);
    return {
      id: shape.id,
      height: shape.height,
      isFolder: shape.type === 'folder',
      children: collapsed.has(shape.id)
        ? NONE
        : within
          ? children.filter((child) => within.has(child.dialog_node))
          : children,
    };
  };
}
