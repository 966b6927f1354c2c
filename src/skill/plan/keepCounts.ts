import { COUNT_NOUNS } from '../check/countNouns.ts';
import { countsOf } from '../check/countsOf.ts';
import type { SkillLimits } from '../limits.ts';
import type { Skill } from '../model.ts';
import { refusal } from '../problem.ts';

/**
 * Throws a Refusal when a change adds to what is over its limit then. Having too much is no reason: files may, and
 * their skills must be editable.
 */
export function keepCounts(before: Skill, after: Skill, limits: SkillLimits): void {
  if (
    before.intents === after.intents &&
    before.entities === after.entities &&
    after.nodes.size <= Math.max(before.nodes.size, limits.nodes)
  ) {
    return;
  }
  const [old, counts] = [countsOf(before), countsOf(after)];
  for (const what of Object.keys(limits) as (keyof SkillLimits)[]) {
    const [found, max] = [counts[what], limits[what]];
    if (found <= max || found <= old[what]) continue;
    const message = `A skill can't have more than ${max} ${COUNT_NOUNS[what]}.`;
    throw refusal('invalid', 'limit.count', message, { kind: 'skill', path: '' }, { what, found, max });
  }
}
