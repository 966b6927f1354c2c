import { Type, type Static } from 'typebox';
import { INTENT_NAME, listOrNull, ONE_LINE, ONE_LINE_NOT_BLANK, text, textOrNull } from './scalars.ts';

const Mention = Type.Object({
  entity: text(),
  /** `[start, end)` in UTF-16 units of the text. */
  location: Type.Array(Type.Integer({ minimum: 0 }), { minItems: 2, maxItems: 2 }),
});

const exampleText = text({ maxLength: 1024, pattern: ONE_LINE_NOT_BLANK });

export const ExampleBody = Type.Object({
  text: exampleText,
  mentions: Type.Optional(listOrNull(Mention)),
});
export type ExampleBody = Static<typeof ExampleBody>;
export const ExamplePatch = Type.Partial(ExampleBody);
export type ExamplePatch = Static<typeof ExamplePatch>;
export const EXAMPLE_FIELDS = Object.keys(ExampleBody.properties);

export const CounterexampleBody = Type.Object({ text: exampleText });
export type CounterexampleBody = Static<typeof CounterexampleBody>;
export const CounterexamplePatch = Type.Partial(CounterexampleBody);
export type CounterexamplePatch = Static<typeof CounterexamplePatch>;
export const COUNTEREXAMPLE_FIELDS = Object.keys(CounterexampleBody.properties);

export const IntentBody = Type.Object({
  intent: text({ maxLength: 128, pattern: INTENT_NAME }),
  description: Type.Optional(textOrNull({ maxLength: 512, pattern: ONE_LINE })),
  examples: Type.Optional(listOrNull(ExampleBody)),
});
export type IntentBody = Static<typeof IntentBody>;
export const IntentPatch = Type.Partial(IntentBody);
export type IntentPatch = Static<typeof IntentPatch>;
export const INTENT_FIELDS = Object.keys(IntentBody.properties);
