import { describe, expect, test } from 'vitest';
import { readState, writeState } from './state.ts';

describe('reading', () => {
  test.each([[undefined], [null], ['x'], [[]], [{}], [{ theirs: 1 }]])(
    'no state starts a conversation: %o',
    (system) => {
      expect(readState(system)).toMatchObject({ first: true, turnCounter: 1, requestCounter: 1, stack: [] });
    },
  );

  test('counters go on; what is no count starts again', () => {
    const system = {
      dialog_turn_counter: 4,
      dialog_request_counter: 'x',
      dialog_stack: [{ dialog_node: 'root' }],
    };
    expect(readState(system)).toMatchObject({ first: false, turnCounter: 5, requestCounter: 1 });
  });

  test.each([
    [[{ dialog_node: 'root' }], []],
    [['root'], []],
    [['a'], [{ at: 'branch', node: 'a' }]],
    [[{ dialog_node: 's', state: 'in_progress' }], [{ at: 'slot', node: 's', skipped: [] }]],
    [
      [{ dialog_node: 's', state: 'in_progress', skipped_slots: ['t', 1] }, { dialog_node: 'p' }],
      [
        { at: 'slot', node: 's', skipped: ['t'] },
        { at: 'branch', node: 'p' },
      ],
    ],
    [[null, 3, { other: 'x' }, { dialog_node: 7 }], []],
    ['a', []],
  ])('the stack %j', (stack, entries) => {
    expect(readState({ dialog_stack: stack }).stack).toEqual(entries);
  });
});

test('writing and reading again changes nothing', () => {
  const stack = [
    { at: 'slot', node: 's', skipped: ['t'] },
    { at: 'branch', node: 'p' },
  ] as const;
  const state = readState({ dialog_turn_counter: 1, _node_output_map: { a: [0] }, theirs: { x: 1 } });
  const again = readState(writeState(state, stack, null));
  expect(again).toMatchObject({
    stack,
    turnCounter: 3,
    outputMap: { a: [0] },
    foreign: { theirs: { x: 1 } },
  });
});

test('how a branch ended is told once', () => {
  const state = readState({ dialog_turn_counter: 1, branch_exited: true, branch_exited_reason: 'completed' });
  expect(writeState(state, [], 'fallback')).toMatchObject({
    branch_exited: true,
    branch_exited_reason: 'fallback',
  });
  expect(writeState(state, [], null, 'a')).not.toHaveProperty('branch_exited');
  expect(writeState(state, [], 'completed', 'a')).toMatchObject({ last_branch_node: 'a' });
  const former = readState({ dialog_turn_counter: 1, last_branch_node: 'b' });
  expect(writeState(former, [{ at: 'branch', node: 'a' }], null, 'a')).not.toHaveProperty('last_branch_node');
});
