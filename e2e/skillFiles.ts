import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A skill's file as JSON. */
export type SkillFile = Record<string, unknown> & { dialog_nodes: Record<string, unknown>[] };

export const samplePath = (file: string): string => join(import.meta.dirname, '../public/samples', file);

export const readSample = (file: string): SkillFile =>
  JSON.parse(readFileSync(samplePath(file), 'utf8')) as SkillFile;

/** A small skill of these nodes: an id, or a node with the properties given. */
export function skillFile(
  nodes: (Record<string, unknown> & { dialog_node: string })[],
  rest = {},
): SkillFile {
  return { name: 'Small', language: 'en', intents: [], entities: [], dialog_nodes: nodes, ...rest };
}

/** A node that says its own id when its condition is true. */
export const node = (dialog_node: string, conditions: string, rest = {}) => ({
  dialog_node,
  conditions,
  title: dialog_node,
  output: { text: dialog_node },
  ...rest,
});
