import type { Json, JsonObject } from '#lib/json.ts';
import { WORKSPACE_FIELDS } from '#protocol/v1/workspace.ts';
import { patched } from '#skill/apply/patch.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import type { Problem } from '#skill/problem.ts';
import { readStructure } from '#skill/transfer/readStructure.ts';
import { writeWatson } from '#skill/transfer/writeWatson.ts';
import { checkWorkspaceUpdate, COLLECTIONS } from './checkWorkspace.ts';
import type { Current } from './current.ts';
import { faulty } from './faulty.ts';
import type { Author, Outcome } from './outcome.ts';
import { appendEdits } from './appendEdits.ts';
import { makeRoom } from './makeRoom.ts';
import { patchOf, refuseEmpty } from './patchOf.ts';
import { requireMatch } from './requireMatch.ts';
import type { Services } from './services.ts';

/** A skill's language can't be changed; the others the server has by itself. */
const FIXED = new Set(['language', 'workspace_id', 'status', 'status_errors', 'created', 'updated']);

/**
 * Changes a workspace's properties, and replaces each collection that the body gives; with `append` the elements
 * are added, and one that is there already refuses the whole call.
 */
export function updateWorkspace(
  { skills }: Services,
  id: string,
  author: Author,
  body: JsonObject,
  { append, ifMatch }: { readonly append: boolean; readonly ifMatch?: string | undefined },
): Promise<Current> {
  const patch = patchOf(body, [...COLLECTIONS, ...FIXED]);
  const properties: Edit[] = patch ? [{ op: 'skill.set', patch }] : [];
  const given = COLLECTIONS.filter((name) => Array.isArray(body[name]));
  return skills.apply(id, author, (skill) => {
    requireMatch(ifMatch, skill.fields);
    checkUpdate(body, skill.fields);
    if (given.length === 0) return withEdits(skill, properties);
    const merged = mergedWorkspace(skill, body, given, append);
    const read = readStructure(merged, { anyObject: true });
    if (!read.skill) {
      throw faulty(append ? read.faults.map((fault) => inBody(fault, skill, given)) : read.faults);
    }
    if (append) return withEdits(skill, [...properties, ...appendEdits(skill, read.skill)]);
    const fields = patch ? patched(skill.fields, patch) : skill.fields;
    const after = { ...withCollections(skill, read.skill, given), fields };
    return { after, edits: null, touched: applyEdits(skill, properties).touched };
  });
}

/** Throws for an update that says nothing or can't be. */
export function checkUpdate(body: JsonObject, fields: JsonObject): void {
  refuseEmpty(body, WORKSPACE_FIELDS);
  checkWorkspaceUpdate(body, fields['language']);
}

function withEdits(skill: Skill, edits: readonly Edit[]): Outcome {
  const { skill: after, touched } = applyEdits(skill, edits);
  return { after, edits, touched };
}

type Collection = (typeof COLLECTIONS)[number];

function mergedWorkspace(
  skill: Skill,
  body: JsonObject,
  given: readonly Collection[],
  append: boolean,
): JsonObject {
  const present = writeWatson(skill);
  const merged: Record<string, Json> = { ...present };
  for (const name of given) {
    const added = body[name] as readonly Json[];
    merged[name] = append ? appendedTo(name, listOf(present[name]), added) : added;
  }
  return merged;
}

function appendedTo(name: Collection, there: readonly Json[], added: readonly Json[]): readonly Json[] {
  return [...(name === 'dialog_nodes' ? makeRoom(there, added) : there), ...added];
}

/** The skill with the collections given; the others stay the very same, which tells storage to leave them. */
function withCollections(skill: Skill, read: Skill, given: readonly Collection[]): Skill {
  const has = (name: Collection): boolean => given.includes(name);
  return {
    fields: skill.fields,
    missing: read.missing,
    intents: has('intents') ? read.intents : skill.intents,
    entities: has('entities') ? read.entities : skill.entities,
    counterexamples: has('counterexamples') ? read.counterexamples : skill.counterexamples,
    nodes: has('dialog_nodes') ? read.nodes : skill.nodes,
    children: has('dialog_nodes') ? read.children : skill.children,
  };
}

/** A fault of the merged workspace told by its place in the body, where the stored elements aren't. */
function inBody(fault: Problem, skill: Skill, given: readonly Collection[]): Problem {
  const match = /^(\w+)\[(\d+)\](.*)$/s.exec(fault.at.path);
  const name = given.find((candidate) => candidate === match?.[1]);
  if (!match || !name) return fault;
  const index = Number(match[2]) - listOf(writeWatson(skill)[name]).length;
  if (index < 0) return fault;
  return { ...fault, at: { ...fault.at, path: `${name}[${index}]${match[3]}` } };
}

const listOf = (list: Json | undefined): readonly Json[] =>
  (Array.isArray(list) ? list : []) as readonly Json[];
