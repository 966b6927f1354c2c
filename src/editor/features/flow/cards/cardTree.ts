import type { DialogNode, Skill } from '#skill/model.ts';
import { nodeType } from '#skill/node.ts';
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
    const { height, children } = readCard(skill, node);
    return {
      id: node.dialog_node,
      height,
      isFolder: nodeType(node) === 'folder',
      children: collapsed.has(node.dialog_node)
        ? NONE
        : within
          ? children.filter((child) => within.has(child.dialog_node))
          : children,
    };
  };
}
