import { expect, it } from 'vitest';
import type { DialogNode } from '#skill/model.ts';
import { thenOf, thenPatch, type Then } from './nextStep.ts';

const node = (more: Partial<DialogNode>): DialogNode => ({ dialog_node: 'n', ...more });
const jump: Then = { kind: 'jump', target: 't', selector: 'body' };

it.each<[Partial<DialogNode>, Then]>([
  [{}, { kind: 'wait' }],
  [{ next_step: null }, { kind: 'wait' }],
  [{ next_step: { behavior: 'get_user_input' } }, { kind: 'wait' }],
  [{ next_step: { behavior: 'skip_user_input' } }, { kind: 'skip' }],
  [{ next_step: { behavior: 'jump_to', dialog_node: 't', selector: 'body' } }, jump],
  [{ next_step: { behavior: 'jump_to', dialog_node: 't' } }, { ...jump, selector: 'condition' }],
  [{ go_to: { dialog_node: 't', selector: 'body', return: null } }, jump],
  [{ next_step: { behavior: 'reprompt' } }, { kind: 'other', behavior: 'reprompt' }],
])('reads %j as %j', (more, then) => {
  expect(thenOf(node(more))).toEqual(then);
});

it('keeps a jump of an older file in its shape while it is a jump', () => {
  const old = node({ go_to: { dialog_node: 'old', selector: 'condition', return: null } });
  expect(thenPatch(old, jump)).toEqual({
    set: { go_to: { dialog_node: 't', selector: 'body', return: null } },
  });
  expect(thenPatch(old, { kind: 'skip' })).toEqual({ set: { next_step: { behavior: 'skip_user_input' } } });
  expect(thenPatch(old, { kind: 'wait' })).toEqual({ unset: ['go_to'] });
});

it('keeps what it does not know of a jump, and nothing of another step', () => {
  const jumping = node({
    next_step: { behavior: 'jump_to', dialog_node: 'old', selector: 'condition', extra: 1 },
  });
  expect(thenPatch(jumping, jump).set?.['next_step']).toEqual({
    behavior: 'jump_to',
    dialog_node: 't',
    selector: 'body',
    extra: 1,
  });
  const skipping = node({ next_step: { behavior: 'skip_user_input', extra: 1 } });
  expect(thenPatch(skipping, jump).set?.['next_step']).toEqual({
    behavior: 'jump_to',
    dialog_node: 't',
    selector: 'body',
  });
  expect(thenPatch(node({}), { kind: 'wait' })).toEqual({});
});
