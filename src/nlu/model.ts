import type { Tagger } from './entities/annotated/tagger.ts';
import type { Calibration } from './evidence.ts';
import type { SparseWeights } from './score.ts';

/** A trained classifier: data only. */
export interface Model extends SparseWeights {
  readonly language: string;
  /** Sorted; the classes by number. Counterexamples are one more class after them. */
  readonly intents: readonly string[];
  /** Term → feature. */
  readonly words: ReadonlyMap<string, number>;
  readonly grams: ReadonlyMap<string, number>;
  /** By feature. */
  readonly idf: Float32Array;
  readonly isGram: Uint8Array;
  readonly calibration: Calibration;
  /** Whose vectors the features past the last term are; null when there are none. */
  readonly encoder: { readonly id: string; readonly dimensions: number } | null;
  /** Null when no mention is marked in any example. */
  readonly tagger: Tagger | null;
  /** A training text in the form `sameText` gives → its classes. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
}
