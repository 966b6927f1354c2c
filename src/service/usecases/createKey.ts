import type { KeyRecord } from '#storage/access.ts';
import type { Store } from '#storage/store.ts';
import { hashKey } from '../access/hashKey.ts';
import { newKeyText } from '../access/keyText.ts';
import { ServiceError } from '../errors.ts';

export interface CreatedKey {
  readonly record: KeyRecord;
  /** The key itself. Only whoever creates it ever sees it. */
  readonly text: string;
}

/**
 * Makes a key. The first one has to be a manager's: from then on keys are asked for, and somebody must be able to
 * make more. Throws a `ServiceError` for that, a missing name and an unknown skill.
 */
export async function createKey(
  store: Pick<Store, 'keys' | 'skills'>,
  { name, role, skill }: Pick<KeyRecord, 'name' | 'role' | 'skill'>,
  { now, hasEnvironmentKey }: { readonly now: Date; readonly hasEnvironmentKey: boolean },
): Promise<CreatedKey> {
  const called = name.trim();
  if (called === '') throw refuse('A key needs a name that tells whose it is or what uses it.', 'name');
  if (skill !== null && role === 'manager') {
    throw refuse('A key for one skill can’t be a manager’s, who does everything.', 'role');
  }
  if (skill !== null && !(await store.skills.readHead(skill))) {
    throw refuse(`There is no skill ${skill}.`, 'skill');
  }
  if (role !== 'manager' && !hasEnvironmentKey && !(await hasManagerKey(store))) {
    throw refuse('The first key has to be a manager’s: otherwise nobody could make another one.', 'role');
  }
  const { id, text } = newKeyText();
  const record: KeyRecord = {
    id,
    name: called,
    role,
    skill,
    ...(await hashKey(text)),
    created: now.toISOString(),
  };
  await store.keys.insert(record);
  return { record, text };
}

/** Whether some stored key opens everything, so that calls must show one. */
export async function hasManagerKey({ keys }: Pick<Store, 'keys'>): Promise<boolean> {
  return (await keys.list()).some(({ role }) => role === 'manager');
}

function refuse(message: string, path: string): ServiceError {
  return new ServiceError('invalid', message, [{ message, path }]);
}
