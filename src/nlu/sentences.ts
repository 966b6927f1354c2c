/** What an encoder makes of sentences. */
export interface Sentences {
  /** Which encoder it was: vectors of different ones can't be compared. */
  readonly encoder: string;
  /** How many numbers a vector has. */
  readonly dimensions: number;
  /** A text in the form `sameText` gives → its vector, of length 1. */
  readonly vectors: ReadonlyMap<string, Float32Array>;
}
