import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFile } from '#skill/transfer/parseFile.ts';

/** A skill's file as JSON. */
export type SkillFile = Record<string, unknown> & { dialog_nodes: Record<string, unknown>[] };

export const samplePath = (file: string): string => join(import.meta.dirname, '../public/samples', file);

export const readSample = (file: string): SkillFile => readExport(samplePath(file));

/** A file as it is, be it with a byte order mark. */
export function readExport(path: string): SkillFile {
  const read = parseFile(readFileSync(path, 'utf8'));
  if ('fault' in read) throw new Error(`${path}: ${read.fault.message}`);
  return read.json as unknown as SkillFile;
}

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
