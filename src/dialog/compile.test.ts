import { expect, test } from 'vitest';
import { applyEdits } from '#skill/applyEdits.ts';
import { compileSkill, recompile } from './compile.ts';
import { folder, n, response, skillOf } from './testing.ts';

const skill = skillOf([
  n('a', '#a', 'A.', {}, [response('r', 'true', 'R.'), n('off', 'true', 'Off.', { disabled: true })]),
  n('b', '#b', 'B.', {}, [folder('f', null, [n('in', 'true', 'In.')])]),
]);

test('a node is compiled once', () => {
  const program = compileSkill(skill);
  expect(program.node('a')).toBe(program.node('a'));
  expect(program.node('a')?.condition).toBe(program.node('a')?.condition);
  expect(program.node('gone')).toBeUndefined();
});

test('after an edit only what it touches is compiled again', () => {
  const program = compileSkill(skill);
  const before = { a: program.node('a'), b: program.node('b') };
  const edited = applyEdits(skill, [{ op: 'node.set', id: 'a', patch: { set: { conditions: '#x' } } }]).skill;
  const next = recompile(program, edited);
  expect(next.node('b')).toBe(before.b);
  expect(next.node('a')).not.toBe(before.a);
  expect(next.node('a')?.conditionText).toBe('#x');
  expect(program.node('a')?.conditionText).toBe('#a');
});

test('children are sorted by what they are for', () => {
  const program = compileSkill(skill);
  const { responses, hasBranch } = program.family('a');
  expect(responses.map((node) => node.id)).toEqual(['r']);
  expect(hasBranch).toBe(false);
  expect(program.family('b').hasBranch).toBe(true);
});
