import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { blankSkill } from '#skill/blankSkill.ts';
import { checkSkill } from '#skill/check.ts';
import { pressingOfCard, problemsOfCard, problemsStore } from './problems.ts';
import { openTest } from './testing/openTest.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const jumpTo = (id: string, target: string) =>
  ({
    op: 'node.set',
    id,
    patch: { set: { next_step: { behavior: 'jump_to', dialog_node: target, selector: 'body' } } },
  }) as const;

it('knows the problems of a changed node at once, and what follows elsewhere a moment later', async () => {
  const { store } = openTest(blankSkill('Test', 'en'));
  const problems = problemsStore(store);
  problems.subscribe(() => undefined);
  await vi.dynamicImportSettled();
  const { apply } = store.getState();
  apply({ key: 'jump' }, [jumpTo('Welcome', 'Anything else')]);
  expect(problems.getState().byNode.get('Welcome')).toBeUndefined();
  apply({ key: 'jump' }, [jumpTo('Anything else', 'nowhere')]);
  expect(
    problems
      .getState()
      .byNode.get('Anything else')
      ?.map((p) => p.code),
  ).toEqual(['jump.unknown']);
  apply({ key: 'delete' }, [{ op: 'node.remove', id: 'Anything else' }]);
  expect(problems.getState().byNode.get('Anything else')).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1000);
  expect(
    problems
      .getState()
      .byNode.get('Welcome')
      ?.map((p) => p.code),
  ).toEqual(['jump.unknown']);
  const { byNode, others, pressing } = problems.getState();
  expect([...others, ...byNode.values().flat()]).toEqual(checkSkill(store.getState().skill));
  expect(pressing).toBe(1);
});

it('gives a card the problems of its answers', async () => {
  const { store } = openTest(blankSkill('Test', 'en'));
  const problems = problemsStore(store);
  problems.subscribe(() => undefined);
  await vi.dynamicImportSettled();
  store.getState().apply({ key: 'answer' }, [
    {
      op: 'node.put',
      node: { dialog_node: 'answer', type: 'response_condition', conditions: '#nowhere' },
      place: { parent: 'Welcome', after: null },
    },
  ]);
  const { skill } = store.getState();
  expect(problemsOfCard(skill, problems.getState().byNode, 'Welcome').map((p) => p.at.node)).toContain(
    'answer',
  );
  expect(pressingOfCard(skill, problems.getState().byNode, 'Welcome')).toBe(1);
});
