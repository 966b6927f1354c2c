import { escapeRegExp } from '#lib/escapeRegExp.ts';
import type { Json } from '#lib/json.ts';
import type { Rename } from '#language/rename.ts';
import { listIn } from '../apply/nested.ts';
import type { Edit } from '../edit.ts';
import type { Example, Skill } from '../model.ts';

/** Edits for examples that name an entity as `@entity`; the places of mentions after it move along. */
export function renameInExamples(skill: Skill, rename: Rename): Edit[] {
  if (rename.kind !== 'entity') return [];
  const name = new RegExp(`@${escapeRegExp(rename.from)}(?![\\p{L}\\p{M}\\p{N}_-])`, 'gu');
  return skill.intents.values().flatMap(({ intent, examples }) =>
    listIn(examples).flatMap((example): Edit | [] => {
      const text = example.text.replace(name, () => `@${rename.to}`);
      if (text === example.text) return [];
      const mentions = moved(example, name, rename);
      return { op: 'example.set', intent, text: example.text, patch: { set: { text, ...mentions } } };
    }),
  );
}

/** The mentions after the rename, under their new entity; edits that come before have not been seen by `example`. */
function moved({ text, mentions }: Example, name: RegExp, { from, to }: Rename): { mentions?: Json } {
  const list = listIn(mentions);
  if (list.length === 0) return {};
  const ends = [...text.matchAll(name)].map((match) => match.index + match[0].length);
  const shift = (at: number): number =>
    at + ends.filter((end) => end <= at).length * (to.length - from.length);
  return {
    mentions: list.map((mention) => ({
      ...mention,
      entity: mention.entity === from ? to : mention.entity,
      location: mention.location.map(shift),
    })),
  };
}
