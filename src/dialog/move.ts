import type { CompiledNode } from './compiledNode.ts';
import type { StackEntry } from './stack.ts';

/** What a turn does next. A turn is a chain of moves that ends with `wait` or `rest`. */
export type Move =
  | { readonly do: 'process'; readonly node: CompiledNode }
  /** Tests the top level. */
  | { readonly do: 'top' }
  /** Ends the branch: back to what was digressed from, if anything waits. */
  | { readonly do: 'finish' }
  /** The next input belongs to this entry. */
  | { readonly do: 'wait'; readonly entry: StackEntry }
  /** No branch is open. */
  | { readonly do: 'rest' };

export const FINISH: Move = { do: 'finish' };
export const REST: Move = { do: 'rest' };
