import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '#lib/json.ts';
import { treeFlaws } from '../testkit/skills.testkit.ts';
import { workspaces } from '../testkit/workspaces.testkit.ts';
import { parseFile } from './parseFile.ts';
import { readWatson } from './readWatson.ts';
import { writeWatson } from './writeWatson.ts';

const samples = join(import.meta.dirname, '../../../public/samples');
/** A folder of exported skills, for those who have one. */
const exports = process.env['PARLEY_EXPORTS'];

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'index.json')
    .map((name) => join(folder, name));
}

function contentOf(file: string): Json {
  const parsed = parseFile(readFileSync(file, 'utf8'));
  if ('fault' in parsed) throw new Error(`${file}: ${parsed.fault.message}`);
  return parsed.json;
}

describe('importing and exporting', () => {
  it('is identity up to the order of properties, whatever the workspace', () => {
    fc.assert(
      fc.property(workspaces, (workspace) => {
        const { skill, faults } = readWatson(workspace, { anyObject: true });
        expect(faults).toEqual([]);
        if (!skill) throw new Error('no skill');
        expect(writeWatson(skill)).toStrictEqual(workspace);
        expect(treeFlaws(skill)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each(filesIn(samples))('is identity for %s, which has no problems', (file) => {
    const json = contentOf(file);
    const { skill, faults, problems } = readWatson(json);
    expect(faults).toEqual([]);
    expect(problems).toEqual([]);
    if (!skill) throw new Error('no skill');
    expect(writeWatson(skill)).toStrictEqual(json);
  });

  it.runIf(exports)('is identity for every export in PARLEY_EXPORTS', () => {
    for (const file of filesIn(exports ?? '')) {
      const json = contentOf(file);
      const { skill, faults } = readWatson(json);
      expect(faults, file).toEqual([]);
      if (!skill) throw new Error('no skill');
      expect(writeWatson(skill), file).toStrictEqual(json);
      expect(treeFlaws(skill), file).toEqual([]);
    }
  });

  it('keeps a file with nothing but some fields as it is', () => {
    const json: JsonObject = { name: 'Empty', language: 'en', intents: null };
    const { skill } = readWatson(json);
    expect(skill && writeWatson(skill)).toStrictEqual(json);
  });
});
