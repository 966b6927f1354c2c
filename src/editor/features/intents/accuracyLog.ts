/** How many examples were told right, each asked of a model trained without it. */
export interface Accuracy {
  readonly right: number;
  readonly asked: number;
}

interface Figures {
  readonly before: Accuracy | null;
  readonly now: Accuracy;
}

/** The last two figures of a skill that differ, remembered in this browser: what a change of the examples has brought. */
export function accuracyLog(skillId: string, storage: Storage = localStorage) {
  const key = `parley-accuracy/${skillId}`;
  return {
    /** Takes down a figure, and answers the one before it; null when there was none. */
    take({ right, asked }: Accuracy): Accuracy | null {
      const known = read(storage.getItem(key));
      if (known && known.now.right === right && known.now.asked === asked) return known.before;
      const before = known?.now ?? null;
      try {
        storage.setItem(key, JSON.stringify({ before, now: { right, asked } } satisfies Figures));
      } catch {
        // A full store forgets: nothing is compared.
      }
      return before;
    },
  };
}

function read(text: string | null): Figures | null {
  try {
    const kept = JSON.parse(text ?? 'null') as Figures | null;
    return kept && isAccuracy(kept.now) && (kept.before === null || isAccuracy(kept.before)) ? kept : null;
  } catch {
    return null;
  }
}

function isAccuracy(value: Partial<Accuracy> | undefined): boolean {
  return typeof value?.right === 'number' && typeof value.asked === 'number';
}
