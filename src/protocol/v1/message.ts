import { Type, type Static } from 'typebox';
import { Trial } from './trial.ts';
import { CONVERSATION_ID, flagOrNull, listOrNull, objectOrNull, ONE_LINE, textOrNull } from './scalars.ts';

const messageText = () => textOrNull({ maxLength: 2048, pattern: ONE_LINE });

/** A user id, a label of a deployment. */
const label = () => textOrNull({ pattern: ONE_LINE });

/** Whatever a client keeps in it; these properties are the service's. */
const MessageContext = Type.Unsafe<Record<string, unknown> | null>({
  type: ['object', 'null'],
  properties: {
    conversation_id: textOrNull({ pattern: CONVERSATION_ID }),
    metadata: { properties: { user_id: label(), deployment: label() } },
  },
});

export const MessageBody = Type.Object({
  input: Type.Optional(
    Type.Unsafe<Record<string, unknown> | null>({
      type: ['object', 'null'],
      properties: {
        text: messageText(),
        spelling_suggestions: flagOrNull(),
        spelling_auto_correct: flagOrNull(),
      },
    }),
  ),
  /** Given, they take the place of what would be recognised. */
  intents: Type.Optional(
    listOrNull(Type.Object({ intent: Type.String(), confidence: Type.Optional(Type.Number()) })),
  ),
  entities: Type.Optional(listOrNull(Type.Object({ entity: Type.String() }))),
  alternate_intents: Type.Optional(flagOrNull()),
  /** As the answer before gave it; left out, a conversation begins. */
  context: Type.Optional(MessageContext),
  output: Type.Optional(objectOrNull()),
  user_id: Type.Optional(label()),
  trial: Type.Optional(Trial),
});
export type MessageBody = Static<typeof MessageBody>;

/** One utterance or a list of them. */
export const BulkClassifyBody = Type.Object({
  input: Type.Optional(
    Type.Unsafe<Utterance | readonly Utterance[] | null>({
      type: ['array', 'object', 'null'],
      ...utterance(),
      items: { type: 'object', ...utterance() },
    }),
  ),
});
export type BulkClassifyBody = Static<typeof BulkClassifyBody>;

interface Utterance {
  readonly text: string;
}

function utterance() {
  return {
    required: ['text'],
    properties: { text: { type: 'string', maxLength: 2048, pattern: ONE_LINE } },
  };
}
