import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { textIn } from '#editor/ui/response/textIn.ts';
import type { TraceEntry } from '#skill/traceEntry.ts';

export interface IntentSeen {
  readonly intent: string;
  /** 0–1. */
  readonly confidence: number;
}

export interface EntitySeen {
  readonly entity: string;
  readonly value: string;
  /** `[start, end)` in UTF-16 units of what was said; null when that isn't told. */
  readonly location: readonly [number, number] | null;
}

/** A context variable that a turn has changed; without a value it was removed. */
export interface Changed {
  readonly name: string;
  readonly value: Json | undefined;
  /** What it was; undefined when it is new. */
  readonly before: Json | undefined;
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
  /** With it the turn can be run again just so; null where the service can't. */
  readonly trial: { readonly journal: JsonObject; readonly now: string } | null;
  /** False: the latest examples were still being learned, and the understanding before them answered. */
  readonly trained: boolean;
  /** What the runtime did, in order; empty where the service doesn't tell. */
  readonly trace: readonly TraceEntry[];
}

/** Context variables that are kept by the service rather than by the dialog: of no interest to an author. */
export const INTERNAL: ReadonlySet<string> = new Set([
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
      location: locationIn(seen['location']),
    })),
    responses: objectsIn(output['generic']),
    visited: listIn(output['nodes_visited']).filter((id) => typeof id === 'string'),
    changed: changesBetween(before, context),
    notes: objectsIn(output['log_messages']).map((message) => textIn(message, 'msg')),
    context,
    trial: trialIn(response['trial']),
    trained: objectIn(response['trial'])['trained'] !== false,
    trace: objectsIn(response['trace']) as unknown as readonly TraceEntry[],
  };
}

function trialIn(trial: Json | undefined): Answer['trial'] {
  if (!isJsonObject(trial)) return null;
  return { journal: objectIn(trial['journal']), now: textIn(trial, 'now') };
}

function locationIn(location: Json | undefined): EntitySeen['location'] {
  const [start, end] = listIn(location);
  return typeof start === 'number' && typeof end === 'number' && end > start ? [start, end] : null;
}

/** What differs from one context to the next, but for what the service keeps there. */
export function changesBetween(before: JsonObject, after: JsonObject): Changed[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => !INTERNAL.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => ({ name, value: after[name], before: before[name] }));
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
