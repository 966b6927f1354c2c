import type { JsonObject } from '#lib/json.ts';
import { listIn } from '../apply/nested.ts';
import type { Edit } from '../edit.ts';
import type { Entity, EntityValue, Skill } from '../model.ts';
import { differing } from './differing.ts';
import type { MergePart } from './mergePart.ts';

/** Entities by their names, their values by theirs; synonyms and patterns come together. */
export function entityParts(skill: Skill, other: Skill): MergePart[] {
  return [...other.entities].map((theirs) => entityPart(skill.entities.get(theirs.entity), theirs));
}

function entityPart(mine: Entity | undefined, theirs: Entity): MergePart {
  const { entity } = theirs;
  const head = { kind: 'entity', name: entity, title: `@${entity}` } as const;
  const values = listIn(theirs.values);
  if (!mine) {
    return {
      ...head,
      verdict: 'new',
      added: values.length,
      changed: 0,
      edits: () => [{ op: 'entity.put', entity: theirs }],
    };
  }
  const known = new Map(listIn(mine.values).map((value) => [value.value, value]));
  const fresh = values.filter(({ value }) => !known.has(value));
  const changes = values.flatMap((value): Edit[] => {
    const before = known.get(value.value);
    const set = before && valueChanges(before, value);
    return set && Object.keys(set).length > 0
      ? [{ op: 'value.set', entity, value: value.value, patch: { set } }]
      : [];
  });
  const set = differing(mine, theirs, ['entity', 'values']);
  const changed = changes.length + Object.keys(set).length;
  return {
    ...head,
    verdict: fresh.length + changed > 0 ? 'change' : 'same',
    added: fresh.length,
    changed,
    edits: () => [
      ...(Object.keys(set).length > 0 ? [{ op: 'entity.set', entity, patch: { set } } as const] : []),
      ...changes,
      ...fresh.map((value): Edit => ({ op: 'value.put', entity, value })),
    ],
  };
}

/** A value is one of synonyms or of patterns: where the two skills have it otherwise, it stays as it is here. */
function valueChanges(mine: EntityValue, theirs: EntityValue): JsonObject {
  const rest = differing(mine, theirs, ['value', 'type', 'synonyms', 'patterns']);
  if (kindOf(mine) !== kindOf(theirs)) return rest;
  const key = kindOf(mine);
  const here = listOf(mine[key]);
  const all = [...new Set([...here, ...listOf(theirs[key])])];
  return all.length > here.length ? { ...rest, [key]: all } : rest;
}

function kindOf({ type, patterns }: EntityValue): 'synonyms' | 'patterns' {
  return type === 'patterns' || (type == null && listOf(patterns).length > 0) ? 'patterns' : 'synonyms';
}

const listOf = (texts: readonly string[] | null | undefined): readonly string[] => texts ?? [];
