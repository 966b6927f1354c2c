import type { JsonObject } from '#lib/json.ts';

/** One authoring call of the v1 API. `path` starts with `/v1/`, its segments are percent-encoded. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: JsonObject;
  /** The ETag that the artifact must still have. */
  readonly ifMatch?: string;
}

export interface Answered {
  /** JSON. */
  readonly body: unknown;
  /** The revision that the call made; null where it made none, or the service doesn't tell. */
  readonly revision: number | null;
}

/**
 * Performs a call. Rejects with an error that has the answer's HTTP status as
 * `status`; an error without one means that no answer came.
 */
export type Send = (call: Call) => Promise<Answered>;

/** The HTTP status that an error of `Send` carries, or null when no answer came. */
export function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  return typeof error.status === 'number' && error.status > 0 ? error.status : null;
}

/** True when the artifact isn't what the call took it for: somebody else changed it. */
export const isStale = (error: unknown): boolean => statusOf(error) === 412;

/** The ETag that came with an error: of the artifact as it is. */
export function etagIn(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('etag' in error)) return null;
  return typeof error.etag === 'string' ? error.etag : null;
}

/**
 * Statuses that say nothing about the change itself: who asks, how often, how long it took. The call is worth
 * repeating.
 */
const PASSING: ReadonlySet<number> = new Set([401, 403, 408, 425, 429]);

/** True when the service looked at the change and won't have it; repeating the call can't help. */
export function isRefused(error: unknown): boolean {
  const status = statusOf(error);
  return status !== null && status >= 400 && status < 500 && !PASSING.has(status);
}
