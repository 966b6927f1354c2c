import { Type, type Static } from 'typebox';
import { flagOrNull, listOrNull, objectOrNull, ONE_LINE, textOrNull } from './scalars.ts';

export const MessageBody = Type.Object({
  input: Type.Optional(
    Type.Unsafe<Record<string, unknown> | null>({
      type: ['object', 'null'],
      properties: { text: textOrNull({ maxLength: 2048, pattern: ONE_LINE }) },
    }),
  ),
  /** Given, they take the place of what would be recognised. */
  intents: Type.Optional(
    listOrNull(Type.Object({ intent: Type.String(), confidence: Type.Optional(Type.Number()) })),
  ),
  entities: Type.Optional(listOrNull(Type.Object({ entity: Type.String() }))),
  alternate_intents: Type.Optional(flagOrNull()),
  /** As the answer before gave it; left out, a conversation begins. */
  context: Type.Optional(objectOrNull()),
  output: Type.Optional(objectOrNull()),
  user_id: Type.Optional(textOrNull()),
});
export type MessageBody = Static<typeof MessageBody>;
