import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { ProblemPlace } from '../../problem.ts';
import { exampleOf, valueOf } from '../itemKinds.ts';
import { isMention } from '../readNested.ts';
import type { RepairLog } from './log.ts';
import { repairItems } from './repairItems.ts';

/** An intent whose examples and mentions can be read. */
export function repairIntent(intent: JsonObject, name: string, path: string, log: RepairLog): JsonObject {
  const kind = exampleOf(name);
  const inside = (example: JsonObject, text: string, at: string): JsonObject =>
    repairList(example, 'mentions', kind.place(text, at), log, (mention) =>
      isMention(mention) ? mention : null,
    );
  const mending = { rename: false, fromText: true, inside };
  return withList(
    intent,
    'examples',
    repairItems(intent['examples'], `${path}.examples`, kind, mending, log),
  );
}

/** An entity whose values, synonyms and patterns can be read. */
export function repairEntity(entity: JsonObject, name: string, path: string, log: RepairLog): JsonObject {
  const kind = valueOf(name);
  const inside = (value: JsonObject, key: string, at: string): JsonObject =>
    ['synonyms', 'patterns'].reduce(
      (mended, list) => repairList(mended, list, kind.place(key, at), log, asText),
      value,
    );
  const mending = { rename: true, fromText: true, inside };
  return withList(entity, 'values', repairItems(entity['values'], `${path}.values`, kind, mending, log));
}

/** `mend` answers null for what is to be left out. */
function repairList(
  owner: JsonObject,
  property: string,
  at: ProblemPlace,
  log: RepairLog,
  mend: (item: Json) => Json | null,
): JsonObject {
  const list = owner[property];
  if (list === undefined || list === null) return owner;
  const path = `${at.path}.${property}`;
  if (!Array.isArray(list)) {
    log('dropped', `${path} was left out: it isn't a list.`, { ...at, path }, { path });
    const { [property]: _gone, ...rest } = owner;
    return rest;
  }
  const mended = (list as readonly Json[]).map(mend);
  if (mended.every((item, index) => item === list[index] && item !== null)) return owner;
  const kept = mended.filter((item) => item !== null);
  const message = `${path}: ${list.length - kept.length} of ${list.length} could not be read and were left out.`;
  log('list', message, { ...at, path }, { path, kept: kept.length });
  return { ...owner, [property]: kept };
}

function asText(item: Json): string | null {
  if (typeof item === 'string') return item;
  return item === null || Array.isArray(item) || isJsonObject(item) ? null : JSON.stringify(item);
}

function withList(owner: JsonObject, property: string, list: Json | undefined): JsonObject {
  return list === undefined ? owner : { ...owner, [property]: list };
}
