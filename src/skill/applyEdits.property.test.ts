import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalJson } from '#lib/equalJson.ts';
import type { Table } from '#lib/table.ts';
import { applyEdits, type Applied } from './applyEdits.ts';
import { listIn } from './apply/nested.ts';
import type { Touched } from './apply/touched.ts';
import type { Edit } from './edit.ts';
import type { Skill } from './model.ts';
import { Refusal } from './problem.ts';
import { dice, someEdit, type Dice } from './testkit/dice.testkit.ts';
import { allOf, skillOf, treeFlaws } from './testkit/skills.testkit.ts';
import { workspaces } from './testkit/workspaces.testkit.ts';

/** Null when the edit is refused. */
function attempt(skill: Skill, edit: Edit): Applied | null {
  try {
    return applyEdits(skill, [edit]);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Applies what fits, one edit after the other. */
function play(start: Skill, rolls: readonly Dice[]): { skill: Skill; edits: Edit[] } {
  let skill = start;
  const edits: Edit[] = [];
  for (const roll of rolls) {
    const edit = someEdit(skill, roll);
    const applied = attempt(skill, edit);
    if (!applied) continue;
    skill = applied.skill;
    edits.push(edit);
  }
  return { skill, edits };
}

const runs = { numRuns: 400 };
const games = fc.tuple(workspaces.map(skillOf), fc.array(dice, { maxLength: 25 }));

describe('applyEdits, whatever the edits', () => {
  it('is undone by the inverse to the last null, after each edit', () => {
    fc.assert(
      fc.property(games, ([start, rolls]) => {
        let skill = start;
        for (const roll of rolls) {
          const edit = someEdit(skill, roll);
          const before = allOf(skill);
          const applied = attempt(skill, edit);
          expect(allOf(skill)).toEqual(before);
          if (!applied) continue;
          const undone = applyEdits(applied.skill, applied.inverse);
          expect(allOf(undone.skill), JSON.stringify(edit)).toEqual(before);
          const redone = applyEdits(undone.skill, undone.inverse);
          expect(allOf(redone.skill), JSON.stringify(edit)).toEqual(allOf(applied.skill));
          skill = applied.skill;
        }
      }),
      runs,
    );
  });

  it('is undone by the inverse of a whole sequence', () => {
    fc.assert(
      fc.property(games, ([start, rolls]) => {
        const before = allOf(start);
        const { edits } = play(start, rolls);
        const all = applyEdits(start, edits);
        expect(allOf(applyEdits(all.skill, all.inverse).skill)).toEqual(before);
        expect(allOf(start)).toEqual(before);
      }),
      runs,
    );
  });

  it('does the same in one go as one by one', () => {
    fc.assert(
      fc.property(games, ([start, rolls]) => {
        const { skill, edits } = play(start, rolls);
        expect(allOf(applyEdits(start, edits).skill)).toEqual(allOf(skill));
      }),
      runs,
    );
  });

  it('keeps links, ids and the index of children true', () => {
    fc.assert(
      fc.property(games, ([start, rolls]) => {
        expect(treeFlaws(play(start, rolls).skill)).toEqual([]);
      }),
      runs,
    );
  });

  it('tells of everything that it touched', () => {
    fc.assert(
      fc.property(games, ([start, rolls]) => {
        const { edits } = play(start, rolls);
        const { skill, touched } = applyEdits(start, edits);
        expect(untold(start, skill, touched)).toEqual([]);
      }),
      runs,
    );
  });

  it('changes nothing when a later edit is refused', () => {
    fc.assert(
      fc.property(games, ([start, rolls]) => {
        const { edits } = play(start, rolls);
        const before = allOf(start);
        expect(() => applyEdits(start, [...edits, { op: 'node.remove', id: 'never there' }])).toThrow(
          Refusal,
        );
        expect(allOf(start)).toEqual(before);
      }),
    );
  });
});

/** Artifacts that differ and aren't in `touched`. */
function untold(before: Skill, after: Skill, touched: Touched): string[] {
  const missed = [
    ...differing(before.nodes, after.nodes).filter((id) => !touched.nodes.has(id)),
    ...differing(before.counterexamples, after.counterexamples).filter(
      (text) => !touched.counterexamples.has(text),
    ),
    ...differing(before.intents, after.intents, withoutList('examples')).filter(
      (name) => !touched.intents.has(name),
    ),
    ...differing(before.entities, after.entities, withoutList('values')).filter(
      (name) => !touched.entities.has(name),
    ),
  ];
  for (const name of keysOfBoth(before.intents, after.intents)) {
    const texts = (skill: Skill) =>
      new Map(listIn(skill.intents.get(name)?.examples).map((example) => [example.text, example]));
    for (const text of differingKeys(texts(before), texts(after))) {
      if (!touched.examples.get(name)?.has(text)) missed.push(`${name}/${text}`);
    }
  }
  for (const name of keysOfBoth(before.entities, after.entities)) {
    const values = (skill: Skill) =>
      new Map(listIn(skill.entities.get(name)?.values).map((value) => [value.value, value]));
    for (const value of differingKeys(values(before), values(after))) {
      if (!touched.values.get(name)?.has(value)) missed.push(`${name}/${value}`);
    }
  }
  if (!equalJson(before.fields, after.fields) && !touched.skill) missed.push('skill');
  return missed;
}

function keysOfBoth(a: Table<unknown>, b: Table<unknown>): Set<string> {
  return new Set([...a.keys(), ...b.keys()]);
}

function differing<T>(a: Table<T>, b: Table<T>, view: (value: T) => unknown = (value) => value): string[] {
  const seen = (table: Table<T>) =>
    new Map(table.entries().map(([key, value]) => [key, view(value)] as const));
  return differingKeys(seen(a), seen(b));
}

function differingKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => !equalJson(a.get(key), b.get(key)));
}

function withoutList(list: string): (owner: Readonly<Record<string, unknown>>) => unknown {
  return (owner) => Object.fromEntries(Object.entries(owner).filter(([key]) => key !== list));
}
