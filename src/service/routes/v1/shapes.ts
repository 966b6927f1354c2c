import type { JsonObject } from '#lib/json.ts';
import { DIALOG_NODE_FIELDS } from '#protocol/v1/dialogNode.ts';
import { ENTITY_FIELDS, VALUE_FIELDS } from '#protocol/v1/entity.ts';
import { COUNTEREXAMPLE_FIELDS, EXAMPLE_FIELDS, INTENT_FIELDS } from '#protocol/v1/intent.ts';
import type { Counterexample, DialogNode, Entity, EntityValue, Example, Intent } from '#skill/model.ts';
import type { Stored } from '#storage/page.ts';

/** What an answer shows of elements. */
export interface View {
  /** `created` and `updated` of each. */
  readonly audit: boolean;
  /** What they consist of. */
  readonly whole: boolean;
}

/** An element of a skill in memory, for answers that show no times. */
export function timeless<T>(value: T): Stored<T> {
  return { value, created: '', updated: '' };
}

/** What changes answer with, unless they are asked for times: the element itself. */
export const OWN: View = { audit: false, whole: false };

type Document = Readonly<Record<string, unknown>>;

/** Times of a row; what the document says of its own is for the record of an import. */
interface Times {
  readonly created: string;
  readonly updated: string;
}

/**
 * A stored document as it goes out: known properties that are null are left out, as Watson does, and the
 * service's own times take the place of the document's.
 */
export function present(
  document: Document,
  known: readonly string[],
  times: Times,
  audit: boolean,
): JsonObject {
  const shown: Record<string, unknown> = {};
  for (const key of Object.keys(document)) {
    if (key === 'created' || key === 'updated') continue;
    if (document[key] === null && known.includes(key)) continue;
    shown[key] = document[key];
  }
  if (audit) Object.assign(shown, { created: times.created, updated: times.updated });
  return shown as JsonObject;
}

export function shapeNode(stored: Stored<DialogNode>, { audit }: View): JsonObject {
  return present(stored.value, DIALOG_NODE_FIELDS, stored, audit);
}

export function shapeCounterexample(stored: Stored<Counterexample>, { audit }: View): JsonObject {
  return present(stored.value, COUNTEREXAMPLE_FIELDS, stored, audit);
}

export function shapeExample(stored: Stored<Example>, { audit }: View): JsonObject {
  return present(stored.value, EXAMPLE_FIELDS, stored, audit);
}

export function shapeIntent(
  stored: Stored<Intent>,
  examples: readonly Stored<Example>[],
  view: View,
): JsonObject {
  const { examples: _examples, ...own } = stored.value;
  const shown = present(own, INTENT_FIELDS, stored, view.audit);
  return view.whole ? { ...shown, examples: examples.map((example) => shapeExample(example, view)) } : shown;
}

/**
 * `type` is required in answers; older exports leave it to the patterns. Watson's exports list the synonyms of every
 * value that has no patterns, also when there are none.
 */
export function shapeValue(stored: Stored<EntityValue>, { audit, whole }: View): JsonObject {
  const { synonyms, ...own } = present(stored.value, VALUE_FIELDS, stored, audit);
  const patterns = stored.value.patterns;
  const type = stored.value.type ?? (patterns && patterns.length > 0 ? 'patterns' : 'synonyms');
  const listed = synonyms ?? (type === 'synonyms' ? [] : undefined);
  return { ...own, type, ...(whole && listed !== undefined ? { synonyms: listed } : {}) };
}

export function shapeEntity(
  stored: Stored<Entity>,
  values: readonly Stored<EntityValue>[],
  view: View,
): JsonObject {
  const { values: _values, ...own } = stored.value;
  const shown = present(own, ENTITY_FIELDS, stored, view.audit);
  return view.whole ? { ...shown, values: values.map((value) => shapeValue(value, view)) } : shown;
}
