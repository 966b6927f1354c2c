import type { Overlap } from './overlaps.ts';

/** The overlaps of a skill that its author has seen and means to keep, remembered in this browser. */
export function ignoredOverlaps(skillId: string, storage: Storage = localStorage) {
  const key = `parley-ignored-overlaps/${skillId}`;
  const read = (): ReadonlySet<string> => {
    try {
      const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]');
      return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
    } catch {
      return new Set();
    }
  };
  return {
    read,
    add(id: string): void {
      try {
        storage.setItem(key, JSON.stringify([...read(), id]));
      } catch {
        // A full store forgets: the overlap is shown again.
      }
    },
    /** The same from either side. */
    idOf: (intent: string, text: string, other: Overlap): string =>
      [`${intent}\n${text}`, `${other.intent}\n${other.text}`].sort().join('\n\n'),
  };
}
