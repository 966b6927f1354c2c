import { expect, it } from 'vitest';
import { skillOf } from '#editor/commands/testing/commandTest.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import { conditionedResponsesOf } from '#skill/cards.ts';
import { addAnswer, addHandler, handlersFor, movePart } from './partEdits.ts';

const answer = { type: 'response_condition' } as const;

it('adds an answer after the others and lets answers change places, past other children', () => {
  const skill = skillOf({ card: { one: {}, child: {}, two: {} } }, { one: answer, two: answer });
  const three = applyEdits(
    skill,
    addAnswer(skill, 'card', () => 'three'),
  ).skill;
  expect(conditionedResponsesOf(three, 'card')).toEqual(['one', 'two', 'three']);
  const ids = conditionedResponsesOf(three, 'card');
  const up = applyEdits(three, movePart(three, ids, 2, 0)).skill;
  expect(conditionedResponsesOf(up, 'card')).toEqual(['three', 'one', 'two']);
  const down = applyEdits(up, movePart(up, conditionedResponsesOf(up, 'card'), 0, 2)).skill;
  expect(conditionedResponsesOf(down, 'card')).toEqual(['one', 'two', 'three']);
  expect(movePart(down, ids, 0, 0)).toEqual([]);
  expect(movePart(down, ids, 0, 3)).toEqual([]);
});

it('keeps what the node said as the answer given otherwise', () => {
  const skill = skillOf({ card: { child: {} } }, { card: { output: { text: 'Hi' } } });
  const ids = ['a', 'b'];
  const after = applyEdits(
    skill,
    addAnswer(skill, 'card', () => ids.shift()!),
  ).skill;
  expect(conditionedResponsesOf(after, 'card')).toEqual(['a', 'b']);
  expect(after.nodes.get('b')).toMatchObject({ conditions: 'anything_else', output: { text: 'Hi' } });
  expect('output' in after.nodes.get('card')!).toBe(false);
});

it('tries a new handler after those of its event', () => {
  const on = (event_name: string) => ({ type: 'event_handler', event_name }) as const;
  const skill = skillOf(
    { f: { s: { a: {}, b: {}, c: {} } } },
    { f: { type: 'frame' }, s: { type: 'slot' }, a: on('input'), b: on('filled'), c: on('nomatch') },
  );
  const after = applyEdits(skill, addHandler(skill, 's', 'filled', 'x')).skill;
  expect(after.children.get('s')).toEqual(['a', 'b', 'x', 'c']);
  expect(handlersFor(after, 's', (event) => event === 'filled')).toEqual(['b', 'x']);
});
