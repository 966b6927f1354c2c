import { Table } from '#lib/table.ts';
import { ROOT, type DialogNode, type Skill } from './model.ts';

const WELCOME: DialogNode = {
  type: 'standard',
  title: 'Welcome',
  output: {
    generic: [
      {
        response_type: 'text',
        values: [{ text: 'Hello. How can I help you?' }],
        selection_policy: 'sequential',
      },
    ],
  },
  conditions: 'welcome',
  dialog_node: 'Welcome',
};

const ANYTHING_ELSE: DialogNode = {
  type: 'standard',
  title: 'Anything else',
  output: {
    generic: [
      {
        response_type: 'text',
        values: [
          { text: "I didn't understand. You can try rephrasing." },
          { text: "Can you reword your statement? I'm not understanding." },
          { text: "I didn't get your meaning." },
        ],
        selection_policy: 'sequential',
      },
    ],
  },
  conditions: 'anything_else',
  dialog_node: 'Anything else',
  previous_sibling: 'Welcome',
};

/** A skill that greets, and says that it doesn't understand: what authors start from. */
export function blankSkill(name: string, language: string): Skill {
  const nodes = [WELCOME, ANYTHING_ELSE];
  return {
    fields: { name, language, learning_opt_out: false },
    intents: Table.empty(),
    counterexamples: Table.empty(),
    entities: Table.empty(),
    nodes: Table.from(nodes.map((node) => [node.dialog_node, node] as const)),
    children: Table.from<readonly string[]>([[ROOT, nodes.map((node) => node.dialog_node)]]),
    missing: {},
  };
}
