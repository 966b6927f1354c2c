import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Skill } from '#skill/model.ts';
import { parseFile } from '#skill/transfer/parseFile.ts';
import { readWatson } from '#skill/transfer/readWatson.ts';

const samples = join(import.meta.dirname, '../../../../../public/samples');

/** The samples, and what is in the folder of exported skills that `PARLEY_EXPORTS` names; with their files. */
export function skillsToTry(): readonly (readonly [file: string, skill: Skill])[] {
  const exports = process.env['PARLEY_EXPORTS'];
  return [samples, ...(exports ? [exports] : [])].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json') && name !== 'index.json')
      .map((name) => [name, read(join(folder, name))] as const),
  );
}

function read(file: string): Skill {
  const parsed = parseFile(readFileSync(file, 'utf8'));
  if ('fault' in parsed) throw new Error(`${file}: ${parsed.fault.message}`);
  const { skill } = readWatson(parsed.json);
  if (!skill) throw new Error(`${file} doesn't hold together.`);
  return skill;
}
