import type { FindQuery } from '#skill/find/matcher.ts';
import type { DialogNode } from '#skill/model.ts';
import type { FoundTexts } from './searchIndex.ts';

/** What the page asks of the search worker. Questions are answered under their number. */
export type SearchRequest =
  | { readonly kind: 'put'; readonly nodes: readonly DialogNode[]; readonly gone: readonly string[] }
  | { readonly kind: 'rank'; readonly number: number; readonly query: string; readonly limit: number }
  | { readonly kind: 'find'; readonly number: number; readonly query: FindQuery };

export interface SearchAnswer {
  readonly number: number;
  readonly result: readonly string[] | FoundTexts;
}
