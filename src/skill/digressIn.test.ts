import { expect, it } from 'vitest';
import { digressInOf } from './digressIn.ts';
import { digressionsFrom } from './digressions.ts';
import { skillWith } from './testkit/skills.testkit.ts';

it('a folder closes what is in it, and lends its setting to nodes that have none', () => {
  const skill = skillWith([
    { dialog_node: 'ask', conditions: '#a' },
    { dialog_node: 'yes', conditions: '@yes', parent: 'ask' },
    { dialog_node: 'shut', type: 'folder', digress_in: 'not_available', previous_sibling: 'ask' },
    { dialog_node: 'inner', type: 'folder', digress_in: 'returns', parent: 'shut' },
    { dialog_node: 'deep', conditions: '#x', digress_in: 'returns', parent: 'inner' },
    { dialog_node: 'back', type: 'folder', digress_in: 'returns', previous_sibling: 'shut' },
    { dialog_node: 'plain', conditions: '#y', parent: 'back' },
    {
      dialog_node: 'own',
      conditions: '#z',
      digress_in: 'does_not_return',
      parent: 'back',
      previous_sibling: 'plain',
    },
    { dialog_node: 'bare', conditions: '#b', previous_sibling: 'back' },
  ]);
  const settings = ['deep', 'plain', 'own', 'bare'].map((id) => digressInOf(skill, id));
  expect(settings).toEqual(['not_available', 'returns', 'does_not_return', 'does_not_return']);
  expect(digressionsFrom(skill, 'ask')).toEqual([
    { to: 'plain', returns: true },
    { to: 'own', returns: false },
    { to: 'bare', returns: false },
  ]);
});
