import { Type, type Static } from 'typebox';

/**
 * Connections to other services of Watson's v1 API, Watson Assistant itself among them. The keys stay in the service.
 *
 * - `GET /studio/upstreams` → Upstream[]; `POST` with NewUpstream → Upstream; `DELETE /studio/upstreams/{id}` → 200 {}
 * - `GET /studio/upstreams/{id}/skills` → UpstreamSkill[]
 * - `POST /studio/upstreams/{id}/copies` with CopyFrom → `{ id }` of the skill that it became here
 * - `POST /studio/upstreams/{id}/pushes` with Push → Pushed
 *
 * A skill that stays there is edited in place under the id `up.{id}.{workspace}`, wherever a skill's id stands.
 */
export const Upstream = Type.Object({ id: Type.String(), name: Type.String(), url: Type.String() });
export type Upstream = Static<typeof Upstream>;

export const NewUpstream = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100 }),
  /** Up to where `/v1` follows. */
  url: Type.String({ minLength: 1, maxLength: 1000 }),
  key: Type.String({ minLength: 1, maxLength: 1000 }),
});
export type NewUpstream = Static<typeof NewUpstream>;

export const UpstreamSkill = Type.Object({
  id: Type.String(),
  name: Type.String(),
  language: Type.String(),
  updated: Type.Optional(Type.String()),
});
export type UpstreamSkill = Static<typeof UpstreamSkill>;

export const CopyFrom = Type.Object({ workspace: Type.String() });

export const Push = Type.Object({
  /** Here. */
  skill: Type.String(),
  /** There: the one that is replaced. Left out, a new one is made. */
  workspace: Type.Optional(Type.String()),
  /** Only tells what would change. */
  dryRun: Type.Boolean(),
  /** What the dry run told of the one there; refused when it has changed since. */
  expected: Type.Optional(Type.String()),
});
export type Push = Static<typeof Push>;

const Names = Type.Array(Type.String());

/** What is different there once it is pushed; names of artifacts by kind. */
export const PushDifference = Type.Object({
  kind: Type.Enum(['properties', 'intents', 'entities', 'counterexamples', 'dialog_nodes']),
  added: Names,
  changed: Names,
  removed: Names,
});
export type PushDifference = Static<typeof PushDifference>;

export const Pushed = Type.Object({
  differences: Type.Array(PushDifference),
  /** Tells the content there apart, for `expected`. */
  state: Type.String(),
  /** There; left out by the dry run of a new one. */
  workspace: Type.Optional(Type.String()),
});
export type Pushed = Static<typeof Pushed>;
