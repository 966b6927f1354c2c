import type { Edit, Patch } from '../edit.ts';
import { keysOf } from '../apply/patch.ts';
import { listIn } from '../apply/nested.ts';
import type { Mention, Skill } from '../model.ts';
import { fits } from './fits.ts';
import { notBlank } from './notBlank.ts';

/**
 * Changes an example; `patch.set.text` gives it another text. Mentions stay that stand at the same place in it,
 * unless the patch has others.
 */
export function updateExample(skill: Skill, intent: string, text: string, patch: Patch): Edit[] {
  const whole = withoutStale(skill, intent, text, patch);
  const edits = fits(skill, [{ op: 'example.set', intent, text, patch: whole }]);
  notBlank(patch.set?.['text'] ?? text, 'An example', { kind: 'example', intent, text, path: 'text' });
  return edits;
}

function withoutStale(skill: Skill, intent: string, text: string, patch: Patch): Patch {
  const to = patch.set?.['text'];
  if (typeof to !== 'string' || keysOf(patch).has('mentions')) return patch;
  const example = listIn(skill.intents.get(intent)?.examples).find((candidate) => candidate.text === text);
  const mentions = listIn(example?.mentions);
  const kept = mentions.filter(({ location: [start, end] }: Mention) => {
    return to.slice(start, end) === text.slice(start, end);
  });
  return kept.length === mentions.length ? patch : { ...patch, set: { ...patch.set, mentions: kept } };
}
