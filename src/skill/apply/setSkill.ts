import type { Edit } from '../edit.ts';
import { refusal } from '../problem.ts';
import type { Draft } from './draft.ts';
import { inversePatch, keysOf, patched } from './patch.ts';

const COLLECTIONS: readonly string[] = ['intents', 'entities', 'counterexamples', 'dialog_nodes'];

export function setSkill(draft: Draft, { patch }: Extract<Edit, { readonly op: 'skill.set' }>): Edit[] {
  const keys = keysOf(patch);
  for (const property of COLLECTIONS) {
    if (!keys.has(property)) continue;
    const at = { kind: 'skill', path: property } as const;
    throw refusal('invalid', 'patch.key', `“${property}” can't be changed this way.`, at, { property });
  }
  const inverse = inversePatch(draft.fields, patch);
  draft.fields = patched(draft.fields, patch);
  draft.touched.skill = true;
  return [{ op: 'skill.set', patch: inverse }];
}
