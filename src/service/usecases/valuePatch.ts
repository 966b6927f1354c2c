import type { JsonObject } from '#lib/json.ts';
import { listIn } from '#skill/apply/nested.ts';
import type { Patch } from '#skill/edit.ts';
import type { EntityValue } from '#skill/model.ts';
import { ServiceError } from '../errors.ts';
import { renamingPatch } from './patchOf.ts';

/**
 * The patch of a call that updates a value. `append` adds to its lists. A value that becomes one of patterns loses
 * its synonyms, and the other way round; one that gets its first ones of either kind without a type takes theirs.
 */
export function valuePatch(value: EntityValue | undefined, body: JsonObject, append: boolean): Patch {
  const patch = renamingPatch(body);
  if (!value) return patch;
  return ofOneKind(value, append ? appending(value, patch) : patch);
}

function appending(value: EntityValue, patch: Patch): Patch {
  const set: Record<string, unknown> = { ...patch.set };
  for (const list of ['synonyms', 'patterns'] as const) {
    const added = patch.set?.[list];
    if (!Array.isArray(added)) continue;
    const present = listIn(value[list]);
    const twice = (added as readonly string[]).find((text) => present.includes(text));
    if (twice !== undefined) {
      const message = `The value “${value.value}” has “${twice}” already.`;
      throw new ServiceError('duplicate', message, [{ message: `Unique Violation: ${message}`, path: list }]);
    }
    set[list] = [...present, ...(added as readonly string[])];
  }
  return { ...patch, set: set as JsonObject };
}

const OTHER = { synonyms: 'patterns', patterns: 'synonyms' } as const;
type Kind = keyof typeof OTHER;

function ofOneKind(value: EntityValue, patch: Patch): Patch {
  const { type } = patch.set ?? {};
  const given = (list: Kind): boolean => isFilled(patch.set?.[list]);
  if (type === 'synonyms' || type === 'patterns') {
    const other = OTHER[type];
    if (given(other) || !isFilled(value[other])) return patch;
    return { ...patch, unset: [...(patch.unset ?? []), other] };
  }
  const first = (['synonyms', 'patterns'] as const).find(
    (list) => given(list) && !given(OTHER[list]) && !isFilled(value[OTHER[list]]),
  );
  const isOther = first !== undefined && value.type === OTHER[first];
  return isOther ? { ...patch, set: { ...patch.set, type: first } } : patch;
}

const isFilled = (list: unknown): boolean => Array.isArray(list) && list.length > 0;
