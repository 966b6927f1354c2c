/**
 * What a list of edits changed, by key before and after: whoever stores the skill looks each key up in the new
 * skill and writes what is there and deletes what isn't. `intents` and `entities` mean the artifact's own
 * properties; examples and values that were changed are told apart, so that one example in 25,000 is one row.
 */
export interface Touched {
  readonly skill: boolean;
  readonly nodes: ReadonlySet<string>;
  readonly intents: ReadonlySet<string>;
  readonly counterexamples: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  /** Intent → example texts. */
  readonly examples: ReadonlyMap<string, ReadonlySet<string>>;
  /** Entity → values. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
}

/** `Touched` while it is gathered. */
export interface TouchedDraft extends Touched {
  skill: boolean;
  readonly nodes: Set<string>;
  readonly intents: Set<string>;
  readonly counterexamples: Set<string>;
  readonly entities: Set<string>;
  readonly examples: Map<string, Set<string>>;
  readonly values: Map<string, Set<string>>;
}

export function touchNothing(): TouchedDraft {
  return {
    skill: false,
    nodes: new Set(),
    intents: new Set(),
    counterexamples: new Set(),
    entities: new Set(),
    examples: new Map(),
    values: new Map(),
  };
}

/** Adds nested keys under one owner. */
export function touchNested(map: Map<string, Set<string>>, owner: string, keys: Iterable<string>): void {
  let set = map.get(owner);
  if (!set) map.set(owner, (set = new Set()));
  for (const key of keys) set.add(key);
}

/** What several lists of edits changed, one after the other. */
export function unionOfTouched(all: readonly Touched[]): Touched {
  const [first] = all;
  if (first && all.length === 1) return first;
  const union = touchNothing();
  for (const touched of all) {
    union.skill ||= touched.skill;
    for (const kind of ['nodes', 'intents', 'counterexamples', 'entities'] as const) {
      for (const key of touched[kind]) union[kind].add(key);
    }
    for (const kind of ['examples', 'values'] as const) {
      for (const [owner, keys] of touched[kind]) touchNested(union[kind], owner, keys);
    }
  }
  return union;
}
