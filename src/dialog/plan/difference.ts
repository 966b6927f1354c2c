/** Something that came out otherwise than planned. */
export interface Difference {
  /** The line of the plan that it is about. */
  readonly line: number;
  /** What should have been, null for something that nobody expected. */
  readonly expected: string | null;
  /** What was, null for something that was not there. */
  readonly actual: string | null;
  readonly about: 'text' | 'response' | 'node' | 'intent' | 'context';
  /**
   * What would stand in the plan instead of the line had this been expected; null for no line. Left out for the
   * `bot:` lines, which are to be taken together.
   */
  readonly instead?: string | null;
}
