import { LANGUAGES, PLAN_LIMITS, type SkillLimits } from '../limits.ts';
import type { Skill } from '../model.ts';
import type { Problem, ProblemPlace } from '../problem.ts';
import { COUNT_NOUNS } from './countNouns.ts';
import { countsOf } from './countsOf.ts';
import { textProblems } from './textProblems.ts';

const AT = (path: string): ProblemPlace => ({ kind: 'skill', path });

/** What is wrong with the skill as a whole: its own properties, and how many it has of each. */
export function skillProblems(skill: Skill, limits: SkillLimits = PLAN_LIMITS.enterprise): Problem[] {
  const { name, description, language } = skill.fields;
  const problems = [
    ...textProblems(name, 'skillName', AT('name')),
    ...textProblems(description, 'skillDescription', AT('description')),
  ];
  if (typeof language === 'string' && !LANGUAGES.some((known) => known === language.toLowerCase())) {
    const message = `Watson has no model for the language “${language}”.`;
    problems.push({
      code: 'skill.language',
      severity: 'warning',
      message,
      values: { language },
      at: AT('language'),
    });
  }
  for (const [what, count] of Object.entries(countsOf(skill)) as [keyof SkillLimits, number][]) {
    if (count <= limits[what]) continue;
    const message = `${count} ${COUNT_NOUNS[what]}; Watson takes ${limits[what]}.`;
    const values = { what, found: count, max: limits[what] };
    problems.push({ code: 'limit.count', severity: 'warning', message, values, at: AT('') });
  }
  return problems;
}
