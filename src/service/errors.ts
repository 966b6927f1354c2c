import type { ErrorCode, ErrorDetail } from '#protocol/errors.ts';

/** A call that failed for a reason the caller can be told. The table of `#protocol/errors.ts` says how. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly code: ErrorCode;
  readonly detail: string;
  readonly errors: readonly ErrorDetail[];

  constructor(code: ErrorCode, detail = '', errors: readonly ErrorDetail[] = []) {
    super(`${code} ${detail}`.trim());
    this.code = code;
    this.detail = detail;
    this.errors = errors;
  }
}

export const notFound = (): ServiceError => new ServiceError('notFound');
