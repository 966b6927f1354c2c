import type { JsonObject } from '#lib/json.ts';
import { etagOf, matches } from '#skill/etag.ts';

/** The artifact isn't what the caller's If-Match header says; nothing was changed. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';
  /** As it is stored now. */
  readonly present: JsonObject;
  readonly etag: string;

  constructor(present: JsonObject) {
    super('changed meanwhile');
    this.present = present;
    this.etag = etagOf(present, 'whole');
  }
}

/** Throws `Mismatch` for an artifact that differs; one that isn't there is for the plan to refuse. */
export function requireMatch(header: string | undefined, artifact: object | undefined): void {
  if (header === undefined || !artifact) return;
  const present = artifact as JsonObject;
  if (!matches(header, present)) throw new Mismatch(present);
}
