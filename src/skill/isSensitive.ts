import type { Entity } from './model.ts';

/** The property of an entity's `metadata` that keeps what it finds out of the logs; exports carry it. */
export const SENSITIVE = 'sensitive';

/** Whether what the entity finds in messages is nobody's business: card numbers, names of patients. */
export function isSensitive({ metadata }: Pick<Entity, 'metadata'>): boolean {
  return metadata?.[SENSITIVE] === true;
}
