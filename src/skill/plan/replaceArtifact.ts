import type { JsonObject } from '#lib/json.ts';
import type { Rename } from '#language/rename.ts';
import { listIn } from '../apply/nested.ts';
import type { Edit } from '../edit.ts';
import type { Entity, Skill } from '../model.ts';
import { fits } from './fits.ts';
import { renameInDialog } from './renameEverywhere.ts';
import { synonymsOf } from './synonymsOf.ts';

/**
 * Deletes an intent, entity or value and puts another one in its place wherever the dialog names it. What an intent or
 * a value would take with it is kept: its examples, or its name and synonyms, go to the other one. Mentions of an
 * entity in examples become mentions of the other.
 */
export function replaceArtifact(skill: Skill, replacement: Exclude<Rename, { kind: 'variable' }>): Edit[] {
  return fits(skill, [...itself(skill, replacement), ...renameInDialog(skill, replacement).edits]);
}

function itself(skill: Skill, replacement: Rename): Edit[] {
  const { from, to } = replacement;
  switch (replacement.kind) {
    case 'intent':
      return [...movedExamples(skill, from, to), { op: 'intent.remove', intent: from }];
    case 'entity':
      return [...movedMentions(skill, from, to), { op: 'entity.remove', entity: from }];
    case 'value':
      return mergedValue(skill, replacement.entity, from, to);
    default:
      return [];
  }
}

function movedExamples(skill: Skill, from: string, to: string): Edit[] {
  const present = new Set(listIn(skill.intents.get(to)?.examples).map(({ text }) => text));
  return listIn(skill.intents.get(from)?.examples)
    .filter(({ text }) => !present.has(text))
    .map((example) => ({ op: 'example.put', intent: to, example }));
}

function movedMentions(skill: Skill, from: string, to: string): Edit[] {
  return skill.intents.values().flatMap(({ intent, examples }) =>
    listIn(examples)
      .filter(({ mentions }) => listIn(mentions).some(({ entity }) => entity === from))
      .map(({ text, mentions }): Edit => {
        const retargeted = listIn(mentions).map((mention) =>
          mention.entity === from ? { ...mention, entity: to } : mention,
        );
        return { op: 'example.set', intent, text, patch: { set: { mentions: retargeted } } };
      }),
  );
}

function mergedValue(skill: Skill, entity: string, from: string, to: string): Edit[] {
  const synonyms = new Set([...synonymsOf(skill, entity, to), from, ...synonymsOf(skill, entity, from)]);
  synonyms.delete(to);
  const patterns = new Set([
    ...patternsOf(skill.entities.get(entity), to),
    ...patternsOf(skill.entities.get(entity), from),
  ]);
  const set: JsonObject =
    patterns.size > 0 ? { patterns: [...patterns] } : { type: 'synonyms', synonyms: [...synonyms] };
  return [
    { op: 'value.set', entity, value: to, patch: { set } },
    { op: 'value.remove', entity, value: from },
  ];
}

function patternsOf(entity: Entity | undefined, value: string): readonly string[] {
  return listIn(listIn(entity?.values).find((candidate) => candidate.value === value)?.patterns);
}
