import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';

export interface Unwrapped {
  /** JSON path of the workspace in the file. */
  readonly path: string;
  /** The workspace; name, description and language come from around it where it has none of its own. */
  readonly workspace: JsonObject;
}

/**
 * Finds the dialog skill in a file that holds it inside something else: `{workspace}`, `{skill: {workspace}}`
 * or an assistant's `{assistant_skills: [{type: 'dialog', workspace}]}`. Null when there is none, or when the
 * file is a workspace itself.
 */
export function unwrap(json: unknown): Unwrapped | null {
  if (!isJsonObject(json) || isWorkspace(json)) return null;
  for (const [path, holder] of holdersIn(json)) {
    const inner = holder['workspace'];
    if (isWorkspace(inner)) return { path: `${path}workspace`, workspace: named(inner, holder) };
    if (path !== '' && isWorkspace(holder)) return { path: path.slice(0, -1), workspace: holder };
  }
  return null;
}

function* holdersIn(json: JsonObject): Generator<readonly [path: string, holder: JsonObject]> {
  yield ['', json];
  if (isJsonObject(json['skill'])) yield ['skill.', json['skill']];
  for (const key of ['assistant_skills', 'skills']) {
    const skills = json[key];
    if (!Array.isArray(skills)) continue;
    for (const [index, skill] of (skills as readonly Json[]).entries()) {
      if (isJsonObject(skill)) yield [`${key}[${index}].`, skill];
    }
  }
}

/** An actions skill has intents and entities too; `dialog_nodes` tells, and no `actions`. */
function isWorkspace(value: Json | undefined): value is JsonObject {
  if (!isJsonObject(value) || Array.isArray(value['actions'])) return false;
  return 'dialog_nodes' in value || 'intents' in value || 'entities' in value;
}

function named(workspace: JsonObject, holder: JsonObject): JsonObject {
  const fields = ['name', 'description', 'language'] as const;
  const given = fields.filter((key) => workspace[key] === undefined && holder[key] !== undefined);
  return { ...Object.fromEntries(given.map((key) => [key, holder[key] as Json])), ...workspace };
}
