import type { JsonObject } from '#lib/json.ts';
import { listRunAt, type ListRun, type OwnedList, propertyOf } from './listRun.ts';
import type { Step } from './mergeEdits.ts';

interface Appended extends OwnedList {
  readonly item: JsonObject;
}

/** Examples of one intent, or values of one entity, that come last one after another: what one append call can take. */
export interface NestedRun extends ListRun<Appended> {
  readonly body: JsonObject;
}

/** The run that begins at `at`; null when the step there begins none. */
export function nestedRunAt(steps: readonly Step[], at: number): NestedRun | null {
  const run = listRunAt(steps, at, appendedIn);
  return run && { ...run, body: { [propertyOf(run)]: run.read.map(({ item }) => item) } };
}

function appendedIn({ edit }: Step): Appended | null {
  if (edit.op === 'example.put' && edit.at === undefined) {
    return { collection: 'intents', owner: edit.intent, item: edit.example as JsonObject };
  }
  if (edit.op === 'value.put' && edit.at === undefined) {
    return { collection: 'entities', owner: edit.entity, item: edit.value as JsonObject };
  }
  return null;
}
