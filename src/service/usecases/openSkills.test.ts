import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { touchNothing } from '#skill/apply/touched.ts';
import { blankSkill } from '#skill/blankSkill.ts';
import { createNode } from '#skill/plan/createNode.ts';
import { deleteNode } from '#skill/plan/deleteNode.ts';
import { Refusal } from '#skill/problem.ts';
import { childrenOf } from '#skill/tree.ts';
import { writeWatson } from '#skill/transfer/writeWatson.ts';
import { testDatabases, type TestDatabase } from '#storage/databases.testkit.ts';
import type { Store } from '#storage/store.ts';
import { ServiceError } from '../errors.ts';
import { OpenSkills, type Plan } from './openSkills.ts';
import { SkillMemory } from './skillMemory.ts';

const ID = '0cfd1c60-30dd-42d1-9f61-a76b171b938e';
const now = () => new Date('2026-11-22T12:00:00Z');

const add =
  (id: string): Plan =>
  (skill) =>
    createNode(skill, { node: { dialog_node: id }, place: { parent: '', after: null } });

const AUTHOR = { by: 'test', origin: null };

describe.each(await testDatabases())('open skills on $name', (kind) => {
  let database: TestDatabase;
  let store: Store;
  let skills: OpenSkills;

  beforeEach(async () => {
    database = await kind.create();
    store = await database.open();
    skills = new OpenSkills(store, now);
    await skills.create(ID, blankSkill('Shared', 'en'));
  });
  afterEach(async () => {
    await store.close();
    await database.dispose();
  });

  const stored = async () => writeWatson((await store.skills.load(ID))!.skill);

  it('writes what it has in memory', async () => {
    const { head, skill } = await skills.change(ID, AUTHOR, add('a'));
    expect(head.revision).toBe(2);
    expect(await stored()).toEqual(writeWatson(skill));
    expect((await skills.read(ID)).skill).toBe(skill);
  });

  it('leaves everything as it was when a plan is refused', async () => {
    const before = await skills.read(ID);
    await expect(skills.change(ID, AUTHOR, add('Welcome'))).rejects.toThrow(Refusal);
    await expect(
      skills.change(ID, AUTHOR, (skill) => [...add('a')(skill), { op: 'node.remove', id: 'none' }]),
    ).rejects.toThrow(Refusal);
    expect(await skills.read(ID)).toBe(before);
    expect(await stored()).toEqual(writeWatson(before.skill));
  });

  it('makes no revision of no edits', async () => {
    const { head } = await skills.change(ID, AUTHOR, () => []);
    expect(head.revision).toBe(1);
  });

  it('lets many callers in one after the other', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `n${index}`);
    const done = await Promise.all(names.map((name) => skills.change(ID, AUTHOR, add(name))));
    expect(new Set(done.map(({ head }) => head.revision)).size).toBe(30);
    const { skill } = await skills.read(ID);
    expect(skill.nodes.size).toBe(32);
    expect(await stored()).toEqual(writeWatson(skill));
  });

  it('lets calls that wait at the same time share commits, each as if it came alone', async () => {
    const commits: number[] = [];
    const counting: Store = {
      ...store,
      skills: {
        ...store.skills,
        change: (change) => {
          commits.push(change.steps.length);
          return store.skills.change(change);
        },
      },
    };
    const shared = new OpenSkills(counting, now);
    const told: number[] = [];
    shared.onChange(({ head }) => told.push(head.revision));
    const done = await Promise.allSettled([
      shared.change(ID, AUTHOR, add('a')),
      shared.change(ID, AUTHOR, add('a')),
      shared.change(ID, AUTHOR, () => []),
      shared.change(ID, AUTHOR, (skill) => deleteNode(skill, 'a')),
      shared.apply(ID, AUTHOR, (skill) => ({ after: skill, edits: null, touched: touchNothing() })),
      shared.change(ID, AUTHOR, add('a')),
    ]);
    const outcomes = done.map((result) => {
      return result.status === 'fulfilled' ? result.value.head.revision : String(result.reason);
    });
    expect(outcomes).toEqual([2, expect.stringContaining('already'), 2, 3, 4, 5]);
    expect(commits).toEqual([2, 1, 1]);
    expect(told).toEqual([2, 3, 4, 5]);
    expect(await stored()).toEqual(writeWatson((await shared.read(ID)).skill));
  });

  it('lets the others through when the database refuses one of a commit', async () => {
    const failing: Store = {
      ...store,
      skills: {
        ...store.skills,
        change: async (change) => {
          const isPoisoned = change.steps.some(({ after }) => after.nodes.has('poison'));
          if (isPoisoned) throw new Error('too big');
          return store.skills.change(change);
        },
      },
    };
    const skillsOfFailing = new OpenSkills(failing, now);
    const done = await Promise.allSettled(
      ['a', 'poison', 'b'].map((id) => skillsOfFailing.change(ID, AUTHOR, add(id))),
    );
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const { head, skill } = await skills.read(ID);
    expect(head.revision).toBe(3);
    expect(childrenOf(skill, '').slice(0, 2)).toEqual(['b', 'a']);
  });

  it('follows what another process writes', async () => {
    const other = new OpenSkills(store, now);
    await other.read(ID);
    await skills.change(ID, AUTHOR, add('a'));
    await other.change(ID, AUTHOR, add('b'));
    await skills.change(ID, AUTHOR, (skill) => deleteNode(skill, 'b'));
    // Both refuse and answer by the newest state, whatever they remember.
    await expect(other.change(ID, AUTHOR, add('a'))).rejects.toThrow(/already/);
    await expect(other.change(ID, AUTHOR, (skill) => deleteNode(skill, 'b'))).rejects.toThrow(Refusal);
    const [mine, theirs] = [await skills.read(ID), await other.read(ID)];
    expect(mine.head.revision).toBe(4);
    expect(theirs.head).toEqual(mine.head);
    expect(writeWatson(theirs.skill)).toEqual(writeWatson(mine.skill));
    expect(await stored()).toEqual(writeWatson(mine.skill));
  });

  it('refuses nothing for what another process has changed meanwhile', async () => {
    const other = new OpenSkills(store, now);
    await other.read(ID);
    await skills.change(ID, AUTHOR, add('a'));
    const { skill } = await other.change(ID, AUTHOR, (current) => {
      if (!current.nodes.has('a')) throw new ServiceError('invalid', 'It needs “a”.');
      return add('b')(current);
    });
    expect(skill.nodes.has('b')).toBe(true);
  });

  it('writes with another process at the same time', async () => {
    const processes = [skills, new OpenSkills(store, now), new OpenSkills(store, now)];
    await Promise.all(
      Array.from({ length: 30 }, (_, index) => processes[index % 3]!.change(ID, AUTHOR, add(`n${index}`))),
    );
    for (const process of processes) {
      const { head, skill } = await process.read(ID);
      expect(head.revision).toBe(31);
      expect(childrenOf(skill, '')).toHaveLength(32);
      expect(await stored()).toEqual(writeWatson(skill));
    }
  });

  it('loads anew what it has no room for', async () => {
    const small = new OpenSkills(store, now, new SkillMemory(1));
    const second = ID.replace('0', '1');
    await small.create(second, blankSkill('Second', 'en'));
    for (const id of [ID, second, ID]) {
      await small.change(id, AUTHOR, add(`n${Math.random()}`));
    }
    expect((await small.read(ID)).skill.nodes.size).toBe(4);
    expect((await small.read(second)).skill.nodes.size).toBe(3);
  });

  it('forgets a removed skill, and finds a restored one', async () => {
    expect(await skills.remove(ID)).toBe(true);
    await expect(skills.read(ID)).rejects.toThrow('notFound');
    await expect(skills.change(ID, AUTHOR, add('a'))).rejects.toThrow('notFound');
    expect(await skills.remove(ID)).toBe(false);
    await store.skills.restore(ID);
    expect((await skills.change(ID, AUTHOR, add('a'))).head.revision).toBe(4);
  });
});
