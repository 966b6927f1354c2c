import { expect, it } from 'vitest';
import { skillOf } from '#editor/commands/testing/commandTest.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import { conditionedResponsesOf } from '#skill/cards.ts';
import type { DialogNode } from '#skill/model.ts';
import { addAnswer, shiftAnswer } from './answerEdits.ts';
import { checkOf, promptOf, promptText, setCheck, setPrompt, setVariable } from './slotEdits.ts';

const frame: Record<string, Partial<DialogNode>> = { frame: { type: 'frame' }, slot: { type: 'slot' } };

it('gives a slot that does not ask the handler that asks', () => {
  const skill = skillOf({ frame: { slot: {} } }, frame);
  expect(promptText(promptOf(skill, 'slot'))).toBe('');
  const asked = applyEdits(
    skill,
    setPrompt(skill, 'slot', 'Which?', () => 'handler'),
  ).skill;
  expect(asked.nodes.get('handler')).toMatchObject({
    type: 'event_handler',
    event_name: 'focus',
    parent: 'slot',
  });
  expect(promptText(promptOf(asked, 'slot'))).toBe('Which?');
  const again = applyEdits(
    asked,
    setPrompt(asked, 'slot', 'What?', () => 'no other'),
  ).skill;
  expect(promptText(promptOf(again, 'slot'))).toBe('What?');
  expect(again.nodes.size).toBe(asked.nodes.size);
});

it('gives a slot that recognises nothing the handler that does, and stores what it finds', () => {
  const skill = skillOf({ frame: { slot: {} } }, { ...frame, slot: { type: 'slot', variable: '$size' } });
  const looking = applyEdits(
    skill,
    setCheck(skill, 'slot', '@size', () => 'handler'),
  ).skill;
  expect(checkOf(looking, 'slot')).toBe('@size');
  expect(looking.nodes.get('handler')).toMatchObject({ event_name: 'input', context: { size: '@size' } });
  const cleared = applyEdits(
    looking,
    setCheck(looking, 'slot', '', () => 'x'),
  ).skill;
  expect(checkOf(cleared, 'slot')).toBe('');
  expect(cleared.nodes.get('handler')?.context).toEqual({ size: '' });
  const again = applyEdits(
    cleared,
    setCheck(cleared, 'slot', '@big', () => 'x'),
  ).skill;
  expect(again.nodes.get('handler')?.context).toEqual({ size: '@big' });
});

it('leaves an expression alone that stores something of its own', () => {
  const handler = {
    type: 'event_handler',
    event_name: 'input',
    conditions: '@d',
    context: { d: '<? @d.literal ?>' },
  } as const;
  const skill = skillOf(
    { frame: { slot: { handler: {} } } },
    { ...frame, slot: { type: 'slot', variable: '$d' }, handler },
  );
  const after = applyEdits(
    skill,
    setCheck(skill, 'slot', '@e', () => 'x'),
  ).skill;
  expect(after.nodes.get('handler')).toMatchObject({ conditions: '@e', context: { d: '<? @d.literal ?>' } });
  const renamed = applyEdits(after, setVariable(after, 'slot', '$day')).skill;
  expect(renamed.nodes.get('slot')?.variable).toBe('$day');
  expect(renamed.nodes.get('handler')?.context).toEqual({ day: '<? @d.literal ?>' });
});

it('changes the first text of a prompt alone', () => {
  const skill = skillOf(
    { frame: { slot: { nomatch: {}, ask: {} } } },
    {
      ...frame,
      nomatch: { type: 'event_handler', event_name: 'nomatch', output: { text: 'no' } },
      ask: {
        type: 'event_handler',
        event_name: 'focus',
        output: {
          generic: [
            { response_type: 'pause', time: 500 },
            { response_type: 'text', values: [{ text: 'a' }, { text: 'b' }] },
          ],
        },
      },
    },
  );
  expect(promptText(promptOf(skill, 'slot'))).toBe('a');
  const asked = applyEdits(
    skill,
    setPrompt(skill, 'slot', 'c', () => 'x'),
  ).skill;
  expect(asked.nodes.get('ask')?.output).toEqual({
    generic: [
      { response_type: 'pause', time: 500 },
      { response_type: 'text', values: [{ text: 'c' }, { text: 'b' }] },
    ],
  });
  expect(asked.nodes.get('nomatch')?.output).toEqual({ text: 'no' });
});

it('adds an answer after the others and lets answers change places, past other children', () => {
  const answer = { type: 'response_condition' } as const;
  const skill = skillOf({ card: { one: {}, child: {}, two: {} } }, { one: answer, two: answer });
  const three = applyEdits(skill, addAnswer(skill, 'card', 'three')).skill;
  expect(conditionedResponsesOf(three, 'card')).toEqual(['one', 'two', 'three']);
  const up = applyEdits(three, shiftAnswer(three, 'two', -1)).skill;
  expect(conditionedResponsesOf(up, 'card')).toEqual(['two', 'one', 'three']);
  const down = applyEdits(up, shiftAnswer(up, 'two', 1)).skill;
  expect(conditionedResponsesOf(down, 'card')).toEqual(['one', 'two', 'three']);
  expect(shiftAnswer(down, 'one', -1)).toEqual([]);
  expect(shiftAnswer(down, 'three', 1)).toEqual([]);
});
