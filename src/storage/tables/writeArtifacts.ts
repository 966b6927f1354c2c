import type { Edit } from '#skill/edit.ts';
import type { Touched } from '#skill/apply/touched.ts';
import type { Skill } from '#skill/model.ts';
import type { ArtifactRow, Sql } from '../database.ts';
import { rowKey } from '../rowKey.ts';
import {
  deleteAll,
  deleteNested,
  deleteRows,
  insertRows,
  putRows,
  renameOwner,
  renameRow,
} from './artifacts.ts';
import { FAMILIES } from './families.ts';
import { collectionOf, nestedOf, nestedRow, ownRow, type Artifact, type Family } from './family.ts';
import { writeNested } from './writeNested.ts';

/** A skill before and after some edits, and when they were made. */
export interface ArtifactChange {
  readonly skill: string;
  readonly before: Skill;
  readonly after: Skill;
  readonly at: string;
}

/** Writes what edits touched: a handful of rows, however large the skill is. */
export async function writeTouched(
  db: Sql,
  change: ArtifactChange,
  touched: Touched,
  edits: readonly Edit[],
): Promise<void> {
  for (const family of FAMILIES) {
    const originals = await followRenames(db, change.skill, family, edits);
    await writeOwn(db, change, family, namesOf(change, family, touched));
    if (family.nested) await writeOwned(db, change, family, touched, originals);
  }
}

/** Writes the collections that differ from the ground up. */
export async function rewriteCollections(
  db: Sql,
  { skill, before, after, at }: ArtifactChange,
): Promise<void> {
  for (const family of FAMILIES) {
    if (collectionOf(before, family) === collectionOf(after, family)) continue;
    await deleteAll(db, family.table, skill);
    if (family.nested) await deleteAll(db, family.nested.table, skill);
    await insertCollection(db, skill, after, family, at);
  }
}

/** Writes all artifacts of a new skill. */
export async function insertArtifacts(db: Sql, id: string, skill: Skill, at: string): Promise<void> {
  for (const family of FAMILIES) await insertCollection(db, id, skill, family, at);
}

export async function deleteArtifacts(db: Sql, id: string): Promise<void> {
  for (const family of FAMILIES) {
    await deleteAll(db, family.table, id);
    if (family.nested) await deleteAll(db, family.nested.table, id);
  }
}

async function insertCollection(
  db: Sql,
  id: string,
  skill: Skill,
  family: Family,
  at: string,
): Promise<void> {
  const table = collectionOf(skill, family);
  const own: ArtifactRow[] = [];
  const inner: ArtifactRow[] = [];
  for (const [name, artifact] of table.entries()) {
    own.push(ownRow(id, family, artifact, table.orderOf(name) ?? 0, at));
    if (family.nested) inner.push(...allNested(id, family, artifact, at));
  }
  await insertRows(db, family.table, own);
  if (family.nested) await insertRows(db, family.nested.table, inner);
}

function allNested(id: string, family: Family, artifact: Artifact, at: string): ArtifactRow[] {
  const { nested } = family;
  if (!nested) return [];
  const owner = rowKey(artifact[family.name] as string);
  return (nestedOf(artifact, nested) ?? []).map((item, index) =>
    nestedRow(id, nested, owner, item, index, at),
  );
}

/**
 * Renames rows as the edits say. Answers what the rows of a name were called before, null when the name was
 * given up; names without an entry are what they were.
 */
async function followRenames(
  db: Sql,
  skill: string,
  family: Family,
  edits: readonly Edit[],
): Promise<ReadonlyMap<string, string | null>> {
  const originals = new Map<string, string | null>();
  const { nested } = family;
  for (const edit of edits) {
    const rename = family.renameOf(edit);
    if (!rename || rename.from === rename.to) continue;
    const [from, to] = [rowKey(rename.from), rowKey(rename.to)];
    if (rename.owner !== undefined) {
      if (nested) await renameRow(db, nested.table, { skill, owner: rowKey(rename.owner) }, from, to);
      continue;
    }
    await renameRow(db, family.table, { skill }, from, to);
    if (nested) await renameOwner(db, nested.table, skill, from, to);
    const original = originals.get(rename.from);
    originals.set(rename.to, original === undefined ? rename.from : original);
    originals.set(rename.from, null);
  }
  return originals;
}

/** Artifacts whose own row changes: one that gets its first nested artifact has to mark that it has a list. */
function namesOf(change: ArtifactChange, family: Family, touched: Touched): ReadonlySet<string> {
  const { nested } = family;
  const names = touched[family.collection];
  if (!nested) return names;
  const hasList = (skill: Skill, name: string): boolean => {
    const artifact = collectionOf(skill, family).get(name);
    return artifact !== undefined && nestedOf(artifact, nested) !== undefined;
  };
  const owners = [...touched[nested.property].keys()];
  return names.union(
    new Set(owners.filter((name) => !hasList(change.before, name) && hasList(change.after, name))),
  );
}

async function writeOwn(
  db: Sql,
  { skill, after, at }: ArtifactChange,
  family: Family,
  names: ReadonlySet<string>,
): Promise<void> {
  const table = collectionOf(after, family);
  const gone: string[] = [];
  const put: ArtifactRow[] = [];
  for (const name of names) {
    const artifact = table.get(name);
    if (artifact) put.push(ownRow(skill, family, artifact, table.orderOf(name) ?? 0, at));
    else gone.push(rowKey(name));
  }
  await deleteRows(db, family.table, { skill }, gone);
  if (family.nested) for (const owner of gone) await deleteNested(db, family.nested.table, skill, owner);
  await putRows(db, family.table, put);
}

async function writeOwned(
  db: Sql,
  change: ArtifactChange,
  family: Family,
  touched: Touched,
  originals: ReadonlyMap<string, string | null>,
): Promise<void> {
  const { nested } = family;
  if (!nested) return;
  const byOwner = touched[nested.property];
  const owners = new Set([...touched[family.collection], ...byOwner.keys()]);
  // What was touched under a name that its owner has given up counts too.
  const all = originals.size > 0 ? [...byOwner.values()].flatMap((names) => [...names]) : null;
  for (const name of owners) {
    const after = collectionOf(change.after, family).get(name);
    if (!after) continue;
    const original = originals.get(name);
    const before = collectionOf(change.before, family).get(original ?? name);
    await writeNested(db, nested, { skill: change.skill, owner: rowKey(name) }, change.at, {
      before: (original !== null && before && nestedOf(before, nested)) || [],
      after: nestedOf(after, nested) ?? [],
      touched: all ?? byOwner.get(name) ?? [],
    });
  }
}
