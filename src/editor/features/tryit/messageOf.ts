import type { JsonObject } from '#lib/json.ts';
import type { Utterance } from '#editor/ui/response/utterance.ts';

/** The body of a v1 message. `trial`: null where the service can't rehearse. */
export function messageOf(
  said: Utterance | null,
  context: JsonObject,
  user: string | null,
  trial: JsonObject | null,
): JsonObject {
  return {
    input: said?.input ?? { text: '' },
    context,
    alternate_intents: true,
    ...(said?.intents && { intents: said.intents }),
    ...(said?.entities && { entities: said.entities }),
    ...(user !== null && { user_id: user }),
    ...(trial && { trial }),
  };
}
