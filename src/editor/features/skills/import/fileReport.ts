import type { Problem } from '#skill/problem.ts';
import type { JsonFault } from './jsonFault.ts';

/** A skill that can be stored: the JSON to send, and what to say of it. */
export interface Storable {
  readonly body: Blob;
  readonly name: string | undefined;
  /** How many problems it is taken in with. */
  readonly problems: number;
}

export type FileReport =
  | ({ readonly kind: 'good' } & Storable)
  | { readonly kind: 'notJson'; readonly fault: JsonFault }
  | {
      readonly kind: 'faulty';
      readonly faults: readonly Problem[];
      readonly repair: (Storable & { readonly repairs: readonly Problem[] }) | null;
    };
