import { listIn } from '../apply/nested.ts';
import { LANGUAGES, PLAN_LIMITS, type SkillLimits } from '../limits.ts';
import type { Skill } from '../model.ts';
import type { Problem, ProblemPlace } from '../problem.ts';
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
    const message = `${count} ${NOUNS[what]}; Watson takes ${limits[what]}.`;
    const values = { what, found: count, max: limits[what] };
    problems.push({ code: 'limit.count', severity: 'warning', message, values, at: AT('') });
  }
  return problems;
}

const NOUNS: Readonly<Record<keyof SkillLimits, string>> = {
  intents: 'intents',
  examples: 'examples',
  entities: 'entities',
  values: 'entity values',
  synonyms: 'synonyms',
  contextualEntities: 'entities with mentions',
  annotations: 'mentions',
  nodes: 'dialog nodes',
};

function countsOf(skill: Skill): SkillLimits {
  let examples = 0;
  let annotations = 0;
  const mentioned = new Set<string>();
  skill.intents.forEach((intent) => {
    for (const example of listIn(intent.examples)) {
      examples++;
      for (const { entity } of listIn(example.mentions)) {
        annotations++;
        mentioned.add(entity);
      }
    }
  });
  let values = 0;
  let synonyms = 0;
  skill.entities.forEach((entity) => {
    for (const value of listIn(entity.values)) {
      values++;
      synonyms += listIn(value.synonyms).length;
    }
  });
  const intents = skill.intents.size;
  const entities = skill.entities.size;
  const nodes = skill.nodes.size;
  return {
    intents,
    examples,
    entities,
    values,
    synonyms,
    contextualEntities: mentioned.size,
    annotations,
    nodes,
  };
}
