import type { Edit } from '#skill/edit.ts';
import { patchRename, type Family } from './family.ts';

/** Entities, their values in a table of their own; synonyms and patterns lie in the value. */
export const entities = {
  table: 'entities',
  collection: 'entities',
  name: 'entity',
  nested: { table: 'entity_values', property: 'values', name: 'value' },
  renameOf: (edit: Edit) => {
    if (edit.op === 'entity.rename') return { from: edit.entity, to: edit.to };
    if (edit.op === 'value.set') return patchRename(edit.value, edit.patch.set?.['value'], edit.entity);
    return undefined;
  },
} satisfies Family;
