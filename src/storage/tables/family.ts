import type { Json, JsonObject } from '#lib/json.ts';
import { Table } from '#lib/table.ts';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import type { ArtifactRow } from '../database.ts';
import { rowKey } from '../rowKey.ts';
import type { ArtifactTable } from './artifacts.ts';

/** An artifact as the JSON of a workspace file. */
export type Artifact = Readonly<Record<string, Json | undefined>>;

/** Artifacts inside others that have a table of their own. */
export interface Nested {
  readonly table: ArtifactTable;
  /** The owner's property that holds them, and which of their properties names one. */
  readonly property: 'examples' | 'values';
  readonly name: string;
}

/** A kind of artifact at the top of a skill: how it lies in the skill and in the database. */
export interface Family {
  readonly table: ArtifactTable;
  readonly collection: 'intents' | 'counterexamples' | 'entities' | 'nodes';
  /** The property that names an artifact. */
  readonly name: string;
  readonly nested?: Nested;
  /** The rename that an edit makes in this family, or inside one of its artifacts (`owner`). */
  renameOf(edit: Edit): Rename | undefined;
}

export interface Rename {
  readonly owner?: string;
  readonly from: string;
  readonly to: string;
}

/** The rename hidden in a patch of the property that names an artifact. */
export function patchRename(from: string, to: Json | undefined, owner?: string): Rename | undefined {
  if (typeof to !== 'string') return undefined;
  return { from, to, ...(owner === undefined ? {} : { owner }) };
}

export function collectionOf(skill: Skill, family: Family): Table<Artifact> {
  return skill[family.collection] as unknown as Table<Artifact>;
}

/** The nested artifacts; undefined when the file has none there (absent or null). */
export function nestedOf(artifact: Artifact, nested: Nested): readonly Artifact[] | undefined {
  const list = artifact[nested.property];
  return Array.isArray(list) ? (list as readonly Artifact[]) : undefined;
}

/** The row of an artifact, its nested ones left out. */
export function ownRow(
  skill: string,
  family: Family,
  artifact: Artifact,
  ord: number,
  at: string,
): ArtifactRow {
  const { nested } = family;
  const own = nested && nestedOf(artifact, nested) ? { ...artifact, [nested.property]: [] } : artifact;
  return {
    skill_id: skill,
    owner: '',
    key: rowKey(artifact[family.name] as string),
    ord,
    json: JSON.stringify(own),
    created: at,
    updated: at,
  };
}

/** The row of a nested artifact; `owner` is the row key of its intent or entity. */
export function nestedRow(
  skill: string,
  nested: Nested,
  owner: string,
  artifact: Artifact,
  ord: number,
  at: string,
): ArtifactRow {
  return {
    skill_id: skill,
    owner,
    key: rowKey(artifact[nested.name] as string),
    ord,
    json: JSON.stringify(artifact),
    created: at,
    updated: at,
  };
}

/** The artifact of a row, without its nested ones. */
export function parseRow(row: ArtifactRow): Artifact {
  return JSON.parse(row.json) as Artifact;
}

/** The artifact with its nested rows put back, where it had a list of them. */
export function whole(own: Artifact, nested: Nested, rows: readonly ArtifactRow[]): Artifact {
  return nestedOf(own, nested)
    ? { ...own, [nested.property]: rows.map(parseRow) as readonly JsonObject[] }
    : own;
}

/** A skill's collection from its rows; `rows` in file order, `nestedRows` too. */
export function tableOf(
  family: Family,
  rows: readonly ArtifactRow[],
  nestedRows: readonly ArtifactRow[],
): Table<Artifact> {
  const { nested } = family;
  const byOwner = Map.groupBy(nestedRows, (row) => row.owner);
  return Table.from(
    rows.map((row) => {
      const own = parseRow(row);
      const artifact = nested ? whole(own, nested, byOwner.get(row.key) ?? []) : own;
      return [artifact[family.name] as string, artifact, row.ord] as const;
    }),
  );
}
