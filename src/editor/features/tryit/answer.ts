import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { textIn } from '#editor/ui/response/textIn.ts';

export interface IntentSeen {
  readonly intent: string;
  /** 0–1. */
  readonly confidence: number;
}

export interface EntitySeen {
  readonly entity: string;
  readonly value: string;
}

/** A context variable that a turn has changed; without a value it was removed. */
export interface Changed {
  readonly name: string;
  readonly value: Json | undefined;
}

/** What a turn's answer tells an author, read from a v1 message response. */
export interface Answer {
  /** By falling confidence. */
  readonly intents: readonly IntentSeen[];
  readonly entities: readonly EntitySeen[];
  /** The items of `output.generic`. */
  readonly responses: readonly JsonObject[];
  readonly visited: readonly string[];
  readonly changed: readonly Changed[];
  readonly notes: readonly string[];
  /** To be sent with the next turn. */
  readonly context: JsonObject;
}

/** Kept by the service rather than by the dialog: of no interest to an author. */
const INTERNAL = new Set([
  'system',
  'conversation_id',
  'metadata',
  'timezone',
  'user_id',
  'global',
  'skills',
]);

/** Reads a response; what is missing or of another shape counts as empty. */
export function readAnswer(response: JsonObject, before: JsonObject): Answer {
  const output = objectIn(response['output']);
  const context = objectIn(response['context']);
  return {
    intents: objectsIn(response['intents']).map((seen) => ({
      intent: textIn(seen, 'intent'),
      confidence: Number(seen['confidence']),
    })),
    entities: objectsIn(response['entities']).map((seen) => ({
      entity: textIn(seen, 'entity'),
      value: textIn(seen, 'value'),
    })),
    responses: objectsIn(output['generic']),
    visited: listIn(output['nodes_visited']).filter((id) => typeof id === 'string'),
    changed: changesBetween(before, context),
    notes: objectsIn(output['log_messages']).map((message) => textIn(message, 'msg')),
    context,
  };
}

function changesBetween(before: JsonObject, after: JsonObject): Changed[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => !INTERNAL.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => ({ name, value: after[name] }));
}

function objectIn(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function listIn(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function objectsIn(value: Json | undefined): JsonObject[] {
  return listIn(value).filter(isJsonObject);
}
