import { putCounterexample, removeCounterexample, setCounterexample } from './apply/counterexamples.ts';
import { draftOf, finish, type Draft } from './apply/draft.ts';
import { putEntity, removeEntity, renameEntity, setEntity } from './apply/entities.ts';
import { putExample, removeExample, setExample } from './apply/examples.ts';
import { putIntent, removeIntent, renameIntent, setIntent } from './apply/intents.ts';
import { moveNode, putNode, removeNode, setNode } from './apply/nodes.ts';
import { renameNode } from './apply/renameNode.ts';
import { setSkill } from './apply/setSkill.ts';
import type { Touched } from './apply/touched.ts';
import { putValue, removeValue, setValue } from './apply/values.ts';
import type { Edit } from './edit.ts';
import type { Skill } from './model.ts';

export interface Applied {
  readonly skill: Skill;
  /** Applied to `skill`, gives the one before: order in the file, spelling of nulls and stale jumps included. */
  readonly inverse: readonly Edit[];
  readonly touched: Touched;
}

/**
 * Applies all edits in order, or none: an edit that doesn't fit (nothing of that key, a key that is taken, no
 * such place, a node inside itself) throws a `Refusal`. Takes time with what the edits touch, not with the
 * size of the skill; renaming a node or an entity looks at what refers to it.
 */
export function applyEdits(skill: Skill, edits: readonly Edit[]): Applied {
  const draft = draftOf(skill);
  const undo: Edit[][] = [];
  for (const edit of edits) undo.push(applyEdit(draft, edit));
  return { skill: finish(draft), inverse: undo.reverse().flat(), touched: draft.touched };
}

/** Each answers the edits that undo it, in the order in which they are to be applied. */
type Operations = {
  readonly [Op in Edit['op']]: (draft: Draft, edit: Extract<Edit, { readonly op: Op }>) => Edit[];
};

const OPERATIONS: Operations = {
  'skill.set': setSkill,
  'node.put': putNode,
  'node.set': setNode,
  'node.move': moveNode,
  'node.remove': removeNode,
  'node.rename': renameNode,
  'intent.put': putIntent,
  'intent.set': setIntent,
  'intent.rename': renameIntent,
  'intent.remove': removeIntent,
  'example.put': putExample,
  'example.set': setExample,
  'example.remove': removeExample,
  'counterexample.put': putCounterexample,
  'counterexample.set': setCounterexample,
  'counterexample.remove': removeCounterexample,
  'entity.put': putEntity,
  'entity.set': setEntity,
  'entity.rename': renameEntity,
  'entity.remove': removeEntity,
  'value.put': putValue,
  'value.set': setValue,
  'value.remove': removeValue,
};

function applyEdit(draft: Draft, edit: Edit): Edit[] {
  const operation = OPERATIONS[edit.op] as (draft: Draft, edit: Edit) => Edit[];
  return operation(draft, edit);
}
