import { expect, it } from 'vitest';
import { blankSkill } from '#skill/blankSkill.ts';
import { keepConflicts } from './keepConflicts.ts';
import type { OpenConflict } from './openConflicts.ts';
import { openTest } from './testing/openTest.ts';

const conflict: OpenConflict = {
  id: 'c',
  label: { key: 'rename' },
  by: 'Ann',
  of: { op: 'node.set', id: 'Welcome', patch: { set: { title: 'mine' } } },
  field: 'title',
  path: [],
  base: undefined,
  mine: 'mine',
  theirs: 'theirs',
};

function memory() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
    values,
  };
}

it('asks again after a reload what wasn’t settled', () => {
  const kept = memory();
  const skill = blankSkill('Kept', 'en');
  const first = openTest(skill).store;
  const stop = keepConflicts(first, kept);
  first.setState({ conflicts: [conflict] });
  stop();

  const second = openTest(skill).store;
  keepConflicts(second, kept);
  expect(second.getState().conflicts).toEqual([conflict]);
  second.getState().resolve('c', { value: 'mine' });
  expect(second.getState().skill.nodes.get('Welcome')?.title).toBe('mine');
  expect(kept.values.size).toBe(0);
});

it('does without storage', () => {
  const { store } = openTest(blankSkill('Kept', 'en'));
  const barred = (): never => {
    throw new Error('barred');
  };
  keepConflicts(store, { getItem: barred, setItem: barred, removeItem: barred });
  store.setState({ conflicts: [conflict] });
  expect(store.getState().conflicts).toHaveLength(1);
});
