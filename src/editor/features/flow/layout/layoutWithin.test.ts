import { expect, it } from 'vitest';
import { flowOf } from '../testing/renderFlow.tsx';
import { skillOf } from '../testing/skillOf.ts';
import { digressionRoutes } from '../jumps/digressionRoutes.ts';
import type { Score } from './score.ts';

const skill = skillOf([
  {
    id: 'a',
    conditions: '#a',
    below: [{ id: 'a1', conditions: '@x', below: [{ id: 'a11' }] }, { id: 'a2' }],
  },
  { id: 'b', conditions: '#b', next_step: { behavior: 'jump_to', dialog_node: 'a11' } },
  { id: 'c', conditions: '#c', digress_in: 'returns' },
]);

const cards = (score: Score): string[] =>
  score.staves.flatMap((placed) => placed.stave.cards.map((card) => card.id));

it('lays out the branch in focus, the way to it and its neighbours alone, and everything again afterwards', () => {
  const { session, document, engine } = flowOf(skill);
  const score = (): Score => engine.store.getState().score;
  const all = cards(score());
  session.getState().setFocusOn('a1');
  expect(cards(score())).toEqual(['a', 'a1', 'a11', 'b']);
  document
    .getState()
    .apply({ key: 'x' }, [
      { op: 'node.put', node: { dialog_node: 'new' }, place: { parent: 'a1', after: 'a11' } },
    ]);
  expect(cards(score())).toEqual(['a', 'a1', 'a11', 'new', 'b']);
  session.getState().setFocusOn(null);
  expect(cards(score())).toHaveLength(all.length + 1);
});

it('leads digressions to where they may go, once to each place that is seen', () => {
  const { session, engine } = flowOf(skill);
  const routes = (): boolean[] =>
    digressionRoutes(engine.store.getState().score, skill, 'a').map((route) => route.returns);
  expect(routes()).toEqual([false, true]);
  session.getState().setFocusOn('a1');
  expect(routes()).toEqual([false]);
});
