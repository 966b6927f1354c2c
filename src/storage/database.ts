import type { Kysely } from 'kysely';

/** Times are ISO 8601 in UTC with milliseconds: they sort as text, in SQLite and PostgreSQL alike. */
interface Stamped {
  created: string;
  updated: string;
}

export interface SkillRow extends Stamped {
  id: string;
  /** `rowKey` of the name, for sorting. */
  name_key: string;
  revision: number;
  /** JSON of `Skill.fields`. */
  fields: string;
  /** JSON of `Skill.missing`. */
  missing: string;
  /** JSON of a `SkillSummary`, as of `summary_revision`; null until first computed. */
  summary: string | null;
  summary_revision: number;
  deleted_at: string | null;
}

/** Intents, examples, counterexamples, entities, values and dialog nodes all have this shape. */
export interface ArtifactRow extends Stamped {
  skill_id: string;
  /** `rowKey` of the intent (for examples) or entity (for values); empty for all others. */
  owner: string;
  /** `rowKey` of the artifact's name. */
  key: string;
  /** The place in file order: `Table.orderOf`, or any rising number among the rows of an owner. */
  ord: number;
  /** The artifact as in the file. Nested rows are left out: an empty array marks that there was one. */
  json: string;
}

export interface ChangeRow {
  skill_id: string;
  revision: number;
  /** JSON of `Edit[]`; null when the change was too wide to log: then the skill is loaded anew. */
  edits: string | null;
  at: string;
  by: string;
}

export interface ModelRow {
  skill_id: string;
  revision: number;
  digest: string;
  blob: Uint8Array;
}

export interface Tables {
  skills: SkillRow;
  intents: ArtifactRow;
  examples: ArtifactRow;
  counterexamples: ArtifactRow;
  entities: ArtifactRow;
  entity_values: ArtifactRow;
  dialog_nodes: ArtifactRow;
  changes: ChangeRow;
  models: ModelRow;
  schema_version: { version: number };
}

/** A connection pool or an open transaction. */
export type Sql = Kysely<Tables>;
