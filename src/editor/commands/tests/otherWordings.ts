import { isJsonObject, type Json } from '#lib/json.ts';
import type { Skill } from '#skill/model.ts';

/** Text in which the runtime would put something else. */
const FILLED_IN = /[$@]\w|<\?|\{\{/;

/** The other texts among which chance chose this one, as far as they are said as they stand. */
export function otherWordings(skill: Skill, nodes: readonly string[], said: string): string[] {
  for (const id of nodes) {
    const generic: Json | undefined = skill.nodes.get(id)?.output?.['generic'];
    for (const response of Array.isArray(generic) ? (generic as readonly Json[]) : []) {
      if (!isJsonObject(response) || response['selection_policy'] !== 'random') continue;
      const texts = textsOf(response['values']);
      if (texts.includes(said)) return texts.filter((text) => text !== said && !FILLED_IN.test(text));
    }
  }
  return [];
}

function textsOf(values: Json | undefined): string[] {
  return (Array.isArray(values) ? (values as readonly Json[]) : []).flatMap((value) => {
    const text = isJsonObject(value) ? value['text'] : undefined;
    return typeof text === 'string' && text.trim() !== '' ? [text] : [];
  });
}
