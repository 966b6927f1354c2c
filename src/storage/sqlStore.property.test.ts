import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { Refusal } from '#skill/problem.ts';
import { dice, someEdit, type Dice } from '#skill/testkit/dice.testkit.ts';
import { allOf, skillOf } from '#skill/testkit/skills.testkit.ts';
import { workspaces } from '#skill/testkit/workspaces.testkit.ts';
import { testDatabases, type TestDatabase } from './databases.testkit.ts';
import type { Store } from './store.ts';

const AT = '2026-11-22T12:00:00.000Z';

/** Edits of any kind, in batches as authoring calls make them, several of which may share a commit. */
const games = fc.tuple(
  // As JSON comes in: it has no way to write the -0 that this generator likes.
  workspaces.map((workspace) => skillOf(JSON.parse(JSON.stringify(workspace)) as JsonObject)),
  fc.array(fc.array(fc.array(dice, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }), {
    maxLength: 5,
  }),
);

/** Those of the edits that fit, one after the other. */
function fitting(start: Skill, rolls: readonly Dice[]): Edit[] {
  const edits: Edit[] = [];
  let skill = start;
  for (const roll of rolls) {
    const edit = someEdit(skill, roll);
    try {
      skill = applyEdits(skill, [edit]).skill;
    } catch (error) {
      if (error instanceof Refusal) continue;
      throw error;
    }
    edits.push(edit);
  }
  return edits;
}

describe.each(await testDatabases())('a store on $name, whatever the edits', (kind) => {
  let database: TestDatabase;
  let store: Store;

  beforeAll(async () => {
    database = await kind.create();
    store = await database.open();
  });
  afterAll(async () => {
    await store.close();
    await database.dispose();
  });

  const load = async (id: string): Promise<Skill> => (await store.skills.load(id))!.skill;

  it('has after each call what memory has, places included, and a log that leads there', async () => {
    await fc.assert(
      fc.asyncProperty(games, async ([start, batches]) => {
        const id = randomUUID();
        await store.skills.create(id, start, AT);
        let skill = await load(id);
        expect(allOf(skill)).toEqual(allOf(start));
        let revision = 1;
        let follower = skill;
        for (const group of batches) {
          const before = skill;
          const steps = group.map((rolls) => {
            const edits = fitting(skill, rolls);
            const { skill: after, touched } = applyEdits(skill, edits);
            skill = after;
            return { after, edits, touched, by: 'test', origin: null };
          });
          expect(await store.skills.change({ id, from: revision, before, steps, at: AT })).toBe(true);
          expect(await store.skills.readRevision(id)).toBe(revision + steps.length);
          const all = steps.map(({ edits }) => edits);
          expect(allOf(await load(id)), JSON.stringify(all)).toEqual(allOf(skill));
          const log = (await store.skills.changesAfter(id, revision)) ?? [];
          expect(log).toHaveLength(steps.length);
          const logged = log.map((entry) => entry.edits);
          follower = logged.every((edits) => edits !== null)
            ? applyEdits(follower, logged.flat()).skill
            : await load(id);
          expect(allOf(follower)).toEqual(allOf(skill));
          revision += steps.length;
        }
      }),
      // A server is asked over and over: each run takes a hundred times as long there.
      { numRuns: kind.name === 'SQLite' ? 60 : 10 },
    );
  });
});
