import type { Touched } from '#skill/apply/touched.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import type { Edit, Place } from '#skill/edit.ts';
import { etagOf } from '#skill/etag.ts';
import type { Skill } from '#skill/model.ts';
import { artifactOf, type Artifact } from './artifactOf.ts';
import { nameOf, reconcile, type FieldConflict } from './reconcile.ts';
import { isInPlace, remaining } from './inPlace.ts';

export interface Rebased {
  readonly skill: Skill;
  /** What was left to do. */
  readonly edits: readonly Edit[];
  readonly inverse: readonly Edit[];
  readonly touched: readonly Touched[];
  readonly conflicts: readonly FieldConflict[];
}

/** What was to be deleted here has been changed elsewhere. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/**
 * Applies edits to a skill that has moved on since they were made: somebody else changed it, or it has some of them
 * already, because the service took a call whose answer never came. Throws a Refusal when they don't fit any more,
 * and `Overtaken` when they would delete what was changed.
 *
 * @param inverse takes the edits back on the skill that they were made on
 */
export function rebase(skill: Skill, edits: readonly Edit[], inverse: readonly Edit[]): Rebased {
  let now = skill;
  const left: Edit[] = [];
  const inverses: (readonly Edit[])[] = [];
  const touched: Touched[] = [];
  const conflicts: FieldConflict[] = [];
  const own = new Set<string>();
  for (const edit of edits) {
    if (isInPlace(now, edit)) continue;
    requireUnchanged(now, edit, inverse);
    let rest: Edit | null = withPlace(now, remaining(now, edit));
    if ('patch' in rest) {
      // What these edits set themselves before is no change of somebody else.
      const isOwn = own.has(nameOf(rest, false));
      own.add(nameOf(rest, true));
      if (!isOwn) {
        const reconciled = reconcile(now, rest, inverse);
        conflicts.push(...reconciled.conflicts);
        rest = reconciled.edit;
      }
    }
    if (!rest) continue;
    const result = applyEdits(now, [rest]);
    now = result.skill;
    left.push(rest);
    inverses.unshift(result.inverse);
    touched.push(result.touched);
  }
  return { skill: now, edits: left, inverse: inverses.flat(), touched, conflicts };
}

/** After a sibling that is gone, a node comes last. */
function withPlace(skill: Skill, edit: Edit): Edit {
  if (edit.op !== 'node.put' && edit.op !== 'node.move') return edit;
  const { parent, after } = edit.place;
  const siblings = skill.children.get(parent) ?? [];
  if (after === null || siblings.includes(after)) return edit;
  const id = edit.op === 'node.put' ? edit.node.dialog_node : edit.id;
  const place: Place = { parent, after: siblings.findLast((sibling) => sibling !== id) ?? null };
  return { ...edit, place };
}

function requireUnchanged(skill: Skill, edit: Edit, inverse: readonly Edit[]): void {
  if (!edit.op.endsWith('.remove')) return;
  for (const back of inverse) {
    const [before, after] = deleted(skill, edit, back);
    if (before && after && contentOf(before) !== contentOf(after)) {
      throw new Overtaken('It was changed meanwhile.');
    }
  }
}

/** What an edit takes away, as it was and as it is now. */
function deleted(skill: Skill, edit: Edit, back: Edit): [Artifact?, Artifact?] {
  if (edit.op === 'node.remove' && back.op === 'node.put') {
    return [back.node, skill.nodes.get(back.node.dialog_node)];
  }
  const before = takenAway(edit, back);
  return before ? [before, artifactOf(skill, edit)] : [];
}

function takenAway(edit: Edit, back: Edit): Artifact | null {
  if (edit.op === 'intent.remove' && back.op === 'intent.put') {
    return back.intent.intent === edit.intent ? back.intent : null;
  }
  if (edit.op === 'entity.remove' && back.op === 'entity.put') {
    return back.entity.entity === edit.entity ? back.entity : null;
  }
  if (edit.op === 'example.remove' && back.op === 'example.put') {
    return back.intent === edit.intent && back.example.text === edit.text ? back.example : null;
  }
  if (edit.op === 'value.remove' && back.op === 'value.put') {
    return back.entity === edit.entity && back.value.value === edit.value ? back.value : null;
  }
  if (edit.op === 'counterexample.remove' && back.op === 'counterexample.put') {
    return back.counterexample.text === edit.text ? back.counterexample : null;
  }
  return null;
}

/** Neighbours and jumps to deleted nodes change a node's links, not what its author wrote. */
function contentOf(artifact: Artifact): string {
  const { parent: _parent, previous_sibling: _previous, next_step: _next, ...content } = artifact;
  return etagOf(content, 'whole');
}
