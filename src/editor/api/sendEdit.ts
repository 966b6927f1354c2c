import type { JsonObject } from '#lib/json.ts';
import { perform } from './http.ts';

/** An authoring call. */
interface Edit {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: JsonObject;
  /** The ETag that the artifact must still have. */
  readonly ifMatch?: string;
}

/** Performs an authoring call of an editor, and tells the revision that it made. Rejects with an ApiError. */
export async function sendEdit(client: string, { method, path, body, ifMatch }: Edit) {
  const answer = await perform({
    method,
    path,
    ...(body === undefined ? {} : { body }),
    headers: { 'parley-client': client, ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }) },
  });
  const revision = answer.headers.get('parley-revision');
  return { body: answer.body, revision: revision === null ? null : Number(revision) };
}
