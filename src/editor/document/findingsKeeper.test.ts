import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '#skill/applyEdits.ts';
import { checkSkill } from '#skill/check.ts';
import { Refusal } from '#skill/problem.ts';
import { dice, someEdit } from '#skill/testkit/dice.testkit.ts';
import { skillOf } from '#skill/testkit/skills.testkit.ts';
import { workspaces } from '#skill/testkit/workspaces.testkit.ts';
import { countPressing, isPressing } from '#skill/pressing.ts';
import { FindingsKeeper } from './findingsKeeper.ts';

/** An edit, whether it is known what it touched, and how many steps there is time for before the next one. */
const moves = fc.array(fc.record({ roll: dice, known: fc.boolean(), steps: fc.nat({ max: 6 }) }), {
  maxLength: 8,
});

it('ends with the findings that a check of everything has, whatever comes in between', () => {
  fc.assert(
    fc.property(workspaces, moves, (workspace, made) => {
      let skill = skillOf(workspace);
      const keeper = new FindingsKeeper(skill);
      for (const { roll, known, steps } of made) {
        for (let i = 0; i < steps; i++) keeper.step();
        try {
          const done = applyEdits(skill, [someEdit(skill, roll)]);
          skill = done.skill;
          keeper.change(skill, known ? done.touched : null);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }
      while (keeper.step());
      const { byNode, others, pressing } = keeper.findings;
      const all = checkSkill(skill);
      expect([...others, ...byNode.values().flat()]).toEqual(all);
      expect(pressing).toBe(countPressing(all));
    }),
  );
});

it('looks at an edited node again and at no other', () => {
  const nodes = Array.from({ length: 300 }, (_, i) => ({ dialog_node: `n${i}`, conditions: '#gone' }));
  const skill = skillOf({ dialog_nodes: chained(nodes), intents: [], entities: [], counterexamples: [] });
  const keeper = new FindingsKeeper(skill);
  while (keeper.step());
  const before = keeper.findings;
  const done = applyEdits(skill, [{ op: 'node.set', id: 'n7', patch: { set: { conditions: 'true' } } }]);
  keeper.change(done.skill, done.touched);
  expect(keeper.step()).toBe(false);
  expect(keeper.findings.byNode.get('n7')?.some(isPressing) ?? false).toBe(false);
  expect(keeper.findings.byNode.get('n8')).toBe(before.byNode.get('n8'));
});

const chained = (nodes: readonly { dialog_node: string; conditions: string }[]) =>
  nodes.map((node, i) => (i === 0 ? node : { ...node, previous_sibling: nodes[i - 1]!.dialog_node }));
