import type { DocumentStore } from './documentStore.ts';
import type { OpenConflict } from './openConflicts.ts';

/** Only the part of the Storage API that is used. */
type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps both sides of what isn't settled yet through a reload of the tab, and asks again then. Returns what ends it.
 */
export function keepConflicts(store: DocumentStore, kept: Kept = sessionStorage): () => void {
  const key = `parley:conflicts:${store.getState().skillId}`;
  const restored = read(kept, key);
  if (restored.length > 0) store.setState({ conflicts: restored });
  return store.subscribe(({ conflicts }, before) => {
    if (conflicts === before.conflicts) return;
    try {
      if (conflicts.length === 0) kept.removeItem(key);
      else kept.setItem(key, JSON.stringify(conflicts));
    } catch {
      // Storage may be full or barred: then they last as long as the page.
    }
  });
}

function read(kept: Kept, key: string): readonly OpenConflict[] {
  try {
    return JSON.parse(kept.getItem(key) ?? '[]') as readonly OpenConflict[];
  } catch {
    return [];
  }
}
