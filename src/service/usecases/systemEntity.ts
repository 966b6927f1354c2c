import type { Json, JsonObject } from '#lib/json.ts';
import { SYSTEM_ENTITIES } from '#skill/limits.ts';
import { ServiceError } from '../errors.ts';

const PREFIX = 'sys-';
const KNOWN: ReadonlySet<unknown> = new Set(SYSTEM_ENTITIES);

/** Entities of such a name are built in: they are switched on and off, and have nothing of their own. */
export const isSystemEntity = (name: Json | undefined): name is string =>
  typeof name === 'string' && name.startsWith(PREFIX);

/** A system entity that is switched on: what else the body holds is ignored. Throws for one that there isn't. */
export function switchedOn(body: JsonObject): JsonObject {
  const { entity } = body;
  if (!KNOWN.has(entity))
    throw refused(`entity must be one of ${SYSTEM_ENTITIES.join(', ')}, or another name`);
  const isEmpty = (value: Json): boolean => value === null || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    Object.entries(body).filter(([key, value]) => key === 'entity' || isEmpty(value)),
  );
}

/** Throws for a rename that would make a system entity of another or another of a system entity. */
export function refuseSystemRename(name: string, to: Json | undefined): void {
  if (typeof to !== 'string' || to === name || (!isSystemEntity(name) && !isSystemEntity(to))) return;
  throw refused(`entity must not begin with “${PREFIX}”, nor can a system entity get another name`);
}

/** Throws when the entity is a system entity, whose values can't be changed. */
export function requireOwnValues(entity: string): void {
  if (isSystemEntity(entity)) throw refused(`“${entity}” is built in and has no values of its own`);
}

function refused(message: string): ServiceError {
  return new ServiceError('invalid', message, [{ message, path: 'entity' }]);
}
