import { Type, type Static } from 'typebox';

/**
 * Parley's own endpoints, beside Watson's. The editor loads a skill through them and everything it changes
 * goes through v1.
 *
 * - `GET /studio/skills` → SkillCard[]
 * - `GET /studio/skills/{id}` → OpenSkill
 * - `GET /studio/skills/{id}/status` → SkillStatus
 * - `GET /studio/skills/{id}/export` → the skill as a Watson JSON file (attachment), exactly as imported plus edits
 * - `POST /studio/skills/{id}/restore` → 200 {} brings a deleted skill back
 * - `GET /studio/session` → Session; `POST /studio/session` with SignIn → Session and a cookie, or 401;
 *   `DELETE /studio/session` → Session, signed out
 * - `GET /studio/keys` → ApiKey[]; `POST /studio/keys` with NewApiKey → CreatedApiKey;
 *   `DELETE /studio/keys/{id}` → 200 {}
 * - static: `/samples/index.json` → Sample[]; each file is `/samples/{file}`
 */
const TrainingUnderWay = Type.Object({
  /** What is learnt anew, the rest being taken over: the classifier of intents, the tagger of marked mentions. */
  parts: Type.Array(Type.Union([Type.Literal('intents'), Type.Literal('mentions')])),
  /** What has changed since the model in use; `new` when there is none, or it isn't known what it was trained on. */
  because: Type.Array(
    Type.Union([
      Type.Literal('new'),
      Type.Literal('language'),
      Type.Literal('examples'),
      Type.Literal('mentions'),
      Type.Literal('counterexamples'),
    ]),
  ),
  /** Intents whose examples have changed, at most twenty. */
  intents: Type.Array(Type.String()),
});
export type TrainingUnderWay = Static<typeof TrainingUnderWay>;

export const SkillStatus = Type.Object({
  id: Type.String(),
  /** Grows by one with each accepted authoring call. */
  revision: Type.Integer(),
  status: Type.Union([
    Type.Literal('Training'),
    Type.Literal('Available'),
    Type.Literal('Failed'),
    Type.Literal('Processing'),
  ]),
  status_errors: Type.Optional(Type.Array(Type.Object({ message: Type.String() }))),
  /** How far the training under way is, 0–1; left out when none is. */
  progress: Type.Optional(Type.Number()),
  /** What is being trained and why; left out when nothing is, and while the author is waited for to pause. */
  training: Type.Optional(TrainingUnderWay),
});
export type SkillStatus = Static<typeof SkillStatus>;

export const SkillCard = Type.Object({
  id: Type.String(),
  name: Type.String(),
  description: Type.Optional(Type.String()),
  language: Type.String(),
  counts: Type.Object({
    intents: Type.Integer(),
    entities: Type.Integer(),
    /** Nodes an author sees as cards: standard, folder and frame. */
    nodes: Type.Integer(),
  }),
  problems: Type.Integer(),
  /** ISO 8601. */
  updated: Type.String(),
  /**
   * The first 200 cards in evaluation order as pairs of depth (one base-36 digit) and kind
   * (`i` intent, `e` entity, `v` variable, `s` built in): a picture of the dialog.
   */
  score: Type.String(),
});
export type SkillCard = Static<typeof SkillCard>;

export const OpenSkill = Type.Object({
  id: Type.String(),
  revision: Type.Integer(),
  status: SkillStatus.properties.status,
  updated: Type.String(),
  /** The whole workspace, exactly as stored (unknown fields and nulls included). */
  workspace: Type.Record(Type.String(), Type.Unknown()),
});
export type OpenSkill = Static<typeof OpenSkill>;

/** What a key allows: a viewer reads and tries, an author edits skills, a manager does everything. */
export const Role = Type.Enum(['viewer', 'author', 'manager']);
export type Role = Static<typeof Role>;

export const SignIn = Type.Object({ key: Type.String() });
export type SignIn = Static<typeof SignIn>;

export const Session = Type.Object({
  /** Whether the service wants a key at all. */
  keyNeeded: Type.Boolean(),
  /** Whether this request came with a valid one; true also where none is needed. */
  signedIn: Type.Boolean(),
  /** What whoever is signed in may do. */
  role: Type.Optional(Role),
  /** The only skill that they may reach. */
  skill: Type.Optional(Type.String()),
});
export type Session = Static<typeof Session>;

/** A key without its text, of which only a salted hash is kept. */
export const ApiKey = Type.Object({
  id: Type.String(),
  name: Type.String(),
  role: Role,
  /** The only skill that it opens; left out for all. */
  skill: Type.Optional(Type.String()),
  /** ISO 8601. */
  created: Type.String(),
});
export type ApiKey = Static<typeof ApiKey>;

export const NewApiKey = Type.Object({
  name: Type.String({ maxLength: 100 }),
  role: Role,
  skill: Type.Optional(Type.String()),
});
export type NewApiKey = Static<typeof NewApiKey>;

/** The only answer that ever holds a key's text. */
export const CreatedApiKey = Type.Object({ ...ApiKey.properties, key: Type.String() });
export type CreatedApiKey = Static<typeof CreatedApiKey>;

export const Sample = Type.Object({
  file: Type.String(),
  name: Type.String(),
  description: Type.String(),
  language: Type.String(),
});
export type Sample = Static<typeof Sample>;
