import { Type, type Static } from 'typebox';

/**
 * Named sets of variables that tests of a skill begin with; no part of it, exports don't have them.
 *
 * - `GET /studio/skills/{id}/presets` → Preset[]
 * - `PUT /studio/skills/{id}/presets/{preset}` with PresetContent → Preset; makes it or replaces it
 * - `DELETE /studio/skills/{id}/presets/{preset}` → 200 {}
 */
export const PresetContent = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 128, pattern: '\\S' }),
    /** The variables, by name. */
    context: Type.Record(Type.String({ maxLength: 1024 }), Type.Unknown(), { maxProperties: 1000 }),
  },
  { additionalProperties: false },
);
export type PresetContent = Static<typeof PresetContent>;

export const Preset = Type.Object({
  ...PresetContent.properties,
  id: Type.String(),
  /** ISO 8601. */
  updated: Type.String(),
});
export type Preset = Static<typeof Preset>;
