import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../applyEdits.ts';
import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { jumpTargetOf } from '../node.ts';
import { Refusal } from '../problem.ts';
import { dice, type Dice } from '../testkit/dice.testkit.ts';
import { somePlan } from '../testkit/plans.testkit.ts';
import { allOf, skillOf, treeFlaws } from '../testkit/skills.testkit.ts';
import { workspaces } from '../testkit/workspaces.testkit.ts';
import { brokenRules } from '../treeRules.ts';
import { parentNode } from './keepRules.ts';

const games = fc.tuple(workspaces.map(skillOf), fc.array(dice, { maxLength: 30 }));
const runs = { numRuns: 400 };

/** Null when the plan is refused. */
function attempt(skill: Skill, roll: Dice): Edit[] | null {
  try {
    return somePlan(skill, roll);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function danglingJumps(skill: Skill): string[] {
  return skill.nodes
    .values()
    .filter((node) => !skill.nodes.has(jumpTargetOf(node) ?? node.dialog_node))
    .map((node) => node.dialog_node);
}

function brokenIn(skill: Skill): number {
  const broken = (id: string): number => {
    const node = skill.nodes.get(id);
    return node ? brokenRules(node, parentNode(skill, node.parent ?? '')).length : 0;
  };
  return skill.nodes.keys().reduce((sum, id) => sum + broken(id), 0);
}

describe('plans, in any sequence', () => {
  it('fit the skill they were made for, keep the tree a tree, and can be undone all at once', () => {
    fc.assert(
      fc.property(games, ([start, rolls]) => {
        let skill = start;
        const inverses: (readonly Edit[])[] = [];
        for (const roll of rolls) {
          const edits = attempt(skill, roll);
          if (!edits) continue;
          const applied = applyEdits(skill, edits);
          expect(treeFlaws(applied.skill), JSON.stringify(edits)).toEqual([]);
          inverses.unshift(applied.inverse);
          skill = applied.skill;
        }
        expect(allOf(applyEdits(skill, inverses.flat()).skill)).toEqual(allOf(start));
      }),
      runs,
    );
  });

  it('leave no jump dangling that didn’t before', () => {
    const sound = workspaces.map(skillOf).filter((skill) => danglingJumps(skill).length === 0);
    const jumpless = dice.map((roll): Dice => ({ ...roll, extra: null }));
    fc.assert(
      fc.property(sound, fc.array(jumpless, { maxLength: 30 }), (start, rolls) => {
        let skill = start;
        for (const roll of rolls) skill = applyEdits(skill, attempt(skill, roll) ?? []).skill;
        expect(danglingJumps(skill)).toEqual([]);
      }),
      runs,
    );
  });

  it('break no rule of the tree in a skill that keeps them', () => {
    const lawful = workspaces.map(skillOf).filter((skill) => brokenIn(skill) === 0);
    fc.assert(
      fc.property(lawful, fc.array(dice, { maxLength: 30 }), (start, rolls) => {
        let skill = start;
        for (const roll of rolls) skill = applyEdits(skill, attempt(skill, roll) ?? []).skill;
        expect(brokenIn(skill)).toBe(0);
      }),
      runs,
    );
  });
});
