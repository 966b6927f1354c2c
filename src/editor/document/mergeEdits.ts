import type { Json } from '#lib/json.ts';
import { patched } from '#skill/apply/patch.ts';
import type { Edit, Patch } from '#skill/edit.ts';

/** One patch with the effect of `first`, then `second`. */
export function mergePatches(first: Patch, second: Patch): Patch {
  const set: Record<string, Json> = { ...first.set };
  for (const key of second.unset ?? []) delete set[key];
  Object.assign(set, second.set);
  const unset = [...(first.unset ?? []), ...(second.unset ?? [])].filter((key) => !(key in set));
  return {
    ...(Object.keys(set).length > 0 ? { set } : {}),
    ...(unset.length > 0 ? { unset: [...new Set(unset)] } : {}),
  };
}

/** The artifact's key after the patch, which may rename it. */
export function keyAfter(patch: Patch, key: 'text' | 'value', otherwise: string): string {
  const renamed = patch.set?.[key];
  return typeof renamed === 'string' ? renamed : otherwise;
}

/** One edit with the effect of two neighbours, or null when they have to stay two. */
export function mergeEdits(first: Edit, second: Edit): Edit | null {
  switch (second.op) {
    case 'skill.set':
      return first.op === 'skill.set' ? { ...first, patch: mergePatches(first.patch, second.patch) } : null;
    case 'node.set':
      if (first.op === 'node.set' && first.id === second.id) {
        return { ...first, patch: mergePatches(first.patch, second.patch) };
      }
      return first.op === 'node.put' && first.node.dialog_node === second.id
        ? { ...first, node: patched(first.node, second.patch) }
        : null;
    case 'node.move':
      if (first.op === 'node.move' && first.id === second.id) return second;
      return first.op === 'node.put' && first.node.dialog_node === second.id
        ? { ...first, place: second.place }
        : null;
    case 'intent.set':
      return first.op === 'intent.set' && first.intent === second.intent
        ? { ...first, patch: mergePatches(first.patch, second.patch) }
        : null;
    case 'entity.set':
      return first.op === 'entity.set' && first.entity === second.entity
        ? { ...first, patch: mergePatches(first.patch, second.patch) }
        : null;
    case 'example.set':
      return first.op === 'example.set' &&
        first.intent === second.intent &&
        keyAfter(first.patch, 'text', first.text) === second.text
        ? { ...first, patch: mergePatches(first.patch, second.patch) }
        : null;
    case 'counterexample.set':
      return first.op === 'counterexample.set' && keyAfter(first.patch, 'text', first.text) === second.text
        ? { ...first, patch: mergePatches(first.patch, second.patch) }
        : null;
    case 'value.set':
      return first.op === 'value.set' &&
        first.entity === second.entity &&
        keyAfter(first.patch, 'value', first.value) === second.value
        ? { ...first, patch: mergePatches(first.patch, second.patch) }
        : null;
    default:
      return null;
  }
}

/** `edit` stands for the next `count` edits of the original list. */
export interface Step {
  readonly edit: Edit;
  readonly count: number;
}

/** Merges neighbours where possible, in order, remembering how many edits each result stands for. */
export function compact(edits: readonly Edit[]): Step[] {
  const steps: Step[] = [];
  for (const edit of edits) {
    const last = steps.at(-1);
    const merged = last ? mergeEdits(last.edit, edit) : null;
    if (last && merged) steps[steps.length - 1] = { edit: merged, count: last.count + 1 };
    else steps.push({ edit, count: 1 });
  }
  return steps;
}

/**
 * The same effect in fewer edits. Changes of properties of different nodes may change places, so that a field
 * which is about two nodes is two edits however much is typed in it.
 */
export function compactEdits(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    if (!mergedInto(result, edit)) result.push(edit);
  }
  return result;
}

function mergedInto(edits: Edit[], edit: Edit): boolean {
  for (let i = edits.length - 1; i >= 0; i--) {
    const earlier = edits[i]!;
    const merged = mergeEdits(earlier, edit);
    if (merged) {
      edits[i] = merged;
      return true;
    }
    if (edit.op !== 'node.set' || earlier.op !== 'node.set') return false;
  }
  return false;
}
