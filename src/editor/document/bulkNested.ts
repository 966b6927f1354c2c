import type { JsonObject } from '#lib/json.ts';
import type { Step } from './mergeEdits.ts';

/** Examples of one intent, or values of one entity, that come last one after another: what one append call can take. */
export interface NestedRun {
  readonly collection: 'intents' | 'entities';
  readonly owner: string;
  readonly body: JsonObject;
  readonly steps: number;
  /** How many edits they stand for. */
  readonly count: number;
}

/** The run that begins at `at`; null when the step there begins none. */
export function nestedRunAt(steps: readonly Step[], at: number): NestedRun | null {
  const first = appendedIn(steps[at]);
  if (!first) return null;
  const items: JsonObject[] = [];
  let count = 0;
  let next = at;
  for (; next < steps.length; next++) {
    const step = steps[next]!;
    const put = appendedIn(step);
    if (put?.collection !== first.collection || put.owner !== first.owner) break;
    items.push(put.item);
    count += step.count;
  }
  const list = first.collection === 'intents' ? 'examples' : 'values';
  const { collection, owner } = first;
  return { collection, owner, body: { [list]: items }, steps: next - at, count };
}

function appendedIn(
  step: Step | undefined,
): (Pick<NestedRun, 'collection' | 'owner'> & { item: JsonObject }) | null {
  const edit = step?.edit;
  if (edit?.op === 'example.put' && edit.at === undefined) {
    return { collection: 'intents', owner: edit.intent, item: edit.example as JsonObject };
  }
  if (edit?.op === 'value.put' && edit.at === undefined) {
    return { collection: 'entities', owner: edit.entity, item: edit.value as JsonObject };
  }
  return null;
}
