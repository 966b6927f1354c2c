import type { Tables } from '../database.ts';

export type DataTable = Exclude<keyof Tables, 'schema_version'>;

/** The primary key of every table: with another one here, nothing but the schema's version is left out of a copy. */
export const TABLE_KEYS: { readonly [Table in DataTable]: readonly (keyof Tables[Table] & string)[] } = {
  skills: ['id'],
  intents: ['skill_id', 'owner', 'key'],
  examples: ['skill_id', 'owner', 'key'],
  counterexamples: ['skill_id', 'owner', 'key'],
  entities: ['skill_id', 'owner', 'key'],
  entity_values: ['skill_id', 'owner', 'key'],
  dialog_nodes: ['skill_id', 'owner', 'key'],
  synonym_times: ['skill_id', 'entity', 'value', 'synonym'],
  changes: ['skill_id', 'revision'],
  models: ['skill_id'],
  message_logs: ['id'],
  keys: ['id'],
  page_sessions: ['digest'],
  presence: ['skill_id', 'client'],
  upstreams: ['id'],
  notes: ['skill_id', 'id'],
  presets: ['skill_id', 'id'],
  tests: ['skill_id', 'id'],
};

export const DATA_TABLES = Object.keys(TABLE_KEYS) as readonly DataTable[];
