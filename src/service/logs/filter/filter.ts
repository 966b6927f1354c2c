/**
 * A filter of logs, in the query language of Watson's logs methods. Fields are paths through the JSON of an entry;
 * through a list, a path leads to every element of it.
 */
export type Filter = All | Any | OfElement | Match | Comparison;

/** `a,b` */
interface All {
  readonly kind: 'all';
  readonly of: readonly Filter[];
}

/** `a|b` */
interface Any {
  readonly kind: 'any';
  readonly of: readonly Filter[];
}

/** `response.intents:(intent::a,confidence>0.5)`: one element of the list has all of it. */
interface OfElement {
  readonly kind: 'element';
  readonly path: readonly string[];
  readonly of: Filter;
}

/** `field:term`, `field::term` and, with `!`, that no value of the field matches. */
export interface Match {
  readonly kind: 'match';
  readonly path: readonly string[];
  /** The whole value (`::`), or that the value contains it in any grammatical form (`:`). */
  readonly exact: boolean;
  readonly not: boolean;
  /** Any of these. */
  readonly terms: readonly Term[];
}

/** `field>=term` */
export interface Comparison {
  readonly kind: 'compare';
  readonly path: readonly string[];
  readonly op: '<' | '<=' | '>' | '>=';
  readonly term: string;
}

export interface Term {
  /** The literal text, cut where a `*` stands for anything: one piece without any. */
  readonly pieces: readonly string[];
  /** It was in quotes: the words stand together. */
  readonly isPhrase: boolean;
  /** In how many characters a match may differ. */
  readonly distance: 0 | 1 | 2;
}

/** A filter that can't be read; `at` counts from 0 in its text. */
export class FilterError extends Error {
  override readonly name = 'FilterError';
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}
