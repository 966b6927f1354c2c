import type { JsonObject } from '#lib/json.ts';
import type { RecognisedIntent } from '#language/scope.ts';
import { isRecord } from './cloneJson.ts';
import type { CompiledNode } from './compiledNode.ts';
import type { Run } from './run.ts';

/** Where the turn would lead with other intents; nothing of the turn itself is changed. */
export interface Exploration {
  readonly visited: readonly CompiledNode[];
  /** What would be said; null when that depends on a call, which isn't made for a trial. */
  readonly output: JsonObject | null;
  /** A node set `system.prevent_disambiguation`: it is to answer by itself. */
  readonly isSure: boolean;
}

/** Plays the turn with these intents. */
export type Explore = (intents: readonly RecognisedIntent[]) => Exploration;

export function wantsNoSuggestions({ context }: Run): boolean {
  const system = context['system'];
  return isRecord(system) && system['prevent_disambiguation'] === true;
}
