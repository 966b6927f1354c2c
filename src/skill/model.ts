import type { Json, JsonObject } from '#lib/json.ts';
import type { Table } from '#lib/table.ts';

/**
 * The document. Artifacts are kept as the JSON that a Watson workspace file holds, so that what we don't
 * know survives; these types name the properties that we read. Keys that identify an artifact are required,
 * everything else is optional and may be null in older exports.
 */
export interface Mention extends JsonObject {
  readonly entity: string;
  /** `[start, end)` in UTF-16 units. */
  readonly location: readonly number[];
}

export interface Example {
  readonly text: string;
  readonly mentions?: readonly Mention[] | null;
  readonly [key: string]: Json | undefined;
}

export interface Intent {
  readonly intent: string;
  readonly description?: string | null;
  readonly examples?: readonly Example[] | null;
  readonly [key: string]: Json | undefined | readonly Example[];
}

export interface Counterexample {
  readonly text: string;
  readonly [key: string]: Json | undefined;
}

export interface EntityValue {
  readonly value: string;
  /** Absent in older exports: then `patterns` decides. */
  readonly type?: 'synonyms' | 'patterns' | null;
  readonly synonyms?: readonly string[] | null;
  readonly patterns?: readonly string[] | null;
  readonly metadata?: JsonObject | null;
  readonly [key: string]: Json | undefined;
}

export interface Entity {
  readonly entity: string;
  readonly description?: string | null;
  readonly fuzzy_match?: boolean | null;
  readonly values?: readonly EntityValue[] | null;
  readonly metadata?: JsonObject | null;
  readonly [key: string]: Json | undefined | readonly EntityValue[];
}

export type NodeType = 'standard' | 'folder' | 'frame' | 'slot' | 'event_handler' | 'response_condition';

export interface NextStep extends JsonObject {
  readonly behavior: string;
}

/**
 * A dialog node as in the file. `parent` and `previous_sibling` are kept true by `applyEdits`; an absent or
 * null one means top level and first. Read a node through `nodeType`, `nextStepOf` and the like, which know
 * the older spellings (`go_to`, no `type`, `output.text` as a string).
 */
export interface DialogNode {
  readonly dialog_node: string;
  readonly type?: NodeType | null;
  readonly parent?: string | null;
  readonly previous_sibling?: string | null;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly conditions?: string | null;
  readonly output?: JsonObject | null;
  readonly context?: JsonObject | null;
  readonly metadata?: JsonObject | null;
  readonly next_step?: NextStep | null;
  readonly event_name?: string | null;
  readonly variable?: string | null;
  readonly actions?: readonly JsonObject[] | null;
  readonly digress_in?: string | null;
  readonly digress_out?: string | null;
  readonly digress_out_slots?: string | null;
  readonly user_label?: string | null;
  readonly disambiguation_opt_out?: boolean | null;
  readonly disabled?: boolean | null;
  readonly [key: string]: Json | undefined;
}

/** The parent key of top-level nodes in `Skill.children`. No node id can be empty. */
export const ROOT = '';

/**
 * A skill: an immutable value; edits share what they don't touch. Every collection keeps the order of the
 * file (`Table`), which for dialog nodes means nothing: their order of evaluation is in `children`.
 */
export interface Skill {
  /** Every workspace property other than the four collections: name, language, webhooks, unknown ones… */
  readonly fields: JsonObject;
  readonly intents: Table<Intent>;
  readonly counterexamples: Table<Counterexample>;
  readonly entities: Table<Entity>;
  readonly nodes: Table<DialogNode>;
  /** Derived from the nodes' links: parent id (`ROOT` for top level) → child ids in evaluation order. */
  readonly children: Table<readonly string[]>;
  /** Collections that the file didn't have or held as null, so that an export gives them back the same. */
  readonly missing: Readonly<
    Partial<Record<'intents' | 'counterexamples' | 'entities' | 'dialog_nodes', 'absent' | 'null'>>
  >;
}
