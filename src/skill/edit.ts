import type { JsonObject } from '#lib/json.ts';
import type { Counterexample, DialogNode, Entity, EntityValue, Example, Intent } from './model.ts';

/**
 * A change of some properties: `set` replaces or adds them, `unset` takes them away. Keys, links and nested
 * collections (`dialog_node`, `parent`, `previous_sibling`, `intent`, `entity`, `examples`, `values`) are
 * not reached this way: they have edits of their own.
 */
export interface Patch {
  readonly set?: JsonObject;
  readonly unset?: readonly string[];
}

/** Where a node stands: under `parent` (`ROOT` for top level), right after `after` (null: first). */
export interface Place {
  readonly parent: string;
  readonly after: string | null;
}

/**
 * One change of a skill, as data. `order` is the artifact's position key in the file order (`Table.orderOf`);
 * left out, the artifact is appended. Inverses give it, so that undoing restores the file order as well.
 */
export type Edit =
  | { readonly op: 'skill.set'; readonly patch: Patch }
  | { readonly op: 'node.put'; readonly node: DialogNode; readonly place: Place; readonly order?: number }
  | { readonly op: 'node.set'; readonly id: string; readonly patch: Patch }
  | { readonly op: 'node.move'; readonly id: string; readonly place: Place }
  /** Takes the node's descendants with it. References from elsewhere stay: plans clear them. */
  | { readonly op: 'node.remove'; readonly id: string }
  /** Links and jumps to the node follow. */
  | { readonly op: 'node.rename'; readonly id: string; readonly to: string }
  | { readonly op: 'intent.put'; readonly intent: Intent; readonly order?: number }
  | { readonly op: 'intent.set'; readonly intent: string; readonly patch: Patch }
  /** Conditions and texts that name the intent follow. */
  | { readonly op: 'intent.rename'; readonly intent: string; readonly to: string }
  | { readonly op: 'intent.remove'; readonly intent: string }
  | { readonly op: 'example.put'; readonly intent: string; readonly example: Example; readonly at?: number }
  /** `patch.set.text` renames the example. */
  | { readonly op: 'example.set'; readonly intent: string; readonly text: string; readonly patch: Patch }
  | { readonly op: 'example.remove'; readonly intent: string; readonly text: string }
  | { readonly op: 'counterexample.put'; readonly counterexample: Counterexample; readonly order?: number }
  | { readonly op: 'counterexample.set'; readonly text: string; readonly patch: Patch }
  | { readonly op: 'counterexample.remove'; readonly text: string }
  | { readonly op: 'entity.put'; readonly entity: Entity; readonly order?: number }
  | { readonly op: 'entity.set'; readonly entity: string; readonly patch: Patch }
  /** Mentions in examples follow, and conditions and texts that name the entity. */
  | { readonly op: 'entity.rename'; readonly entity: string; readonly to: string }
  | { readonly op: 'entity.remove'; readonly entity: string }
  | { readonly op: 'value.put'; readonly entity: string; readonly value: EntityValue; readonly at?: number }
  /** `patch.set.value` renames the value, and conditions and texts follow; `synonyms` and `patterns` are replaced whole. */
  | { readonly op: 'value.set'; readonly entity: string; readonly value: string; readonly patch: Patch }
  | { readonly op: 'value.remove'; readonly entity: string; readonly value: string };
