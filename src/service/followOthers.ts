import type { News } from '#storage/feed/news.ts';
import { ServiceError } from './errors.ts';
import type { Services } from './usecases/services.ts';

type Followed = Pick<Services, 'store' | 'skills' | 'training' | 'programs'>;

/**
 * Keeps what this process holds of skills up with what others on the database do: models are told of changes to
 * examples and taken over when another process has trained them, removed skills are forgotten. Until what it gives back
 * is called.
 */
export function followOthers(services: Followed, report: (error: unknown) => void): () => void {
  let isOver = false;
  const unsubscribe = services.store.subscribe((news) => {
    // This process hears of its own changes too, before it has taken note of them itself.
    setImmediate(() => {
      follow(services, news).catch((error: unknown) => {
        // Removed meanwhile, or the database was closed under it.
        if (!isOver && !(error instanceof ServiceError)) report(error);
      });
    });
  });
  return () => {
    isOver = true;
    unsubscribe();
  };
}

async function follow({ skills, training, programs }: Followed, { kind, skill: id, revision }: News) {
  if (kind === 'removed') {
    training.forget(id);
    programs.forget(id);
  } else if (!training.has(id)) return;
  else if (kind === 'trained') await training.takeOver(id);
  else {
    const held = skills.revisionInMemory(id);
    if (held !== undefined && held >= revision) return;
    const current = await skills.read(id);
    // What memory had no older state of, it can't tell the changes of.
    if (held === undefined) training.changed({ ...current, touched: null, isOwn: false });
  }
}
