import type { JsonObject } from '#lib/json.ts';
import { maskSensitive } from '../logs/maskSensitive.ts';
import type { MessageLabels } from '../logs/messageLabels.ts';
import { timedUuid } from '../logs/timedUuid.ts';
import type { Current } from './current.ts';
import type { Services } from './services.ts';

export interface AnsweredMessage {
  readonly request: JsonObject;
  /** The same as JSON. */
  readonly requestText: string;
  readonly response: JsonObject;
  readonly responseText: string;
  readonly requested: Date;
  readonly labels: MessageLabels;
}

/** Puts a message and its answer into the log, without what sensitive entities found. */
export function logMessage(
  { logs, now }: Services,
  { head, skill }: Current,
  { request, requestText, response, responseText, requested, labels }: AnsweredMessage,
): void {
  const id = timedUuid(requested);
  const { language, learning_opt_out: optOut } = skill.fields;
  const at = requested.toISOString();
  const exchange = { request, response };
  const kept = maskSensitive(exchange, skill);
  const said =
    kept === exchange ? `{"request":${requestText},"response":${responseText}}` : JSON.stringify(kept);
  const about = JSON.stringify({
    log_id: id,
    request_timestamp: at,
    response_timestamp: now().toISOString(),
    workspace_id: head.id,
    language: typeof language === 'string' ? language : 'en',
  });
  logs.record({
    id,
    skill: head.id,
    customer: labels.customer,
    optOut: labels.optOut || optOut === true,
    requested: at,
    entry: `${said.slice(0, -1)},${about.slice(1)}`,
  });
}
