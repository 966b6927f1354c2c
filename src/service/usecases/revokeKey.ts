import type { Store } from '#storage/store.ts';
import { notFound, ServiceError } from '../errors.ts';

/**
 * Revokes a key and ends the sessions that it opened. The last manager's key goes last of all: without one, the
 * others could neither be revoked nor kept from being all there is. Throws a `ServiceError` for that and for an
 * unknown key.
 *
 * @param mustKeepManager whether the service would be shut without one, because other machines can reach it
 */
export async function revokeKey(
  { keys }: Pick<Store, 'keys'>,
  id: string,
  { now, hasEnvironmentKey, mustKeepManager }: RevokeOptions,
): Promise<void> {
  const all = await keys.list();
  const key = all.find((candidate) => candidate.id === id);
  if (!key) throw notFound();
  const managers = all.filter(({ role }) => role === 'manager');
  const isLastManager = key.role === 'manager' && managers.length === 1 && !hasEnvironmentKey;
  if (isLastManager && (mustKeepManager || all.length > 1)) {
    throw new ServiceError(
      'conflict',
      'This is the last key of a manager. Make another one first, or revoke the other keys before it.',
    );
  }
  await keys.revoke(id, now.toISOString());
}

export interface RevokeOptions {
  readonly now: Date;
  readonly hasEnvironmentKey: boolean;
  readonly mustKeepManager: boolean;
}
