import { equalJson } from '#lib/equalJson.ts';
import type { Json, JsonObject } from '#lib/json.ts';
import type { Skill } from '../model.ts';
import type { MergePart } from './mergePart.ts';

/** What a skill is rather than how it is set, and what only the service writes. A skill's language is its own. */
const ITS_OWN = new Set([
  'name',
  'description',
  'language',
  'workspace_id',
  'created',
  'updated',
  'status',
  'counts',
]);

/** Settings of the skill as a whole, each by itself; those of `system_settings` and `metadata` too. */
export function settingParts(skill: Skill, other: Skill): MergePart[] {
  return Object.entries(other.fields).flatMap(([key, theirs]): MergePart[] => {
    if (ITS_OWN.has(key) || theirs == null) return [];
    if (key !== 'system_settings' || !isObject(theirs)) {
      return [part(key, skill.fields[key], theirs, { [key]: theirs })];
    }
    const mine = skill.fields[key];
    const here = isObject(mine) ? mine : {};
    return Object.entries(theirs).map(([inner, value]) => ({
      ...part(`${key}.${inner}`, here[inner], value ?? null, {}),
      edits(now) {
        const present = now.fields[key];
        const set = { [key]: { ...(isObject(present) ? present : {}), [inner]: value ?? null } };
        return [{ op: 'skill.set', patch: { set } }];
      },
    }));
  });
}

function part(name: string, mine: Json | undefined, theirs: Json, set: JsonObject): MergePart {
  const verdict = equalJson(mine ?? null, theirs) ? 'same' : mine == null ? 'new' : 'change';
  return {
    kind: 'setting',
    name,
    title: name,
    verdict,
    added: 0,
    changed: verdict === 'change' ? 1 : 0,
    edits: () => [{ op: 'skill.set', patch: { set } }],
  };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
