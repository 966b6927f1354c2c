import { describe, expect, it } from 'vitest';
import { skillOf } from '../testing/skillOf.ts';
import { markOf } from '#skill/truthOf.ts';
import { type TraceMarks, traceMarks } from './traceMarks.ts';

const jump = (to: string, selector: string) => ({ behavior: 'jump_to', selector, dialog_node: to });
const skill = skillOf([
  { id: 'a' },
  { id: 'b', next_step: jump('d', 'condition') },
  {
    id: 'c',
    below: [
      { id: 'c1' },
      { id: 'c2', below: [{ id: 'r', type: 'response_condition' }] },
      { id: 'c3', next_step: jump('a', 'body') },
    ],
  },
  { id: 'd' },
  { id: 'e' },
]);

const marksOf = (...turns: string[][]): TraceMarks => {
  const marks = traceMarks(skill, { turns: turns.map((nodes, i) => ({ turn: i + 1, nodes })) });
  if (!marks) throw new Error('no marks');
  return marks;
};

describe('traceMarks', () => {
  it('enters at the top of the spine and passes the roots before the one that won', () => {
    const marks = marksOf(['c']);
    expect(marks.steps).toEqual([{ from: null, to: 'c', by: 'spine' }]);
    expect([...marks.tried]).toEqual(['a', 'b']);
    expect(['a', 'c', 'd'].map((id) => markOf(marks, id))).toEqual(['false', 'true', 'notReached']);
  });

  it('goes from parent to child within a turn and from one turn to the next', () => {
    expect(marksOf(['c', 'c2', 'r']).steps).toEqual([
      { from: null, to: 'c', by: 'spine' },
      { from: 'c', to: 'c2', by: 'child' },
    ]);
    const next = marksOf(['c'], ['c2']);
    expect(next).toMatchObject({ turn: 2, steps: [{ from: 'c', to: 'c2', by: 'child' }] });
    expect([...next.tried]).toEqual(['c1']);
    expect([...next.visited]).toEqual(['c2']);
  });

  it('knows which conditioned response was chosen', () => {
    expect([...marksOf(['c', 'c2', 'r']).chosen]).toEqual(['r']);
  });

  it('tries from the target of a jump to a condition on, and nothing for one to a response', () => {
    const toCondition = marksOf(['b', 'e']);
    expect(toCondition.steps[1]).toEqual({ from: 'b', to: 'e', by: 'jump' });
    expect([...toCondition.tried]).toEqual(['a', 'd']);
    const toBody = marksOf(['c', 'c3', 'a']);
    expect(toBody.steps[2]).toEqual({ from: 'c3', to: 'a', by: 'jump' });
    expect([...toBody.tried]).toEqual(['b', 'c1', 'c2']);
  });

  it('goes through the folders that a card is in', () => {
    const inFolders = skillOf([
      { id: 'a' },
      {
        id: 'f',
        type: 'folder',
        below: [{ id: 'f1' }, { id: 'g', type: 'folder', below: [{ id: 'g1' }, { id: 'g2' }] }],
      },
    ]);
    const marks = traceMarks(inFolders, {
      turns: [
        { turn: 1, nodes: ['g1'] },
        { turn: 2, nodes: ['g2'] },
      ],
    });
    expect(marks?.steps).toEqual([
      { from: null, to: 'f', by: 'spine' },
      { from: 'f', to: 'g', by: 'child' },
      { from: 'g', to: 'g2', by: 'child' },
    ]);
    expect([...(marks?.tried ?? [])]).toEqual(['a', 'f1', 'g1']);
    expect([...(marks?.visited ?? [])]).toEqual(['f', 'g', 'g2']);
  });

  it('leaves out what is gone, and is nothing without a turn', () => {
    expect(marksOf(['gone', 'a']).steps).toEqual([{ from: null, to: 'a', by: 'spine' }]);
    expect(traceMarks(skill, null)).toBeNull();
    expect(traceMarks(skill, { turns: [] })).toBeNull();
  });
});
