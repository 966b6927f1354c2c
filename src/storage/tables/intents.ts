import type { Edit } from '#skill/edit.ts';
import { patchRename, type Family } from './family.ts';

/** Intents, their examples in a table of their own. */
export const intents = {
  table: 'intents',
  collection: 'intents',
  name: 'intent',
  nested: { table: 'examples', property: 'examples', name: 'text' },
  renameOf: (edit: Edit) => {
    if (edit.op === 'intent.rename') return { from: edit.intent, to: edit.to };
    if (edit.op === 'example.set') return patchRename(edit.text, edit.patch.set?.['text'], edit.intent);
    return undefined;
  },
} satisfies Family;
