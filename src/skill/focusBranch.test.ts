import { describe, expect, it } from 'vitest';
import { digressionsFrom } from './digressions.ts';
import { focusBranch } from './focusBranch.ts';
import { skillWith } from './testkit/skills.testkit.ts';

const jump = (target: string) => ({ behavior: 'jump_to', dialog_node: target, selector: 'body' });

describe('focusBranch', () => {
  const skill = skillWith([
    { dialog_node: 'a' },
    { dialog_node: 'a1', parent: 'a' },
    { dialog_node: 'a11', parent: 'a1', next_step: jump('c1') },
    { dialog_node: 'a2', parent: 'a', previous_sibling: 'a1' },
    { dialog_node: 'b', previous_sibling: 'a' },
    { dialog_node: 'c', previous_sibling: 'b' },
    { dialog_node: 'c1', parent: 'c' },
    { dialog_node: 'd', previous_sibling: 'c' },
    { dialog_node: 'r', parent: 'd', type: 'response_condition', next_step: jump('a11') },
  ]);

  it('is the branch, the way to it, and its jump neighbours with the way to them', () => {
    expect([...focusBranch(skill, 'a1')!].sort()).toEqual(['a', 'a1', 'a11', 'c', 'c1', 'd']);
    expect([...focusBranch(skill, 'b')!]).toEqual(['b']);
    expect(focusBranch(skill, 'gone')).toBeNull();
    expect(focusBranch(skill, 'a1')).toBe(focusBranch(skill, 'a1'));
  });
});

describe('digressionsFrom', () => {
  const skill = skillWith([
    { dialog_node: 'welcome', conditions: 'welcome' },
    { dialog_node: 'ask', conditions: '#a', previous_sibling: 'welcome' },
    { dialog_node: 'yes', conditions: '@yes', parent: 'ask' },
    { dialog_node: 'help', conditions: '#help', digress_in: 'returns', previous_sibling: 'ask' },
    { dialog_node: 'shut', conditions: '#x', digress_in: 'not_available', previous_sibling: 'help' },
    { dialog_node: 'folder', type: 'folder', previous_sibling: 'shut' },
    { dialog_node: 'in', conditions: '#in', parent: 'folder' },
    { dialog_node: 'off', conditions: '#off', disabled: true, parent: 'folder', previous_sibling: 'in' },
    {
      dialog_node: 'order',
      type: 'frame',
      conditions: '#order',
      digress_out_slots: 'allow_returning',
      previous_sibling: 'folder',
    },
    { dialog_node: 'slot', type: 'slot', parent: 'order' },
    {
      dialog_node: 'gone',
      conditions: '#gone',
      digress_out: 'allow_all_never_return',
      previous_sibling: 'order',
    },
    { dialog_node: 'g1', conditions: '@g', parent: 'gone' },
    { dialog_node: 'kept', conditions: '#kept', previous_sibling: 'gone' },
    { dialog_node: 'k1', conditions: 'true', parent: 'kept' },
    { dialog_node: 'else', conditions: 'anything_else', previous_sibling: 'kept' },
  ]);
  const from = (id: string): string[] =>
    digressionsFrom(skill, id).map(({ to, returns }) => (returns ? `${to} and back` : to));

  it.each([
    // Anywhere that takes the user; only what returns comes back.
    ['ask', ['help and back', 'in', 'order', 'gone', 'kept']],
    // While slots are filled, only what comes back.
    ['order', ['help and back']],
    ['gone', ['ask', 'help', 'in', 'order', 'kept']],
    // A child takes whatever comes; the others wait for nothing.
    ['kept', []],
    ['welcome', []],
    ['folder', []],
  ])('leads from %s to %j', (id, expected) => {
    expect(from(id)).toEqual(expected);
  });
});
