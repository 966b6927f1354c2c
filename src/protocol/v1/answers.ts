import { Type, type TSchema } from 'typebox';
import { DialogNodeBody } from './dialogNode.ts';
import { EntityBody, SynonymBody, ValueBody } from './entity.ts';
import { CounterexampleBody, ExampleBody, IntentBody } from './intent.ts';
import { WorkspaceBody } from './workspace.ts';

/*
 * What methods answer, for the description of the API. Answers aren't checked against these: unknown properties of a
 * skill go out as they came in.
 */

const audit = () => ({
  /** ISO 8601, with `include_audit`. */
  created: Type.Optional(Type.String({ format: 'date-time' })),
  updated: Type.Optional(Type.String({ format: 'date-time' })),
});

export const SynonymAnswer = Type.Object({ ...SynonymBody.properties, ...audit() });
export const ExampleAnswer = Type.Object({ ...ExampleBody.properties, ...audit() });
export const CounterexampleAnswer = Type.Object({ ...CounterexampleBody.properties, ...audit() });
export const DialogNodeAnswer = Type.Object({ ...DialogNodeBody.properties, ...audit() });
export const ValueAnswer = Type.Object({ ...ValueBody.properties, ...audit() });
export const IntentAnswer = Type.Object({
  ...IntentBody.properties,
  ...audit(),
  examples: Type.Optional(Type.Array(ExampleAnswer)),
});
export const EntityAnswer = Type.Object({
  ...EntityBody.properties,
  ...audit(),
  values: Type.Optional(Type.Array(ValueAnswer)),
});

const status = () => ({
  status: Type.Unsafe<string>({ type: 'string', enum: ['Available', 'Failed', 'Processing', 'Training'] }),
  /** Why the last asynchronous call failed. */
  status_errors: Type.Optional(Type.Array(Type.Object({ message: Type.String() }))),
});

export const WorkspaceAnswer = Type.Object({
  ...WorkspaceBody.properties,
  name: Type.String(),
  language: Type.String(),
  learning_opt_out: Type.Boolean(),
  metadata: Type.Object({}),
  workspace_id: Type.String({ format: 'uuid' }),
  ...status(),
  ...audit(),
  intents: Type.Optional(Type.Array(IntentAnswer)),
  entities: Type.Optional(Type.Array(EntityAnswer)),
  counterexamples: Type.Optional(Type.Array(CounterexampleAnswer)),
  dialog_nodes: Type.Optional(Type.Array(DialogNodeAnswer)),
});

export const AsyncExportAnswer = Type.Object({
  ...WorkspaceAnswer.properties,
  /** With `verbose`. */
  counts: Type.Optional(
    Type.Object({ intent: Type.Integer(), entity: Type.Integer(), node: Type.Integer() }),
  ),
});

const pagination = Type.Object({
  refresh_url: Type.String(),
  next_url: Type.Optional(Type.String()),
  next_cursor: Type.Optional(Type.String()),
  /** Of all pages, with `include_count`. */
  total: Type.Optional(Type.Integer()),
});

/** A list of elements under the name that it has in answers. */
export const listAnswer = (list: string, item: TSchema) =>
  Type.Object({ [list]: Type.Array(item), pagination });

export const MentionsAnswer = listAnswer(
  'examples',
  Type.Object({
    text: Type.String(),
    intent: Type.String(),
    location: Type.Array(Type.Integer()),
    ...audit(),
  }),
);

const recognised = () => ({
  intents: Type.Array(Type.Object({ intent: Type.String(), confidence: Type.Number() })),
  entities: Type.Array(
    Type.Object({
      entity: Type.String(),
      value: Type.String(),
      location: Type.Optional(Type.Array(Type.Integer())),
      confidence: Type.Optional(Type.Number()),
    }),
  ),
});

export const MessageAnswer = Type.Object({
  input: Type.Object({ text: Type.Optional(Type.String()) }),
  ...recognised(),
  alternate_intents: Type.Optional(Type.Boolean()),
  /** To be sent back with the next message. */
  context: Type.Object({ conversation_id: Type.String() }),
  output: Type.Object({
    nodes_visited: Type.Array(Type.String()),
    log_messages: Type.Array(Type.Object({ level: Type.String(), msg: Type.String(), code: Type.String() })),
    generic: Type.Array(Type.Object({ response_type: Type.String() })),
  }),
  actions: Type.Optional(Type.Array(Type.Object({ name: Type.String() }))),
  user_id: Type.String(),
});

export const BulkClassifyAnswer = Type.Object({
  output: Type.Array(Type.Object({ input: Type.Object({ text: Type.String() }), ...recognised() })),
});

export const LogsAnswer = Type.Object({
  logs: Type.Array(
    Type.Object({
      log_id: Type.String({ format: 'uuid' }),
      request: Type.Object({}),
      response: MessageAnswer,
      request_timestamp: Type.String({ format: 'date-time' }),
      response_timestamp: Type.String({ format: 'date-time' }),
      workspace_id: Type.String({ format: 'uuid' }),
      language: Type.String(),
    }),
  ),
  pagination: Type.Object({
    next_url: Type.Optional(Type.String()),
    next_cursor: Type.Optional(Type.String()),
  }),
});

export const NothingAnswer = Type.Object({});

/** Every failure. */
export const ErrorAnswer = Type.Object({
  error: Type.String(),
  /** The HTTP status. */
  code: Type.Integer(),
  errors: Type.Optional(
    Type.Array(
      Type.Object({
        message: Type.String(),
        /** Where in the body or the query, as in `dialog_nodes[3].parent`. */
        path: Type.Optional(Type.String()),
      }),
    ),
  ),
});
