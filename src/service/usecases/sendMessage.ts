import { resume, turn } from '#dialog/turn.ts';
import type { Answer } from '#dialog/answer.ts';
import type { Program } from '#dialog/compile.ts';
import type { TurnInput, TurnOptions } from '#dialog/input.ts';
import type { JsonObject } from '#lib/json.ts';
import type { MessageBody } from '#protocol/v1/message.ts';
import { performCall } from '../webhooks/performCall.ts';
import { understand } from './understand.ts';
import type { Services } from './services.ts';

/** All webhooks of a message together may take so long, in milliseconds. */
const WEBHOOK_TIME = 8000;

/** One turn of a conversation by the v1 method: the state comes and goes with the context. */
export async function sendMessage(
  services: Services,
  id: string,
  body: MessageBody,
  options: Required<TurnOptions>,
): Promise<JsonObject> {
  const current = await services.skills.read(id);
  const now = services.now().getTime();
  const { intents, entities } = await understand(services.training, current, body, now);
  const input: TurnInput = {
    input: (body.input ?? {}) as JsonObject,
    intents,
    entities,
    context: (body.context ?? null) as JsonObject | null,
    ...(body.user_id ? { userId: body.user_id } : {}),
    now,
    random: Math.random,
    options,
  };
  const program = services.programs.of(current);
  const answer = await play(program, input, services.config.allowPrivate);
  return {
    input: { text: '', ...input.input },
    // The dialog may choose among all; who doesn't ask for alternatives is shown the best.
    intents: (body.intents || body.alternate_intents
      ? intents
      : intents.slice(0, 1)) as unknown as JsonObject[],
    entities: entities as unknown as JsonObject[],
    ...(typeof body.alternate_intents === 'boolean' ? { alternate_intents: body.alternate_intents } : {}),
    context: answer.context,
    output: answer.output,
    ...(answer.actions.length > 0 ? { actions: answer.actions } : {}),
    user_id: answer.userId,
    ...(answer.trace ? { trace: answer.trace as unknown as JsonObject[] } : {}),
  };
}

async function play(program: Program, input: TurnInput, allowPrivate: boolean): Promise<Answer> {
  let result = turn(program, input);
  if (result.kind === 'answer') return result;
  const signal = AbortSignal.timeout(WEBHOOK_TIME);
  while (result.kind === 'pending') {
    result = resume(program, input, result, await performCall(result.call, signal, allowPrivate));
  }
  return result;
}
