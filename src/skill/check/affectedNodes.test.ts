import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '../applyEdits.ts';
import { checkNode } from '../check.ts';
import type { Skill } from '../model.ts';
import { Refusal } from '../problem.ts';
import { dice, someEdit, type Dice } from '../testkit/dice.testkit.ts';
import { skillOf } from '../testkit/skills.testkit.ts';
import { workspaces } from '../testkit/workspaces.testkit.ts';
import { affectedNodes } from './affectedNodes.ts';

const problemsIn = (skill: Skill, id: string) => (skill.nodes.has(id) ? checkNode(skill, id) : null);

function apply(skill: Skill, roll: Dice) {
  try {
    return applyEdits(skill, [someEdit(skill, roll)]);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

it('names every node whose problems an edit changes', () => {
  fc.assert(
    fc.property(workspaces, fc.array(dice, { maxLength: 6 }), (workspace, rolls) => {
      let skill = skillOf(workspace);
      for (const roll of rolls) {
        const done = apply(skill, roll);
        if (!done) continue;
        const affected = affectedNodes(skill, done.skill, done.touched);
        const ids = new Set([...skill.nodes.keys(), ...done.skill.nodes.keys()]);
        const changed = [...ids].filter(
          (id) => JSON.stringify(problemsIn(skill, id)) !== JSON.stringify(problemsIn(done.skill, id)),
        );
        expect(affected === null ? [] : changed.filter((id) => !affected.has(id))).toEqual([]);
        skill = done.skill;
      }
    }),
  );
});

it('knows a change of one answer to be alone', () => {
  fc.assert(
    fc.property(workspaces, fc.nat(), (workspace, roll) => {
      const skill = skillOf(workspace);
      const ids = skill.nodes.keys();
      const id = ids[roll % ids.length];
      if (id === undefined) return;
      const done = applyEdits(skill, [{ op: 'node.set', id, patch: { set: { output: { text: 'Yes.' } } } }]);
      expect(affectedNodes(skill, done.skill, done.touched)?.size).toBeLessThanOrEqual(2);
    }),
  );
});

it('names a node that loses its last slot, or the only node below it', () => {
  const skill = skillOf({
    dialog_nodes: [
      { dialog_node: 'frame', type: 'frame' },
      { dialog_node: 'slot', type: 'slot', parent: 'frame' },
    ],
    intents: [],
    entities: [],
    counterexamples: [],
  });
  const done = applyEdits(skill, [{ op: 'node.remove', id: 'slot' }]);
  expect(affectedNodes(skill, done.skill, done.touched)).toEqual(new Set(['slot', 'frame']));
});
