import { Type, type Static } from 'typebox';
import {
  flagOrNull,
  listOrNull,
  NODE_ID,
  objectOrNull,
  ONE_LINE,
  oneOf,
  oneOfOrNull,
  text,
  textOrNull,
} from './scalars.ts';

const NextStep = Type.Unsafe<Record<string, unknown> | null>({
  type: ['object', 'null'],
  required: ['behavior'],
  properties: {
    behavior: oneOf(
      'get_user_input',
      'skip_user_input',
      'jump_to',
      'reprompt',
      'skip_slot',
      'skip_all_slots',
    ),
    dialog_node: textOrNull(),
    selector: oneOfOrNull('condition', 'client', 'user_input', 'body'),
  },
});

const Action = Type.Object({
  name: text(),
  type: Type.Optional(
    oneOfOrNull(
      'client',
      'server',
      'cloud_function',
      'cloud-function',
      'web_action',
      'web-action',
      'webhook',
    ),
  ),
  parameters: Type.Optional(objectOrNull()),
  // Null for an action that gives nothing back.
  result_variable: textOrNull(),
  credentials: Type.Optional(textOrNull()),
});

/** Authors put what they like in it; `generic` is what the service reads. */
const Output = Type.Unsafe<Record<string, unknown> | null>({
  type: ['object', 'null'],
  properties: {
    generic: listOrNull(Type.Object({ response_type: text() })),
  },
});

/** A single node as a body. Whole workspaces are taken in as they are. */
export const DialogNodeBody = Type.Object({
  dialog_node: text({ maxLength: 1024, pattern: NODE_ID }),
  type: Type.Optional(
    oneOfOrNull('standard', 'event_handler', 'frame', 'slot', 'response_condition', 'folder'),
  ),
  parent: Type.Optional(textOrNull()),
  previous_sibling: Type.Optional(textOrNull()),
  title: Type.Optional(textOrNull({ maxLength: 512, pattern: ONE_LINE })),
  description: Type.Optional(textOrNull({ maxLength: 512, pattern: ONE_LINE })),
  conditions: Type.Optional(textOrNull({ maxLength: 2048, pattern: ONE_LINE })),
  output: Type.Optional(Output),
  context: Type.Optional(objectOrNull()),
  metadata: Type.Optional(objectOrNull()),
  next_step: Type.Optional(NextStep),
  event_name: Type.Optional(
    oneOfOrNull(
      'focus',
      'input',
      'filled',
      'validate',
      'filled_multiple',
      'generic',
      'nomatch',
      'nomatch_responses_depleted',
      'digression_return_prompt',
    ),
  ),
  variable: Type.Optional(textOrNull()),
  actions: Type.Optional(listOrNull(Action)),
  digress_in: Type.Optional(oneOfOrNull('not_available', 'returns', 'does_not_return')),
  digress_out: Type.Optional(oneOfOrNull('allow_returning', 'allow_all', 'allow_all_never_return')),
  digress_out_slots: Type.Optional(oneOfOrNull('not_allowed', 'allow_returning', 'allow_all')),
  user_label: Type.Optional(textOrNull({ maxLength: 512 })),
  disambiguation_opt_out: Type.Optional(flagOrNull()),
  disabled: Type.Optional(flagOrNull()),
});
export type DialogNodeBody = Static<typeof DialogNodeBody>;
/** Files may leave out what a new action or response has to have, and what is in them can be changed. */
export const DialogNodePatch = Type.Partial(
  Type.Object({
    ...DialogNodeBody.properties,
    output: objectOrNull(),
    actions: listOrNull(Type.Partial(Action)),
  }),
);
export type DialogNodePatch = Static<typeof DialogNodePatch>;
export const DIALOG_NODE_FIELDS = Object.keys(DialogNodeBody.properties);
