import { expect, it } from 'vitest';
import { skillOf } from '#skill/testkit/skills.testkit.ts';
import { variablesFor } from './variablesFor.ts';

const skill = skillOf({
  dialog_nodes: [
    {
      dialog_node: 'a',
      conditions: '#x && $level == "gold"',
      context: { seen: '$told' },
      output: { text: '$no' },
    },
    { dialog_node: 'b', parent: 'a', conditions: 'true' },
    { dialog_node: 'c', parent: 'b', conditions: '$level && $size > 3', output: { text: 'For $name.' } },
  ],
});

it.each([
  ['c', ['level', 'size', 'name']],
  ['b', ['level']],
  ['a', ['level', 'no', 'told']],
])('names what “%s” tests and reads, and what its parents test', (id, names) => {
  expect(variablesFor(skill, id)).toEqual(names);
});
