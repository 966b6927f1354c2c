import { Type, type Static } from 'typebox';
import type { Edit } from '#skill/edit.ts';

/**
 * What `GET /studio/skills/{id}/events` tells, as server-sent events. `?after=` or the header `Last-Event-ID` name
 * the revision that the listener has: what came after it is told first. `?client=` names the listener itself, by the
 * id that it also sends as the header `Parley-Client` of its calls.
 *
 * - `change`: ChangeEvent, its revision as the event's id
 * - `presence`: PresentEditor[], all editors that have the skill open
 * - `trained`: `{ revision }` of the skill that the new model was trained on
 * - `removed`: `{}`; the skill is deleted
 */
export interface ChangeEvent {
  readonly revision: number;
  /** Who made it, for people; null when the log no longer says. */
  readonly by: string | null;
  /** ISO 8601. */
  readonly at: string | null;
  /** The editor that made it, by the id that it gave itself. */
  readonly origin: string | null;
  /** Null when the change was too wide to tell, or is no longer known: then the skill is to be loaded anew. */
  readonly edits: readonly Edit[] | null;
}

export interface PresentEditor {
  readonly client: string;
  readonly name: string;
  /** The node that it shows. */
  readonly node: string | null;
}

const ClientId = Type.String({ minLength: 1, maxLength: 64 });

/** Of `POST /studio/skills/{id}/presence`: where an editor is. */
export const Presence = Type.Object({
  client: ClientId,
  node: Type.Union([Type.String({ maxLength: 1024 }), Type.Null()]),
});
export type Presence = Static<typeof Presence>;

export const EventsQuery = Type.Object({
  client: Type.Optional(ClientId),
  after: Type.Optional(Type.Integer({ minimum: 0 })),
});
export type EventsQuery = Static<typeof EventsQuery>;
