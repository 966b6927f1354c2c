/** One entry of Watson's error list. */
export interface ErrorDetail {
  readonly message: string;
  readonly path?: string;
}

/** What the service answered instead of a result; `status` 0 means that no answer came. */
export class ApiError extends Error {
  readonly status: number;
  readonly errors: readonly ErrorDetail[];
  /** Of the artifact as it is, with a refusal because it was changed. */
  readonly etag: string | null;

  constructor(
    status: number,
    message: string,
    errors: readonly ErrorDetail[] = [],
    etag: string | null = null,
  ) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.errors = errors;
    this.etag = etag;
  }
}

/** Reads Watson's error body `{ error, code, errors? }`; of any other answer only the status is left. */
export function toApiError(status: number, body: string, etag: string | null = null): ApiError {
  const parsed = parse(body);
  const message = text(parsed?.error) ?? text(parsed?.message) ?? `HTTP ${status}`;
  const list = Array.isArray(parsed?.errors) ? (parsed.errors as unknown[]) : [];
  return new ApiError(status, message, list.flatMap(toDetail), etag);
}

function toDetail(entry: unknown): ErrorDetail[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const { message, path } = entry as Record<string, unknown>;
  const words = text(message);
  if (words === undefined) return [];
  const place = text(path);
  return [place === undefined ? { message: words } : { message: words, path: place }];
}

function parse(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
