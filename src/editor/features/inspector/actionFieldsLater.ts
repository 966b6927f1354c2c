import { later } from '#editor/ui/later.tsx';

/** The actions of a node or a part of one; few have any. */
export const ActionFields = later(async () => (await import('./ActionFields.tsx')).ActionFields);
