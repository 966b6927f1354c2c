import type { SkillCard } from '#protocol/studio.ts';
import type { SkillSummary, SummarisedHead } from '#storage/store.ts';
import { ServiceError } from '../errors.ts';
import type { Current } from './current.ts';
import type { Services } from './services.ts';
import { summarise } from './summarise.ts';

/** All skills as cards, the one changed last first. Summaries that are behind are made up to date. */
export async function listCards(services: Services): Promise<readonly SkillCard[]> {
  const cards: SkillCard[] = [];
  for (const entry of await services.store.skills.listSummaries()) {
    const summary = await summaryOf(services, entry);
    if (summary) cards.push(cardOf(entry, summary));
  }
  return cards;
}

async function summaryOf(
  { store, skills }: Services,
  { head, summary, summaryRevision }: SummarisedHead,
): Promise<SkillSummary | null> {
  if (summary && summaryRevision === head.revision) return summary;
  let current: Current;
  try {
    current = await skills.read(head.id);
  } catch (error) {
    // Deleted meanwhile: it is no longer of the list.
    if (error instanceof ServiceError) return null;
    throw error;
  }
  const fresh = summarise(current.skill);
  await store.skills.writeSummary(head.id, current.head.revision, fresh);
  return fresh;
}

function cardOf({ head }: SummarisedHead, { counts, problems, score }: SkillSummary): SkillCard {
  const { name, description, language } = head.fields;
  return {
    id: head.id,
    name: typeof name === 'string' ? name : '',
    ...(typeof description === 'string' && description !== '' ? { description } : {}),
    language: typeof language === 'string' ? language : 'en',
    counts,
    problems,
    updated: head.updated,
    score,
  };
}
