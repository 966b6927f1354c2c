import type { JsonObject } from '#lib/json.ts';

/** A message and its answer. */
export interface MessageLog {
  /** UUID. */
  readonly id: string;
  readonly skill: string;
  /** Whose data it is, if the caller said so. */
  readonly customer: string | null;
  /** Nothing may be learned from it. */
  readonly optOut: boolean;
  /** When the message came: ISO 8601 in UTC with milliseconds. */
  readonly requested: string;
  /** The entry in the protocol's shape. */
  readonly entry: JsonObject;
}

/** One that is to be stored. */
export interface NewMessageLog extends Omit<MessageLog, 'entry'> {
  /** As JSON: who answers a message has written most of it anyway. */
  readonly entry: string;
}

/** The place of an entry in a list, after which the next page starts. */
export interface LogPosition {
  readonly requested: string;
  readonly id: string;
}

export interface LogRequest {
  /** Only these skills; left out, all. */
  readonly skills?: readonly string[];
  /** First and last time of the message, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Newest first. */
  readonly descending: boolean;
  readonly after?: LogPosition;
  readonly limit: number;
}

/** What was said to skills and answered. */
export interface LogStore {
  /** In one transaction. */
  add(logs: readonly NewMessageLog[]): Promise<void>;
  read(request: LogRequest): Promise<readonly MessageLog[]>;
  deleteOfCustomer(customer: string): Promise<void>;
  /** Deletes what came before a time. */
  deleteBefore(time: string): Promise<void>;
}
