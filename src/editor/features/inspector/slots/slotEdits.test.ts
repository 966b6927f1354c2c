import { expect, it } from 'vitest';
import { skillOf } from '#editor/commands/testing/commandTest.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import { handlersOf, slotsOf } from '#skill/cards.ts';
import { childrenOf } from '#skill/tree.ts';
import type { DialogNode } from '#skill/model.ts';
import {
  addSlot,
  checkOf,
  nameByCheck,
  promptsOf,
  setCheck,
  setRequired,
  setVariable,
  variableFor,
  withoutSlots,
  withSlots,
} from './slotEdits.ts';

const frame: Record<string, Partial<DialogNode>> = { frame: { type: 'frame' }, slot: { type: 'slot' } };

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

const skillWithSlots = () => {
  let n = 0;
  const newId = (): string => `id${++n}`;
  const blank = skillOf({ card: { answer: {}, child: {} } }, { answer: { type: 'response_condition' } });
  const skill = applyEdits(blank, withSlots(blank, 'card', 'one', newId)).skill;
  return { skill, newId };
};

it('makes an ordinary node ask for values, and takes that back', () => {
  const { skill, newId } = skillWithSlots();
  expect(skill.nodes.get('card')?.type).toBe('frame');
  expect(slotsOf(skill, 'card')).toEqual(['one']);
  const events = handlersOf(skill, 'one').map((id) => skill.nodes.get(id)?.event_name);
  expect(events).toEqual(['focus', 'input']);
  const two = applyEdits(skill, addSlot(skill, 'card', 'two', newId)).skill;
  expect(slotsOf(two, 'card')).toEqual(['one', 'two']);
  const plain = applyEdits(two, withoutSlots(two, 'card')).skill;
  expect(plain.nodes.get('card')?.type).toBe('standard');
  expect(childrenOf(plain, 'card')).toEqual(['answer', 'child']);
  expect(plain.nodes.size).toBe(3);
});

it('asks only for what is required', () => {
  const { skill, newId } = skillWithSlots();
  const optional = applyEdits(skill, setRequired(skill, 'one', false, newId)).skill;
  expect(promptsOf(optional, 'one')).toEqual([]);
  expect(checkOf(optional, 'one')).toBe('');
  const again = applyEdits(optional, setRequired(optional, 'one', true, newId)).skill;
  expect(promptsOf(again, 'one')).toHaveLength(1);
  expect(setRequired(again, 'one', true, newId)).toEqual([]);
});

it('names a variable after what is looked for, unless it has a name', () => {
  const { skill, newId } = skillWithSlots();
  const checked = applyEdits(skill, setCheck(skill, 'one', '@pizza-size', newId)).skill;
  const named = applyEdits(checked, nameByCheck(checked, 'one')).skill;
  expect(named.nodes.get('one')?.variable).toBe('$pizza_size');
  const [, input] = handlersOf(named, 'one');
  expect(named.nodes.get(input!)?.context).toEqual({ pizza_size: '@pizza-size' });
  expect(nameByCheck(named, 'one')).toEqual([]);
  expect(variableFor('@sys-date && true')).toBe('$date');
  expect(variableFor('#size')).toBeNull();
});
