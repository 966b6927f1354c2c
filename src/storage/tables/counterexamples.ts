import { patchRename, type Family } from './family.ts';

export const counterexamples: Family = {
  table: 'counterexamples',
  collection: 'counterexamples',
  name: 'text',
  renameOf: (edit) =>
    edit.op === 'counterexample.set' ? patchRename(edit.text, edit.patch.set?.['text']) : undefined,
};
