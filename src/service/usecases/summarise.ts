import { isCard } from '#skill/cards.ts';
import { cardKind } from '#skill/cardKind.ts';
import { checkSkill } from '#skill/check.ts';
import type { DialogNode, Skill } from '#skill/model.ts';
import { countPressing } from '#skill/pressing.ts';
import { walk } from '#skill/tree.ts';
import type { SkillSummary } from '#storage/store.ts';

const LONGEST_SCORE = 200;
/** One base-36 digit. */
const DEEPEST = 35;

/** What the list of skills shows of one. Looks at every node, so not for each change. */
export function summarise(skill: Skill): SkillSummary {
  return {
    counts: {
      intents: skill.intents.size,
      entities: skill.entities.size,
      nodes: skill.nodes.values().filter(isCard).length,
    },
    problems: countPressing(checkSkill(skill)),
    score: scoreOf(skill),
  };
}

function scoreOf(skill: Skill): string {
  let score = '';
  let cards = 0;
  for (const { id, depth } of walk(skill)) {
    const node = skill.nodes.get(id) as DialogNode;
    if (!isCard(node)) continue;
    score += Math.min(depth, DEEPEST).toString(36) + cardKind(node).charAt(0);
    if (++cards === LONGEST_SCORE) break;
  }
  return score;
}
