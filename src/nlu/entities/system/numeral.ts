/** A number as it stands in a text. */
export interface Numeral {
  readonly amount: number;
  /** `[start, end)` in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Written in digits, at least in part. */
  readonly isDigits: boolean;
}
