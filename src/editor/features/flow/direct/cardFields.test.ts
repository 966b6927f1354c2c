import { expect, it } from 'vitest';
import { applyEdits } from '#skill/applyEdits.ts';
import { skillOf } from '../testing/skillOf.ts';
import { fieldsOf, fieldText, setField } from './cardFields.ts';

const skill = skillOf([
  { id: 'plain', title: 'Plain', conditions: 'welcome', output: { text: 'Hello' } },
  { id: 'bare' },
  {
    id: 'rows',
    title: 'Rows',
    conditions: '#a',
    below: [{ id: 'r', type: 'response_condition', conditions: '@b', output: { text: 'First' } }],
  },
  {
    id: 'rich',
    output: {
      generic: [
        { response_type: 'image', source: 'x' },
        { response_type: 'text', values: [{ text: 'One' }, { text: 'Two' }] },
      ],
    },
  },
  { id: 'folder', type: 'folder', title: 'F' },
]);
const node = (id: string) => skill.nodes.get(id)!;

it.each([
  ['plain', 'title', 'Plain'],
  ['plain', 'condition', 'welcome'],
  ['plain', 'answer', 'Hello'],
  ['bare', 'condition', ''],
  ['bare', 'answer', ''],
  ['rows', 'answer', 'First'],
  ['rich', 'answer', 'One'],
] as const)('reads of %s the %s, %j, and writes another', (id, field, text) => {
  expect(fieldText(skill, node(id), field)).toBe(text);
  const { skill: after } = applyEdits(skill, setField(skill, node(id), field, 'new'));
  expect(fieldText(after, after.nodes.get(id)!, field)).toBe('new');
});

it('leaves what else is said alone', () => {
  const { skill: after } = applyEdits(skill, setField(skill, node('rich'), 'answer', 'Eins'));
  expect(after.nodes.get('rich')?.output).toEqual({
    generic: [
      { response_type: 'image', source: 'x' },
      { response_type: 'text', values: [{ text: 'Eins' }, { text: 'Two' }] },
    ],
  });
});

it('takes an emptied condition away', () => {
  expect(setField(skill, node('plain'), 'condition', '')).toEqual([
    { op: 'node.set', id: 'plain', patch: { unset: ['conditions'] } },
  ]);
  expect(setField(skill, node('bare'), 'condition', '')).toEqual([]);
});

it('has no answer on a folder', () => {
  expect(fieldsOf(node('folder'))).toEqual(['title', 'condition']);
});
