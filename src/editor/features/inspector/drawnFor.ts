import type { DialogNode } from '#skill/model.ts';
import type { EditNode } from './useNodeEdit.ts';

interface SectionProps {
  readonly node: DialogNode;
  readonly edit: EditNode;
}

/**
 * For `memo`: a section of the form is drawn anew when its node is another one or a property that it reads changes.
 * Typing in one section then costs the others nothing. A section must name all that it reads.
 */
export function drawnFor(...reads: readonly string[]) {
  const names = ['dialog_node', ...reads];
  return (before: SectionProps, after: SectionProps): boolean =>
    before.edit === after.edit && names.every((name) => before.node[name] === after.node[name]);
}
