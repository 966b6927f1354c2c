import { Type, type Static } from 'typebox';

/** What came of a call that a dialog made. */
const CallResult = Type.Unsafe<
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string }
>({
  type: 'object',
  anyOf: [
    { required: ['ok', 'value'], properties: { ok: { const: true } } },
    { required: ['ok', 'error'], properties: { ok: { const: false }, error: { type: 'string' } } },
  ],
});

/** `trial` of a message: how a turn is rehearsed. Parley's own. */
export const Trial = Type.Object({
  /** When the turn takes place, ISO 8601; left out, now. */
  now: Type.Optional(Type.String({ format: 'date-time' })),
  /**
   * `call`, as usually; `off`: each fails; `ask`: the answer is `pending` with the call, to be sent again with the
   * result at the end of `journal.calls`.
   */
  webhooks: Type.Optional(
    Type.Unsafe<'call' | 'off' | 'ask'>({ type: 'string', enum: ['call', 'off', 'ask'] }),
  ),
  /** The results of calls and the random numbers of another run of the turn: what it has, isn't asked for again. */
  journal: Type.Optional(
    Type.Object({
      calls: Type.Array(CallResult, { maxItems: 100 }),
      draws: Type.Array(Type.Number({ minimum: 0, exclusiveMaximum: 1 }), { maxItems: 100_000 }),
    }),
  ),
  /** The node that the turn begins with, whatever its condition; a dialog node's id. */
  start: Type.Optional(Type.String()),
  /** False: the message doesn't get into the log. */
  log: Type.Optional(Type.Boolean()),
  /** True: waits until the latest examples are learned. */
  trained: Type.Optional(Type.Boolean()),
});
export type Trial = Static<typeof Trial>;
