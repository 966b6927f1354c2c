import { ApiError, toApiError } from './apiError.ts';
import { signedOut } from './signedOut.ts';

/** The date of the v1 behaviour that the editor is written against. */
const VERSION = '2021-11-27';

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** From the root of the service, segments percent-encoded. */
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Performs a call and gives back the answer's JSON, unchecked. Rejects with an ApiError. */
export async function request<T>(call: Call): Promise<T> {
  return (await perform(call)).body as T;
}

/** As `request`, with the answer's headers. */
export async function perform(call: Call): Promise<{ readonly body: unknown; readonly headers: Headers }> {
  const { method = 'GET', path, body, signal } = call;
  const init: RequestInit = { method, credentials: 'same-origin' };
  if (signal) init.signal = signal;
  if (body !== undefined) init.body = JSON.stringify(body);
  init.headers = { ...call.headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
  const { status, ok, text, headers } = await answer(versioned(path), init);
  if (!ok) throw refused(status, text, headers.get('etag'));
  return { body: text === '' ? {} : (JSON.parse(text) as unknown), headers };
}

/** The address with the version that v1 methods ask for. */
export function versioned(path: string): string {
  if (!path.startsWith('/v1/')) return path;
  return `${path}${path.includes('?') ? '&' : '?'}version=${VERSION}`;
}

/** The error for an answer; 401 also tells the page that a key is wanted. */
export function refused(status: number, body: string, etag: string | null = null): ApiError {
  if (status === 401) signedOut.setState(true);
  return toApiError(status, body, etag);
}

async function answer(path: string, init: RequestInit) {
  try {
    const response = await fetch(path, init);
    const { status, ok, headers } = response;
    return { status, ok, headers, text: await response.text() };
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiError(0, error instanceof Error ? error.message : String(error));
  }
}
