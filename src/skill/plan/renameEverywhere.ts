import type { Rename } from '#language/rename.ts';
import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { refusal } from '../problem.ts';
import { renameInExamples } from '../uses/renameInExamples.ts';
import { renameInNode, type TextChange } from '../uses/renameInNode.ts';
import { fits } from './fits.ts';
import { renameEntity } from './renameEntity.ts';
import { renameIntent } from './renameIntent.ts';
import { updateValue } from './updateValue.ts';

/** What a rename changes in a node. */
export interface NodeChanges {
  readonly node: string;
  readonly changes: readonly TextChange[];
}

export interface RenamePlan {
  readonly edits: Edit[];
  /** What it changes in the dialog, for a preview. */
  readonly nodes: readonly NodeChanges[];
}

/**
 * Gives an intent, an entity, a value or a context variable another name wherever it is named: in conditions, texts
 * and context of the dialog, and in examples that name the entity as `@entity`; mentions follow by themselves.
 */
export function renameEverywhere(skill: Skill, rename: Rename): RenamePlan {
  const own = renameItself(skill, rename);
  if (rename.from === rename.to) return { edits: [], nodes: [] };
  const { edits, nodes } = renameInDialog(skill, rename);
  return { edits: fits(skill, [...own, ...edits, ...renameInExamples(skill, rename)]), nodes };
}

/** The part of a rename that lies in the dialog. */
export function renameInDialog(skill: Skill, rename: Rename): RenamePlan {
  const edits: Edit[] = [];
  const nodes: NodeChanges[] = [];
  for (const node of skill.nodes) {
    const renamed = renameInNode(node, rename);
    if (!renamed) continue;
    edits.push({ op: 'node.set', id: node.dialog_node, patch: renamed.patch });
    nodes.push({ node: node.dialog_node, changes: renamed.changes });
  }
  return { edits, nodes };
}

function renameItself(skill: Skill, rename: Rename): Edit[] {
  const { from, to } = rename;
  switch (rename.kind) {
    case 'intent':
      return renameIntent(skill, from, to);
    case 'entity':
      return renameEntity(skill, from, to);
    case 'value':
      return updateValue(skill, rename.entity, from, { set: { value: to } });
    default:
      if (to.trim() !== '') return [];
      throw refusal('invalid', 'variable.blank', 'The name of a variable can’t be blank.', {
        kind: 'skill',
        path: '',
      });
  }
}
