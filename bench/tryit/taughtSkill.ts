import type { JsonObject } from '#lib/json.ts';

const INTENTS = 25;
const EXAMPLES = 20;
const VERBS = ['show me', 'I need', 'where is', 'please change', 'tell me about'];
const THINGS = ['account', 'order', 'parcel', 'invoice'];

/** A skill of 500 examples, each intent about a word of its own. */
export function taughtSkill(): JsonObject {
  const names = Array.from({ length: INTENTS }, (_, index) => `intent_${index}`);
  return {
    name: 'Taught',
    language: 'en',
    intents: names.map((intent, index) => ({
      intent,
      examples: Array.from({ length: EXAMPLES }, (_, at) => ({
        text: `${VERBS[at % VERBS.length]} the topic${index} ${THINGS[at % THINGS.length]}`,
      })),
    })),
    entities: [],
    counterexamples: [],
    dialog_nodes: names.map((intent, index) => ({
      type: 'standard',
      dialog_node: `node_${index}`,
      conditions: `#${intent}`,
      ...(index > 0 && { previous_sibling: `node_${index - 1}` }),
      output: {
        generic: [
          { response_type: 'text', values: [{ text: `About ${intent}.` }], selection_policy: 'sequential' },
        ],
      },
    })),
  };
}
