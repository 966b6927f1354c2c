import type { Pending } from '#dialog/answer.ts';
import type { TurnInput, TurnOptions } from '#dialog/input.ts';
import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import type { MessageBody } from '#protocol/v1/message.ts';
import type { MessageLabels } from '../logs/messageLabels.ts';
import { logMessage } from './logMessage.ts';
import { playTurn } from './playTurn.ts';
import { understand } from './understand.ts';
import type { Services } from './services.ts';

/** The version from which on entries of the dialog stack are objects. */
const OBJECTS_ON_STACK = '2016-09-20';

/** What is said of a message beside its body. */
export interface MessageCall {
  /** Of the API, a date. */
  readonly version: string;
  readonly labels: MessageLabels;
  /** The body as it came; empty where that isn't known. */
  readonly bodyText: string;
}

/**
 * One turn of a conversation by the v1 method: the state comes and goes with the context. The answer as JSON, which is written
 * once for the caller and the log.
 */
export async function sendMessage(
  services: Services,
  id: string,
  { trial, ...body }: MessageBody,
  options: TurnOptions,
  call: MessageCall,
): Promise<string> {
  const current = await services.skills.read(id);
  const requested = services.now();
  const now = trial?.now === undefined ? requested.getTime() : Date.parse(trial.now);
  const latest = trial?.trained ?? false;
  const understood = await understand(services.training, current, body, { now, latest });
  const { intents, entities } = understood;
  const input: TurnInput = {
    input: understood.input,
    intents,
    entities,
    context: (body.context ?? null) as JsonObject | null,
    ...(body.user_id ? { userId: body.user_id } : {}),
    now,
    random: Math.random,
    options: { ...options, ...(trial?.start !== undefined && { start: trial.start }) },
  };
  const program = services.programs.of(current);
  const answer = await playTurn(program, input, trial ?? {}, services.config.allowPrivate);
  if (answer.kind === 'pending') return JSON.stringify({ pending: shownCall(answer) });
  const response: JsonObject = {
    input: withoutNoText(input.input),
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
  const responseText = JSON.stringify(response);
  if (trial?.log !== false) {
    const request = body as JsonObject;
    // What a trial asks for isn't logged.
    const requestText = (trial === undefined && call.bodyText) || JSON.stringify(request);
    const { labels } = call;
    logMessage(services, current, { request, requestText, response, responseText, requested, labels });
  }
  if (!trial && !answer.trace) return responseText;
  return JSON.stringify({
    ...response,
    ...(answer.trace && { trace: answer.trace as unknown as JsonObject[] }),
    ...(trial && {
      trial: {
        now: new Date(now).toISOString(),
        journal: answer.journal as unknown as JsonObject,
        trained: services.training.reportOf(id).status === 'Available',
      },
    }),
  });
}

/** Watson shows no text where none was given. */
function withoutNoText(input: JsonObject): JsonObject {
  const { text, ...rest } = input;
  return text === null ? rest : input;
}

/** What the author answers in the webhook's place; where it is and what opens it stays here. */
function shownCall({ call: { kind, node, name, parameters }, journal }: Pending): JsonObject {
  return { call: { kind, node, name, parameters }, journal: journal as unknown as JsonObject };
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
