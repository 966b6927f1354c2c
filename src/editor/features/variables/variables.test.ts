import { expect, it } from 'vitest';
import { BY_NAME, sortedRows } from '#editor/ui/grid/sortedRows.ts';
import { skillWith } from '#skill/testkit/skills.testkit.ts';
import { usesOfSkill } from '#skill/uses/skillUses.ts';
import { VARIABLE_ORDERS, variableRows } from './variableRow.ts';

it('tells where each variable is set, read and tested, and what is missing', () => {
  const skill = skillWith([
    { dialog_node: 'a', conditions: '$city && $timezone', context: { city: '@city', seen: true } },
    {
      dialog_node: 'b',
      previous_sibling: 'a',
      conditions: '$ghost == 1',
      output: { generic: [{ response_type: 'text', values: [{ text: 'In $city, $city' }] }] },
    },
  ]);
  const rows = sortedRows(variableRows(usesOfSkill(skill)), VARIABLE_ORDERS, BY_NAME);
  expect(rows.map(({ name, sets, reads, tests, state }) => [name, sets, reads, tests, state])).toEqual([
    ['city', 1, 1, 1, 'good'],
    ['ghost', 0, 0, 1, 'neverSet'],
    ['seen', 1, 0, 0, 'neverRead'],
    ['timezone', 0, 0, 1, 'good'],
  ]);
});
