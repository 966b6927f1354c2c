import type { JsonObject } from '#lib/json.ts';
import { listIn } from '#skill/apply/nested.ts';
import { notFound } from '../errors.ts';
import type { Services } from './services.ts';

/** Where examples mention an entity, by the text of the example. `audit` adds the times of the example. */
export async function listMentions(
  { skills, store }: Services,
  id: string,
  entity: string,
  audit: boolean,
): Promise<readonly JsonObject[]> {
  const { skill } = await skills.read(id);
  if (!skill.entities.has(entity)) throw notFound();
  const times = audit ? await store.skills.readTimes(id) : null;
  const found: (JsonObject & { readonly text: string })[] = [];
  skill.intents.forEach(({ intent, examples }) => {
    for (const { text, mentions } of listIn(examples)) {
      for (const mention of listIn(mentions)) {
        if (mention.entity !== entity) continue;
        const { created, updated } = times?.('examples', text, intent) ?? {};
        const audited = created && updated ? { created, updated } : {};
        found.push({ text, intent, location: mention.location, ...audited });
      }
    }
  });
  return found.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}
