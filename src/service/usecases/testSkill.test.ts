import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeReport } from '#dialog/plan/describeReport.ts';
import { readWatson } from '#skill/transfer/readWatson.ts';
import type { Skill } from '#skill/model.ts';
import { testSkill } from './testSkill.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'public', 'samples');
const samples = (JSON.parse(read('index.json')) as { file: string }[]).map(({ file }) => file);
const options = { allowPrivate: false, now: () => Date.UTC(2026, 0, 15, 12), random: Math.random };

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function sample(file: string): Skill {
  const { skill } = readWatson(JSON.parse(read(file)));
  if (!skill) throw new Error(`${file} has faults.`);
  return skill;
}

describe('the samples', () => {
  it.each(samples)('%s does as its plan says', async (file) => {
    const name = file.replace('.json', '.plan');
    const [result] = await testSkill(sample(file), [read(name)], options);
    expect(result?.problems).toEqual([]);
    expect(describeReport(name, result?.reports ?? [])).toMatch(
      new RegExp(`^${name}: \\d+ conversations, \\d+ turns, all as planned$`),
    );
  });

  it('have a plan each', () => {
    const plans = readdirSync(folder).filter((file) => file.endsWith('.plan'));
    expect(plans).toEqual(samples.map((file) => file.replace('.json', '.plan')).toSorted());
  });
});

describe('a plan', () => {
  it('that can’t be read isn’t run', async () => {
    const [result] = await testSkill(sample('city-museum.json'), ['user: hello\nsays: hi'], options);
    expect(result?.problems).toMatchObject([{ code: 'unknown-line', at: { line: 2 } }]);
    expect(result?.reports).toEqual([]);
  });

  it('that the skill doesn’t keep to says so', async () => {
    const [result] = await testSkill(
      sample('city-museum.json'),
      ['user: when are you open\nbot: Never.'],
      options,
    );
    expect(result?.reports[0]?.turns[0]?.differences).toMatchObject([{ about: 'text', expected: 'Never.' }]);
  });
});
