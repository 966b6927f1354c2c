import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from './applyEdits.ts';
import type { Skill } from './model.ts';
import { Refusal } from './problem.ts';
import { referrersOf, targetIn } from './referrers.ts';
import { dice, someEdit } from './testkit/dice.testkit.ts';
import { skillOf } from './testkit/skills.testkit.ts';
import { workspaces } from './testkit/workspaces.testkit.ts';

/** What the index ought to say, found by looking at every node. */
function lookedUp(skill: Skill, id: string): string[] {
  const nodes = skill.nodes.values();
  const naming = nodes.filter((node) =>
    [node.next_step, node['go_to']].some((jump) => targetIn(jump) === id),
  );
  return naming.map((node) => node.dialog_node).toSorted();
}

describe('referrersOf', () => {
  it('knows who jumps to a node, there or not, through any edits', () => {
    fc.assert(
      fc.property(workspaces.map(skillOf), fc.array(dice, { maxLength: 30 }), (start, rolls) => {
        let skill = start;
        const check = (): void => {
          for (const id of [...skill.nodes.keys(), 'gone', 'node_1', 'a']) {
            expect(referrersOf(skill, id).toSorted()).toEqual(lookedUp(skill, id));
          }
        };
        check();
        for (const roll of rolls) {
          try {
            skill = applyEdits(skill, [someEdit(skill, roll)]).skill;
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
          check();
        }
      }),
      { numRuns: 300 },
    );
  });
});
