import { patched } from '../apply/patch.ts';
import { listIn } from '../apply/nested.ts';
import { entityLimits, valueLimits } from '../check/entityProblems.ts';
import { counterexampleLimits, exampleLimits, intentLimits, mentionLimits } from '../check/intentProblems.ts';
import { nodeLimits } from '../check/nodeLimits.ts';
import type { Edit, Patch } from '../edit.ts';
import type { Entity, EntityValue, Example, Intent, Skill } from '../model.ts';
import { Refusal, refusal, type Problem } from '../problem.ts';

/**
 * Throws a Refusal when an edit takes something beyond one of Watson's limits. A limit that was broken before is no
 * reason: real files break some, and what is in them must be editable.
 *
 * @param skill the one that the edits begin with
 */
export function keepLimits(skill: Skill, edits: readonly Edit[]): void {
  for (const edit of edits) {
    const { now, before } = limitsOf(skill, edit);
    if (now.length === 0) continue;
    const old = new Set(before().map(identity));
    const broken = now.find((problem) => !old.has(identity(problem)));
    if (broken) throw new Refusal('invalid', broken);
  }
}

const identity = ({ code, at: { path } }: Problem): string => `${code} ${path}`;

interface Limits {
  readonly now: readonly Problem[];
  before(): readonly Problem[];
}

const nothing = (): readonly Problem[] => [];
const NONE: Limits = { now: [], before: nothing };

function limitsOf(skill: Skill, edit: Edit): Limits {
  switch (edit.op) {
    case 'node.put':
      return { now: nodeLimits(edit.node), before: nothing };
    case 'node.set':
      return changed(skill.nodes.get(edit.id), edit.patch, nodeLimits);
    case 'intent.put': {
      const known = new Set(listIn(skill.intents.get(edit.intent.intent)?.examples));
      return { now: intentWith(edit.intent, known), before: nothing };
    }
    case 'intent.set':
      return changed(skill.intents.get(edit.intent), edit.patch, intentLimits);
    case 'example.put':
      return { now: exampleWith(edit.intent, edit.example), before: nothing };
    case 'example.set':
      return changed(exampleIn(skill, edit.intent, edit.text), edit.patch, (example) =>
        exampleWith(edit.intent, example),
      );
    case 'counterexample.put':
      return { now: counterexampleLimits(edit.counterexample), before: nothing };
    case 'counterexample.set':
      return changed(skill.counterexamples.get(edit.text), edit.patch, counterexampleLimits);
    case 'entity.put': {
      const known = new Set(listIn(skill.entities.get(edit.entity.entity)?.values));
      return { now: entityWith(edit.entity, known), before: nothing };
    }
    case 'entity.set':
      return changed(skill.entities.get(edit.entity), edit.patch, entityLimits);
    case 'value.put':
      return { now: valueWith(edit.entity, edit.value), before: nothing };
    case 'value.set':
      return changed(valueIn(skill, edit.entity, edit.value), edit.patch, (value) =>
        valueWith(edit.entity, value),
      );
    default:
      return NONE;
  }
}

function changed<T extends object>(
  before: T | undefined,
  patch: Patch,
  limits: (artifact: T) => readonly Problem[],
): Limits {
  if (!before) return NONE;
  return {
    now: limits(patched(before as T & Readonly<Record<string, unknown>>, patch)),
    before: () => limits(before),
  };
}

/** Examples and values that are there already have been let in before. */
function intentWith(intent: Intent, known: ReadonlySet<Example>): readonly Problem[] {
  const added = listIn(intent.examples).filter((example) => !known.has(example));
  return [
    ...intentLimits(intent),
    ...inside('examples', added, (example) => exampleWith(intent.intent, example)),
  ];
}

function entityWith(entity: Entity, known: ReadonlySet<EntityValue>): readonly Problem[] {
  const added = listIn(entity.values).filter((value) => !known.has(value));
  return [...entityLimits(entity), ...inside('values', added, (value) => valueWith(entity.entity, value))];
}

/** The problems of the items of a list, told by their places in it. */
function inside<T>(
  list: string,
  items: readonly T[],
  problemsOf: (item: T) => readonly Problem[],
): readonly Problem[] {
  return items.flatMap((item, index) =>
    problemsOf(item).map((problem) => {
      const path = `${list}[${index}].${problem.at.path}`;
      return { ...problem, at: { ...problem.at, path } };
    }),
  );
}

function exampleWith(intent: string, example: Example): readonly Problem[] {
  return [...exampleLimits(intent, example), ...mentionLimits(intent, example)];
}

/** Patterns that only we can't use are Watson's to judge; a synonym twice is a key that is taken. */
function valueWith(entity: string, value: EntityValue): readonly Problem[] {
  const synonyms = listIn(value.synonyms);
  const twice = synonyms.find((synonym, index) => synonyms.indexOf(synonym) !== index);
  if (twice !== undefined) {
    const message = `The value “${value.value}” has the synonym “${twice}” twice.`;
    const at = { kind: 'value', entity, value: value.value, path: 'synonyms' } as const;
    throw refusal('duplicate', 'synonym.duplicate', message, at, {
      entity,
      value: value.value,
      synonym: twice,
    });
  }
  return valueLimits(entity, value).filter(
    ({ code, at }) => code !== 'pattern.unusable' || !isRegex(value, at.path),
  );
}

function isRegex({ patterns }: EntityValue, path: string): boolean {
  const pattern = listIn(patterns)[Number(/\d+/.exec(path)?.[0])];
  try {
    return new RegExp(String(pattern)) instanceof RegExp;
  } catch {
    return false;
  }
}

function exampleIn(skill: Skill, intent: string, text: string): Example | undefined {
  return listIn(skill.intents.get(intent)?.examples).find((example) => example.text === text);
}

function valueIn(skill: Skill, entity: string, value: string): EntityValue | undefined {
  return listIn(skill.entities.get(entity)?.values).find((item) => item.value === value);
}
