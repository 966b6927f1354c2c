import type { Json, JsonObject } from '#lib/json.ts';
import type { Skill } from '../model.ts';

/**
 * The skill as a Watson workspace file. A skill that was read and not changed gives back what was read, up to
 * the order of properties: array order, nulls and what we don't know included.
 */
export function writeWatson(skill: Skill): JsonObject {
  const collections: [keyof Skill['missing'], readonly unknown[]][] = [
    ['intents', skill.intents.values()],
    ['entities', skill.entities.values()],
    ['counterexamples', skill.counterexamples.values()],
    ['dialog_nodes', skill.nodes.values()],
  ];
  const written: [string, Json][] = [];
  for (const [key, items] of collections) {
    const missing = items.length === 0 ? skill.missing[key] : undefined;
    if (missing === 'null') written.push([key, null]);
    else if (missing !== 'absent') written.push([key, items as readonly Json[]]);
  }
  return { ...skill.fields, ...Object.fromEntries(written) };
}
