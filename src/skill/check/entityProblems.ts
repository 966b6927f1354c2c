import { regexFault } from '#language/regex.ts';
import { listIn } from '../apply/nested.ts';
import { NUMBER_LIMITS, RETIRED_ENTITIES } from '../limits.ts';
import type { Entity, EntityValue } from '../model.ts';
import type { Problem, ProblemPlace } from '../problem.ts';
import { textProblems } from './textProblems.ts';

/** Where an entity itself goes beyond Watson's limits, its values aside. */
export function entityLimits(entity: Entity): Problem[] {
  const at = (path: string): ProblemPlace => ({ kind: 'entity', entity: entity.entity, path });
  return [
    ...textProblems(entity.entity, 'entityName', at('entity')),
    ...textProblems(entity.description, 'entityDescription', at('description')),
  ];
}

/** Where a value with its synonyms and patterns goes beyond Watson's limits. */
export function valueLimits(entity: string, value: EntityValue): Problem[] {
  const at = (path: string): ProblemPlace => ({ kind: 'value', entity, value: value.value, path });
  const synonyms = listIn(value.synonyms);
  const patterns = listIn(value.patterns);
  const problems = textProblems(value.value, 'valueName', at('value'));
  synonyms.forEach((synonym, index) => {
    problems.push(...textProblems(synonym, 'synonym', at(`synonyms[${index}]`)));
  });
  patterns.forEach((pattern, index) => {
    problems.push(...patternProblems(pattern, at(`patterns[${index}]`)));
  });
  const max = NUMBER_LIMITS.patternsPerValue;
  if (patterns.length > max) {
    problems.push({
      code: 'limit.patterns',
      severity: 'warning',
      message: `${patterns.length} patterns; Watson takes ${max}.`,
      values: { found: patterns.length, max },
      at: at('patterns'),
    });
  }
  const isPatterns = value.type === 'patterns' || patterns.length > 0;
  const isSynonyms = value.type === 'synonyms' || synonyms.length > 0;
  if (isPatterns && isSynonyms) {
    const message = `“${value.value}” has to do with synonyms and patterns; Watson takes one or the other.`;
    problems.push({
      code: 'value.bothKinds',
      severity: 'warning',
      message,
      values: { value: value.value },
      at: at('type'),
    });
  }
  return problems;
}

/** A pattern that isn't a regular expression here, as one that looks around, matches nothing when a message is read. */
function patternProblems(pattern: string, at: ProblemPlace): Problem[] {
  const problems = textProblems(pattern, 'pattern', at);
  const reason = typeof pattern === 'string' ? regexFault(pattern) : null;
  if (reason === null) return problems;
  const message = `This pattern can’t be used and finds nothing: ${reason}.`;
  return [...problems, { code: 'pattern.unusable', severity: 'warning', message, values: { reason }, at }];
}

/** @sys-person and @sys-location were taken back by IBM: a skill that has them finds nothing with them. */
function retirement({ entity }: Entity): Problem[] {
  if (!RETIRED_ENTITIES.has(entity)) return [];
  const message = `@${entity} is deprecated and finds nothing; learn such names from examples in which they are marked.`;
  const at: ProblemPlace = { kind: 'entity', entity, path: 'entity' };
  return [{ code: 'entity.retired', severity: 'warning', message, values: { entity }, at }];
}

/** An entity with its values: limits, and synonyms that are there twice. */
export function entityProblems(entity: Entity): Problem[] {
  const problems = [...entityLimits(entity), ...retirement(entity)];
  const owners = new Map<string, string>();
  for (const value of listIn(entity.values)) {
    problems.push(...valueLimits(entity.entity, value));
    const own = new Set<string>();
    listIn(value.synonyms).forEach((synonym, index) => {
      const at: ProblemPlace = {
        kind: 'value',
        entity: entity.entity,
        value: value.value,
        path: `synonyms[${index}]`,
      };
      const owner = owners.get(synonym);
      if (own.has(synonym)) {
        const message = `“${synonym}” is a synonym of “${value.value}” twice.`;
        problems.push({ code: 'synonym.twice', severity: 'info', message, values: { synonym }, at });
      } else if (owner !== undefined) {
        const message = `“${synonym}” is a synonym of “${owner}” and of “${value.value}”.`;
        problems.push({
          code: 'synonym.shared',
          severity: 'warning',
          message,
          values: { synonym, other: owner },
          at,
        });
      }
      own.add(synonym);
    });
    for (const synonym of own) if (!owners.has(synonym)) owners.set(synonym, value.value);
  }
  return problems;
}
