import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { textIn } from './textIn.ts';

/** What is said to the assistant, by typing or by choosing from what it offered. */
export interface Utterance {
  /** What the user sees of it. */
  readonly label: string;
  /** `input` of the message; `text` is what the dialog reads. */
  readonly input: JsonObject;
  /** Given, they take the place of what would be recognised. */
  readonly intents?: readonly JsonObject[];
  readonly entities?: readonly JsonObject[];
}

export function typed(text: string): Utterance {
  return { label: text, input: { text } };
}

/** What the options of an `option` or the suggestions of a `suggestion` say when they are chosen. */
export function choicesIn(item: JsonObject): readonly Utterance[] {
  return objectsIn(item['options'] ?? item['suggestions']).map((option) => {
    const label = textIn(option, 'label');
    const value = isJsonObject(option['value']) ? option['value'] : {};
    const input = isJsonObject(value['input']) ? value['input'] : {};
    return {
      label,
      input: { ...input, text: textIn(input, 'text') || label },
      ...(Array.isArray(value['intents']) && { intents: objectsIn(value['intents']) }),
      ...(Array.isArray(value['entities']) && { entities: objectsIn(value['entities']) }),
    };
  });
}

function objectsIn(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];
}
