import type { JsonObject } from '#lib/json.ts';

export type LogLevel = 'warn' | 'error' | 'info';

/** Codes of the messages in `output.log_messages`. */
export type LogCode =
  'expression' | 'loop_guard' | 'missing_node' | 'jump_failed' | 'no_match' | 'no_slots' | 'no_webhook';

/** The API returns at most this many. */
const MAX_MESSAGES = 50;

/** The messages of one turn; what comes after the fiftieth is dropped. */
export class Log {
  readonly messages: JsonObject[] = [];

  add(level: LogLevel, code: LogCode, msg: string, node: string | null): void {
    if (this.messages.length >= MAX_MESSAGES) return;
    this.messages.push({
      level,
      msg,
      code,
      ...(node !== null && { source: { type: 'dialog_node', dialog_node: node } }),
    });
  }
}
