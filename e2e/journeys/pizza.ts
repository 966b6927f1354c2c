/** The dialog of a slots tutorial: a pizza is ordered by its size, its kind and how many, with toppings if one likes. */
export interface PizzaSlot {
  /** What it looks for. */
  readonly check: string;
  /** The entity that is made for it, with its values as they are typed. */
  readonly entity?: { readonly name: string; readonly values: readonly string[] };
  /** How it asks; one that doesn't is filled unasked. */
  readonly prompt?: string;
  readonly found?: string;
  readonly notFound?: string;
}

export const pizza = {
  skill: 'Pizza',
  title: 'Order a pizza',
  intent: 'order',
  help: 'help',
  examples: {
    order: ['I want a pizza', 'order a pizza', 'a pizza please'],
    help: ['help', 'what can I choose from', 'which ones do you have'],
  },
  slots: [
    {
      check: '@size',
      entity: { name: 'size', values: ['small', 'medium', 'large: big, huge'] },
      prompt: 'What size?',
      found: 'A good size.',
      notFound: 'Small, medium or large?',
    },
    {
      check: '@kind',
      entity: { name: 'kind', values: ['margherita', 'funghi', 'salami'] },
      prompt: 'Which kind of pizza?',
    },
    { check: '@sys-number', prompt: 'How many?' },
    { check: '@topping', entity: { name: 'topping', values: ['olives', 'capers'] } },
  ] satisfies readonly PizzaSlot[] as readonly PizzaSlot[],
  everything: 'Tell me the size, the kind and how many.',
  helpAnswer: 'We have margherita, funghi and salami.',
  answer: '$number times $kind, $size, is on its way.',
} as const;

/** What is said and what each answer contains. */
export const pizzaTalk: readonly (readonly [say: string, answer: string])[] = [
  ['I want a pizza', 'Tell me the size, the kind and how many.'],
  ['purple', 'Small, medium or large?'],
  ['huge please', 'A good size.'],
  ['which ones do you have', 'We have margherita, funghi and salami.'],
  ['funghi', 'How many?'],
  ['3', '3 times funghi, large, is on its way.'],
];

interface Node {
  readonly dialog_node: string;
  readonly parent?: string;
  readonly type?: string;
  readonly variable?: string;
  readonly event_name?: string;
  readonly conditions?: string;
}

/** The built dialog, as an export has it, in one line for each part: owner, kind, condition. */
export function pizzaParts(exported: Readonly<Record<string, unknown>>): string[] {
  const nodes = exported['dialog_nodes'] as readonly Node[];
  const frame = nodes.find(({ type }) => type === 'frame');
  const slots = new Map(nodes.filter(({ type }) => type === 'slot').map((slot) => [slot.dialog_node, slot]));
  const handlers = nodes.flatMap(({ type, parent = '', event_name: event, conditions }) => {
    const owner = parent === frame?.dialog_node ? 'frame' : slots.get(parent)?.variable;
    return type === 'event_handler' && owner ? [`${owner} ${event} ${conditions ?? ''}`.trim()] : [];
  });
  return [`frame ${frame?.conditions}`, ...handlers].sort();
}

/** What `pizzaParts` gives for the finished dialog. */
export const builtPizza: readonly string[] = [
  'frame #order',
  'frame focus',
  'frame generic #help',
  '$size focus',
  '$size input @size',
  '$size filled',
  '$size nomatch',
  '$kind focus',
  '$kind input @kind',
  '$number focus',
  '$number input @sys-number',
  '$topping input @topping',
].sort();
