import type { JsonObject } from '#lib/json.ts';
import { maskSensitive } from '../logs/maskSensitive.ts';
import type { MessageLabels } from '../logs/messageLabels.ts';
import { timedUuid } from '../logs/timedUuid.ts';
import type { Current } from './current.ts';
import type { Services } from './services.ts';

export interface AnsweredMessage {
  readonly request: JsonObject;
  readonly response: JsonObject;
  readonly requested: Date;
  readonly labels: MessageLabels;
}

/** Puts a message and its answer into the log, without what sensitive entities found. */
export function logMessage(
  { logs, now }: Services,
  { head, skill }: Current,
  { request, response, requested, labels }: AnsweredMessage,
): void {
  const id = timedUuid(requested);
  const { language, learning_opt_out: optOut } = skill.fields;
  logs.record({
    id,
    skill: head.id,
    customer: labels.customer,
    optOut: labels.optOut || optOut === true,
    requested: requested.toISOString(),
    entry: {
      ...maskSensitive({ request, response }, skill),
      log_id: id,
      request_timestamp: requested.toISOString(),
      response_timestamp: now().toISOString(),
      workspace_id: head.id,
      language: typeof language === 'string' ? language : 'en',
    },
  });
}
