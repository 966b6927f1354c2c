import { Type, type Static } from 'typebox';

/**
 * What authors are told about how well a skill understands.
 *
 * - `GET /studio/skills/{id}/insight/conflicts` → ExampleConflict[]
 * - `GET /studio/skills/{id}/insight/intents` → IntentHealth
 * - `GET /studio/skills/{id}/insight/confusion` → Confusion; takes several times as long as a training
 * - `POST /studio/skills/{id}/insight/text` with InsightText → TextInsight
 * - `POST /studio/skills/{id}/insight/system` with SystemText → what the built-in entities find in it, as in the answer to
 *   a message, whether the skill has them on or not
 */
const PlacedExample = Type.Object({ intent: Type.String(), text: Type.String() });

/** Two examples of different intents that say the same, or nearly. */
export const ExampleConflict = Type.Object({
  kind: Type.Enum(['same', 'near']),
  examples: Type.Tuple([PlacedExample, PlacedExample]),
  /** 0–1. */
  similarity: Type.Number(),
});
export type ExampleConflict = Static<typeof ExampleConflict>;

export const IntentHealth = Type.Object({
  /** Intents with less than five examples, the fewest first. */
  thin: Type.Array(Type.Object({ intent: Type.String(), examples: Type.Integer() })),
  /** Pairs whose examples are much alike, the most alike first; similarity is 0–1. */
  overlapping: Type.Array(
    Type.Object({ intents: Type.Tuple([Type.String(), Type.String()]), similarity: Type.Number() }),
  ),
});
export type IntentHealth = Static<typeof IntentHealth>;

/** What becomes of the examples when each is asked of a model that was trained without it. */
export const Confusion = Type.Object({
  asked: Type.Integer(),
  right: Type.Integer(),
  /** The worst first. */
  intents: Type.Array(Type.Object({ intent: Type.String(), asked: Type.Integer(), right: Type.Integer() })),
  /** Wrong answers, the most frequent first; `answer` is null where the sentence was held for irrelevant. */
  cells: Type.Array(
    Type.Object({
      intent: Type.String(),
      answer: Type.Union([Type.String(), Type.Null()]),
      examples: Type.Array(Type.Object({ text: Type.String(), confidence: Type.Number() })),
    }),
  ),
});
export type Confusion = Static<typeof Confusion>;

export const InsightText = Type.Object({
  text: Type.String({ maxLength: 2048 }),
  /** Explain this intent; left out: the three best. */
  intent: Type.Optional(Type.String()),
});
export type InsightText = Static<typeof InsightText>;

export const SystemText = Type.Object({ text: Type.String({ maxLength: 2048 }) });
export type SystemText = Static<typeof SystemText>;

export const TextInsight = Type.Object({
  /** The ten best, whatever their confidence. */
  intents: Type.Array(Type.Object({ intent: Type.String(), confidence: Type.Number() })),
  irrelevant: Type.Boolean(),
  /** As in the answer to a message. */
  entities: Type.Array(Type.Record(Type.String(), Type.Unknown())),
  /** Words that no example has in any form, with their place `[start, end)` in UTF-16 units. */
  unseen: Type.Array(
    Type.Object({ word: Type.String(), location: Type.Tuple([Type.Integer(), Type.Integer()]) }),
  ),
  reasons: Type.Array(
    Type.Object({
      intent: Type.String(),
      /**
       * What spoke for the intent (above 0) and against it, the weightiest first; `^` and `$` are begin and end. With an
       * encoder the whole text is one of them.
       */
      terms: Type.Array(
        Type.Object({
          term: Type.String(),
          kind: Type.Enum(['words', 'letters', 'sentence']),
          weight: Type.Number(),
        }),
      ),
      /** The intent's own examples that are most like the text. */
      nearest: Type.Array(
        Type.Object({ text: Type.String(), intent: Type.String(), similarity: Type.Number() }),
      ),
    }),
  ),
});
export type TextInsight = Static<typeof TextInsight>;
