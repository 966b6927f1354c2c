import type { JsonObject } from '#lib/json.ts';
import type { RecognisedEntity, RecognisedIntent } from '#language/scope.ts';

export interface TurnOptions {
  /** Adds `output.nodes_visited_details`. */
  readonly nodesVisitedDetails?: boolean;
  /** Leaves conditioned responses and `input` handlers out of the visited nodes, as before API version 2018-02-16. */
  readonly hidesParts?: boolean;
  /** Tells what was considered and why; costs nothing when left out. */
  readonly trace?: boolean;
  /** The node that the turn begins with, whatever its condition; of another skill it counts as left out. */
  readonly start?: string;
}

/** One message as it comes to the runtime: already analysed, with clock and chance given as values. */
export interface TurnInput {
  /** `input` of the message as the client sent it: `text` and any other properties. */
  readonly input: JsonObject;
  /** By falling confidence. */
  readonly intents: readonly RecognisedIntent[];
  readonly entities: readonly RecognisedEntity[];
  /** The context of the previous answer; null starts a conversation. It carries the state. */
  readonly context: JsonObject | null;
  /** `user_id` at the root of the message. */
  readonly userId?: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** In [0, 1). */
  random(): number;
  readonly options?: TurnOptions;
}
