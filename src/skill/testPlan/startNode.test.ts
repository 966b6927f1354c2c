import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Skill } from '../model.ts';
import { skillOf } from '../testkit/skills.testkit.ts';
import { parsePlan } from './parsePlan.ts';
import { printPlan } from './printPlan.ts';
import { startName, startNode, startProblems } from './startNode.ts';

const IDS = ['a', 'b', 'node_3', 'node_4'];

/** A skill of nodes with these titles, under the ids in their order. */
function titled(titles: readonly string[]): Skill {
  return skillOf({
    dialog_nodes: titles.map((title, index) => ({
      dialog_node: IDS[index] ?? '',
      title,
      ...(index > 0 && { previous_sibling: IDS[index - 1] ?? '' }),
    })),
  });
}

it.each([
  ['at:\nuser: a', 'no-text', 1],
  ['at: x', 'no-user-line', 1],
  ['before: x\nconversation: b\nuser: a', 'no-user-line', 1],
  ['at: x\ntest: b\nuser: a', 'no-user-line', 1],
  ['at: x\nbot: a\nuser: b', 'no-user-line', 2],
  ['user: a\nafter: x', 'late-start', 2],
  ['at: x\nuser: a\nat: x', 'late-start', 3],
  ['at: x\nbefore: y\nuser: a', 'second-start', 2],
])('%j doesn’t say where to begin: %s', (source, code, line) => {
  expect(parsePlan(source).problems).toMatchObject([{ code, at: { line } }]);
});

it.each([
  ['at: gone\nuser: x', 'unknown-node', 1],
  ['user: x\nconversation: b\nafter: Twice\nuser: x', 'ambiguous-node', 3],
])('%j begins nowhere: %s', (source, code, line) => {
  const problems = startProblems(titled(['Twice', 'Twice ', 'Once']), parsePlan(source).plan);
  expect(problems).toMatchObject([{ code, at: { line } }]);
});

it.each(['Once', 'b', 'node_3'])('“%s” is a node', (name) => {
  const { plan } = parsePlan(`before: ${name}\nuser: x`);
  expect(startProblems(titled(['Once', 'Twice', 'Twice']), plan)).toEqual([]);
});

it('each node is found by the name that a test is saved with, whatever the titles', () => {
  const part = fc.constantFrom('a', 'b', ' ', '\n', '|', '#', ':');
  const title = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(title, { minLength: 1, maxLength: IDS.length }), (titles) => {
      const skill = titled(titles);
      for (const id of IDS.slice(0, titles.length)) {
        const start = { line: 0, stand: 'answers', node: startName(skill, id) } as const;
        const turns = [{ line: 0, text: 'x', given: [], expected: [] }];
        const { plan } = parsePlan(printPlan({ conversations: [{ name: null, line: 0, start, turns }] }));
        const read = plan.conversations[0]?.start;
        expect(read && startNode(skill, read)).toBe(id);
      }
    }),
  );
});
