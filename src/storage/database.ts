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
  /** JSON of an `Operation`; null when the last call was carried out in full. */
  operation: string | null;
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
  /** The editor that made it, by the id that it gave itself; null for other clients. */
  origin: string | null;
}

export interface ModelRow {
  skill_id: string;
  revision: number;
  digest: string;
  blob: Uint8Array;
}

/** Of synonyms that came to a value after it was made; the others have the value's times. Keys are `rowKey`s. */
export interface SynonymTimesRow extends Stamped {
  skill_id: string;
  entity: string;
  value: string;
  synonym: string;
}

export interface MessageLogRow {
  /** UUID. */
  id: string;
  skill_id: string;
  /** `rowKey` of the customer whose data it is. */
  customer: string | null;
  /** 1 when nothing may be learned from it. */
  opt_out: number;
  /** When the message came, as the times above. */
  requested: string;
  /** JSON of the whole entry. */
  entry: string;
}

export interface KeyRow {
  id: string;
  name: string;
  role: string;
  skill_id: string | null;
  salt: string;
  hash: string;
  created: string;
  revoked: string | null;
}

export interface PageSessionRow {
  digest: string;
  key_id: string;
  created: string;
  expires: string;
}

export interface PresenceRow {
  skill_id: string;
  client: string;
  name: string;
  node: string | null;
  seen: string;
}

/** A note, or a set of variables to begin a test with. */
export interface ExtraRow {
  skill_id: string;
  id: string;
  json: string;
  updated: string;
}

export interface TestRow extends Stamped {
  skill_id: string;
  id: string;
  /** JSON of its name, tags and plan. */
  json: string;
  /** JSON of what came of it; null when it wasn't run as it is now. */
  result: string | null;
  /** When it was deleted, ISO 8601; null: it is there. */
  deleted: string | null;
}

export interface UpstreamRow {
  id: string;
  name: string;
  url: string;
  /** The key, encrypted by the service. */
  sealed_key: string;
  created: string;
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
  synonym_times: SynonymTimesRow;
  message_logs: MessageLogRow;
  keys: KeyRow;
  page_sessions: PageSessionRow;
  presence: PresenceRow;
  upstreams: UpstreamRow;
  notes: ExtraRow;
  presets: ExtraRow;
  tests: TestRow;
  schema_version: { version: number };
}

/** A connection pool or an open transaction. */
export type Sql = Kysely<Tables>;
