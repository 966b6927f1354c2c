import type { Role } from '#storage/access.ts';

/** Who makes a request, and what they may do. */
export interface Principal {
  /** Of the key. */
  readonly keyId: string;
  /** For people: the log of changes and open editors show it. */
  readonly name: string;
  readonly role: Role;
  /** The only skill that they may reach; null for all. */
  readonly skill: string | null;
}

const RANKS: Readonly<Record<Role, number>> = { viewer: 0, author: 1, manager: 2 };

/** Whether a role includes what another one may do. */
export function includes(role: Role, needed: Role): boolean {
  return RANKS[role] >= RANKS[needed];
}
