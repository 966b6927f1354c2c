import type { Place } from '#skill/edit.ts';
import type { PlaceMark } from '../../../session/sessionState.ts';

/** Cards on their way under the pointer. */
export interface CardDrag {
  /** In evaluation order, none below another. */
  readonly ids: readonly string[];
  /** Null where nothing would be moved. */
  readonly target: PlaceMark | null;
  /** Null when the tree's rules forbid the target. */
  readonly place: Place | null;
}
