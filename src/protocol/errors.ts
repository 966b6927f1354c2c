/**
 * Every way in which a call can fail: HTTP status and the text of `error`, `%s` standing for a detail. The texts
 * that clients look for are Watson's ("Unique Violation", "not a valid GUID").
 */
export const ERRORS = {
  badJson: [400, 'The request body is not valid JSON: %s'],
  badUrl: [400, 'The URL is not valid: %s'],
  badBody: [400, 'Invalid request body'],
  badQuery: [400, 'Invalid query parameters'],
  emptyUpdate: [400, 'Invalid request body'],
  noVersion: [400, 'The query parameter version is required: a date, as in version=2021-11-27'],
  notGuid: [400, 'URL workspaceid parameter is not a valid GUID.'],
  badCursor: [400, 'The cursor is not valid: take it from next_cursor, with the same sort'],
  oldCursor: [400, 'The cursor is too old: those of logs can be used for five minutes. Start without one'],
  badSort: [400, 'The list cannot be sorted by “%s”'],
  badWorkspace: [400, 'The workspace cannot be imported: %s'],
  invalid: [400, '%s'],
  notJson: [415, 'The request body must be JSON, with Content-Type application/json'],
  unauthorized: [401, 'Unauthorized'],
  forbidden: [403, 'Forbidden'],
  notAllowed: [403, 'Forbidden: this needs a key that is at least a %s'],
  otherSkill: [403, 'Forbidden: the key is for one skill alone'],
  notFound: [404, 'Resource not found'],
  noRoute: [404, 'There is nothing at %s'],
  duplicate: [409, 'Unique Violation: %s'],
  conflict: [409, '%s'],
  changed: [412, 'It was changed meanwhile: take the present state into account and send the new ETag'],
  tooLarge: [413, 'The request body is larger than %s MB'],
  tooMany: [429, 'Too many requests'],
  upstream: [502, 'The service that this one forwards to can’t be used: %s'],
  internal: [500, 'Something went wrong inside the service'],
} as const satisfies Record<string, readonly [status: number, text: string]>;

export type ErrorCode = keyof typeof ERRORS;

/** One fault of a request; `path` says where in the body or the query, as in `dialog_nodes[3].parent`. */
export interface ErrorDetail {
  readonly message: string;
  readonly path?: string;
}

/** Watson's error body. */
export interface ErrorBody {
  readonly error: string;
  /** The HTTP status. */
  readonly code: number;
  readonly errors?: readonly ErrorDetail[];
}

export function errorBody(code: ErrorCode, detail = '', errors: readonly ErrorDetail[] = []): ErrorBody {
  const [status, text] = ERRORS[code];
  return {
    error: text.replace('%s', () => detail),
    code: status,
    ...(errors.length > 0 ? { errors } : {}),
  };
}
