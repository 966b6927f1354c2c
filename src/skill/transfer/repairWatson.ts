import type { Json, JsonObject } from '#lib/json.ts';
import { Refusal, type Problem } from '../problem.ts';
import { COUNTEREXAMPLE, ENTITY, INTENT, NODE } from './itemKinds.ts';
import type { ItemKind } from './readItems.ts';
import { recognise } from './recognise.ts';
import { repairLog } from './repair/log.ts';
import { repairItems, type Mending } from './repair/repairItems.ts';
import { repairEntity, repairIntent } from './repair/repairNested.ts';
import { repairTree } from './repair/repairTree.ts';
import { unwrap } from './unwrap.ts';

export interface Repaired {
  /** Reads without faults. */
  readonly workspace: JsonObject;
  /** What was done, each with its place in the faulty file; none for a file without faults. */
  readonly repairs: readonly Problem[];
}

/**
 * Mends a file that `readWatson` finds faults in. Nothing is lost without being said. Throws a Refusal when
 * the file isn't a dialog skill at all, with the fault that `readWatson` gives.
 */
export function repairWatson(json: unknown): Repaired {
  const repairs: Problem[] = [];
  const log = repairLog(repairs);
  const inner = unwrap(json);
  if (inner) {
    const message = `The skill was taken out of “${inner.path}”.`;
    log('unwrapped', message, { kind: 'skill', path: inner.path }, { path: inner.path });
  }
  const recognised = recognise(inner?.workspace ?? json);
  if ('fault' in recognised) throw new Refusal('invalid', recognised.fault);
  let { workspace } = recognised;

  const mend = (property: string, kind: ItemKind, mending: Mending): void => {
    const list = repairItems(workspace[property], property, kind, mending, log);
    if (list !== undefined) workspace = { ...workspace, [property]: list };
  };
  mend('intents', INTENT, {
    unnamed: 'unnamed',
    rename: true,
    fromText: true,
    inside: (intent, name, path) => repairIntent(intent, name, path, log),
  });
  mend('entities', ENTITY, {
    unnamed: 'unnamed',
    rename: true,
    fromText: true,
    inside: (entity, name, path) => repairEntity(entity, name, path, log),
  });
  mend('counterexamples', COUNTEREXAMPLE, { rename: false, fromText: true });
  mend('dialog_nodes', NODE, { unnamed: 'node', rename: true, fromText: false });
  const nodes: Json | undefined = workspace['dialog_nodes'];
  if (Array.isArray(nodes)) {
    workspace = { ...workspace, dialog_nodes: repairTree(nodes as readonly JsonObject[], log) };
  }
  return { workspace, repairs };
}
