import { resume, turn } from '#dialog/turn.ts';
import type { Answer } from '#dialog/answer.ts';
import type { Program } from '#dialog/compile.ts';
import type { TurnInput, TurnOptions } from '#dialog/input.ts';
import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { MessageBody } from '#protocol/v1/message.ts';
import type { MessageLabels } from '../logs/messageLabels.ts';
import { performCall } from '../webhooks/performCall.ts';
import { logMessage } from './logMessage.ts';
import { understand } from './understand.ts';
import type { Services } from './services.ts';

/** All webhooks of a message together may take so long, in milliseconds. */
export const WEBHOOK_TIME = 8000;

/** The version from which on entries of the dialog stack are objects. */
const OBJECTS_ON_STACK = '2016-09-20';

/** What is said of a message beside its body. */
export interface MessageCall {
  /** Of the API, a date. */
  readonly version: string;
  readonly labels: MessageLabels;
}

/** One turn of a conversation by the v1 method: the state comes and goes with the context. */
export async function sendMessage(
  services: Services,
  id: string,
  body: MessageBody,
  options: Required<TurnOptions>,
  call: MessageCall,
): Promise<JsonObject> {
  const current = await services.skills.read(id);
  const requested = services.now();
  const now = requested.getTime();
  const understood = await understand(services.training, current, body, now);
  const { intents, entities } = understood;
  const input: TurnInput = {
    input: understood.input,
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
  const response: JsonObject = {
    input: { text: '', ...input.input },
    // The dialog may choose among all; who doesn't ask for alternatives is shown the best.
    intents: (body.intents || body.alternate_intents
      ? intents
      : intents.slice(0, 1)) as unknown as JsonObject[],
    entities: entities as unknown as JsonObject[],
    ...(typeof body.alternate_intents === 'boolean' ? { alternate_intents: body.alternate_intents } : {}),
    context: call.version < OBJECTS_ON_STACK ? withPlainStack(answer.context) : answer.context,
    output: answer.output,
    ...(answer.actions.length > 0 ? { actions: answer.actions } : {}),
    user_id: answer.userId,
  };
  logMessage(services, current, { request: body as JsonObject, response, requested, labels: call.labels });
  return answer.trace ? { ...response, trace: answer.trace as unknown as JsonObject[] } : response;
}

/** The first version of the API has nothing but node ids on the stack. */
function withPlainStack(context: JsonObject): JsonObject {
  const system = context['system'];
  if (!isJsonObject(system) || !Array.isArray(system['dialog_stack'])) return context;
  const stack = (system['dialog_stack'] as readonly Json[]).map((entry) =>
    isJsonObject(entry) && Object.keys(entry).length === 1 ? (entry['dialog_node'] ?? entry) : entry,
  );
  return { ...context, system: { ...system, dialog_stack: stack } };
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
