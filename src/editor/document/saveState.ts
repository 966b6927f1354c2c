import type { DocumentState } from './documentStore.ts';

export type SaveState = 'saved' | 'saving' | 'offline';

/** In one word, for the header and its live region. */
export function saveStateOf({ saving }: DocumentState): SaveState {
  if (saving.unsent === 0) return 'saved';
  return saving.reached ? 'saving' : 'offline';
}
