import { Type, type Static } from 'typebox';

/**
 * Sticky notes on the canvas: about a skill, but no part of it; exports don't have them.
 *
 * - `GET /studio/skills/{id}/notes` → Note[]
 * - `PUT /studio/skills/{id}/notes/{note}` with NoteContent → Note; makes it or replaces it
 * - `DELETE /studio/skills/{id}/notes/{note}` → 200 {}
 */
export const NoteContent = Type.Object(
  {
    text: Type.String({ maxLength: 5000 }),
    colour: Type.Union([Type.Literal('yellow'), Type.Literal('blue'), Type.Literal('grey')]),
    /** The dialog node that it sticks to, and goes with; null: the canvas itself. */
    node: Type.Union([Type.String({ maxLength: 1024 }), Type.Null()]),
    /** From the node's upper left corner, or the canvas's origin, in CSS px at zoom 1. */
    x: Type.Number({ minimum: -1e7, maximum: 1e7 }),
    y: Type.Number({ minimum: -1e7, maximum: 1e7 }),
  },
  { additionalProperties: false },
);
export type NoteContent = Static<typeof NoteContent>;

export const Note = Type.Object({
  ...NoteContent.properties,
  id: Type.String(),
  /** ISO 8601. */
  updated: Type.String(),
});
export type Note = Static<typeof Note>;

/** Made by the editor. */
export const NoteId = Type.String({ minLength: 1, maxLength: 64, pattern: '^[\\w-]+$' });
