import type { SkillHead, Store } from '#storage/store.ts';
import { CommandError } from './command.ts';

/** The skill with that id or name. Throws a CommandError when there is none, or several. */
export async function findSkill(store: Store, wanted: string): Promise<SkillHead> {
  const byId = await store.skills.readHead(wanted);
  if (byId) return byId;
  const heads = (await store.skills.listSummaries()).map(({ head }) => head);
  const [first, ...others] = heads.filter(({ fields }) => fields['name'] === wanted);
  if (!first) throw new CommandError(`There is no skill with the id or name “${wanted}”.`);
  if (others.length === 0) return first;
  const ids = [first, ...others].map(({ id }) => `  ${id}`);
  throw new CommandError(
    [`Several skills are called “${wanted}”. Give one of their ids:`, ...ids].join('\n'),
  );
}
