import { Digest } from '#lib/digest.ts';
import type { JsonObject } from '#lib/json.ts';
import type { PushDifference } from '#protocol/upstream.ts';
import { etagOf } from '#skill/etag.ts';

const KINDS = {
  intents: 'intent',
  entities: 'entity',
  counterexamples: 'text',
  dialog_nodes: 'dialog_node',
} as const;

/** Set by the service that has the workspace, or no part of its content. */
const NOT_COMPARED: ReadonlySet<string> = new Set([
  ...Object.keys(KINDS),
  'workspace_id',
  'status',
  'status_errors',
  'counts',
  'created',
  'updated',
]);

/** What changes when one workspace takes the place of another, kind by kind; kinds without a difference are left out. */
export function differencesOf(before: JsonObject, after: JsonObject): PushDifference[] {
  const differences: PushDifference[] = [difference('properties', propertiesOf(before), propertiesOf(after))];
  for (const [kind, name] of Object.entries(KINDS) as [keyof typeof KINDS, string][]) {
    differences.push(difference(kind, tagsOf(before[kind], name), tagsOf(after[kind], name)));
  }
  return differences.filter(
    ({ added, changed, removed }) => added.length + changed.length + removed.length > 0,
  );
}

/** Tells contents apart. */
export function stateOf(workspace: JsonObject): string {
  const lists = Object.entries(KINDS).map(([kind, name]) => tagsOf(workspace[kind], name));
  const lines = [propertiesOf(workspace), ...lists].map((tags) =>
    [...tags].map(([name, tag]) => `${name} ${tag}`).toSorted((a, b) => (a < b ? -1 : 1)),
  );
  return new Digest().json(lines).toString();
}

function difference(
  kind: PushDifference['kind'],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): PushDifference {
  const [was, is] = [[...before.keys()], [...after.keys()]];
  return {
    kind,
    added: is.filter((name) => !before.has(name)),
    changed: is.filter((name) => before.has(name) && before.get(name) !== after.get(name)),
    removed: was.filter((name) => !after.has(name)),
  };
}

function propertiesOf(workspace: JsonObject): ReadonlyMap<string, string> {
  const kept = Object.entries(workspace).filter(
    ([key, value]) => value !== null && !NOT_COMPARED.has(key) && !isUsual(key, value),
  );
  return new Map(kept.map(([key, value]) => [key, etagOf({ value }, 'own')]));
}

/** Answers give what a file may leave out. */
function isUsual(key: string, value: unknown): boolean {
  return (key === 'learning_opt_out' && value === false) || JSON.stringify(value) === '{}';
}

function tagsOf(list: unknown, name: string): ReadonlyMap<string, string> {
  const items = Array.isArray(list) ? (list as readonly JsonObject[]) : [];
  return new Map(items.map((item) => [item[name] as string, etagOf(item, 'whole')]));
}
