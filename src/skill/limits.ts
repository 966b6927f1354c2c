/** What Watson accepts as a text of one kind. Lengths are in characters (Unicode code points). */
export interface TextLimit {
  readonly max: number;
  /** No carriage return, line feed or tab. */
  readonly oneLine?: boolean;
  readonly notBlank?: boolean;
  /** The whole text matches. */
  readonly characters?: RegExp;
  /** What the text must not begin with. */
  readonly reserved?: string;
}

/** The documents say 128 for every description; real exports hold up to 174, and later documents 512. */
const DESCRIPTION: TextLimit = { max: 512, oneLine: true };
const UTTERANCE: TextLimit = { max: 1024, oneLine: true, notBlank: true };
const VALUE: TextLimit = { max: 64, oneLine: true, notBlank: true };

/** Watson's documented limits of texts. */
export const TEXT_LIMITS = {
  skillName: { max: 64, oneLine: true },
  skillDescription: DESCRIPTION,
  intentName: { max: 128, characters: /^[\p{L}\p{M}\p{N}_.-]+$/u, reserved: 'sys-' },
  intentDescription: DESCRIPTION,
  exampleText: UTTERANCE,
  counterexampleText: UTTERANCE,
  entityName: { max: 64, characters: /^[\p{L}\p{M}\p{N}_-]+$/u },
  entityDescription: DESCRIPTION,
  valueName: VALUE,
  synonym: VALUE,
  pattern: { max: 512 },
  nodeId: { max: 1024, characters: /^[\p{L}\p{M}\p{N} _.-]+$/u },
  /** Any characters: titles of real exports are full of `?`, `:`, `/` and accents. */
  nodeTitle: { max: 512, oneLine: true },
  nodeDescription: DESCRIPTION,
  nodeConditions: { max: 2048, oneLine: true },
  nodeUserLabel: { max: 512 },
  optionLabel: { max: 2047 },
  optionText: { max: 2047 },
  messageText: { max: 2048, oneLine: true },
} as const satisfies Record<string, TextLimit>;

export type TextLimitName = keyof typeof TEXT_LIMITS;

/** Other documented limits, whatever the plan. */
export const NUMBER_LIMITS = {
  actionsPerNode: 5,
  patternsPerValue: 5,
  optionsPerResponse: 20,
  responsesPerNode: 5,
  pauseMilliseconds: 10_000,
  userDefinedBytes: 5000,
  statefulContextBytes: 100_000,
  statelessContextBytes: 250_000,
  logMessages: 50,
} as const;

/** How many of each a skill can have. */
export interface SkillLimits {
  readonly intents: number;
  readonly examples: number;
  readonly entities: number;
  readonly values: number;
  readonly synonyms: number;
  readonly contextualEntities: number;
  readonly annotations: number;
  readonly nodes: number;
}

const LITE: SkillLimits = {
  intents: 100,
  examples: 25_000,
  entities: 100,
  values: 100_000,
  synonyms: 100_000,
  contextualEntities: 10,
  annotations: 1000,
  nodes: 25_000,
};

const PLUS: SkillLimits = {
  ...LITE,
  intents: 2000,
  entities: 1000,
  contextualEntities: 100,
  annotations: 2000,
  nodes: 100_000,
};

/** By Watson's plans; ours is `enterprise` unless configured otherwise. */
export const PLAN_LIMITS = {
  lite: LITE,
  trial: LITE,
  plus: PLUS,
  enterprise: { ...PLUS, contextualEntities: 150, annotations: 3000 },
} as const satisfies Record<string, SkillLimits>;

/** Languages that Watson has models for. A skill's language can't change once it is made. */
export const LANGUAGES = [
  'en',
  'ar',
  'zh-cn',
  'zh-tw',
  'cs',
  'nl',
  'fr',
  'de',
  'it',
  'ja',
  'ko',
  'pt-br',
  'es',
  /** The model that knows no language. */
  'xx',
] as const;

/** System entities that IBM has withdrawn: skills still have them, nothing is recognised for them any more. */
export const RETIRED_ENTITIES: ReadonlySet<string> = new Set(['sys-location', 'sys-person']);

/** Recognised without being defined, once an entity of that name is in the skill. */
export const SYSTEM_ENTITIES = [
  'sys-currency',
  'sys-date',
  'sys-location',
  'sys-number',
  'sys-percentage',
  'sys-person',
  'sys-time',
] as const;
