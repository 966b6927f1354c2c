import type { DialogNode, Skill } from '#skill/model.ts';
import type { TreeSource } from '../layout/layoutStave.ts';
import { readCard } from './cardShape.ts';

const NONE: readonly DialogNode[] = [];

/** A skill as the layout reads it. */
export function treeSource(skill: Skill, collapsed: ReadonlySet<string>): TreeSource<DialogNode> {
  return (node) => {
    const { shape, children } = readCard(skill, node);
    return {
      id: shape.id,
      height: shape.height,
      isFolder: shape.type === 'folder',
      children: collapsed.has(shape.id) ? NONE : children,
    };
  };
}
