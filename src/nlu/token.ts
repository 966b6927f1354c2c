/** A word or a single mark of a text. */
export interface Token {
  /** Normalised, so that it can be compared. */
  readonly word: string;
  /** `[start, end)` in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}
