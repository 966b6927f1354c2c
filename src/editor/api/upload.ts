import { ApiError } from './apiError.ts';
import { refused, versioned } from './http.ts';

export interface Upload {
  readonly path: string;
  /** JSON text. */
  readonly body: Blob;
  readonly signal: AbortSignal;
  /** Told the sent part, from 0 to 1. */
  readonly onProgress: (part: number) => void;
}

/**
 * Posts JSON that may be large and tells how far it is; `fetch` can't say that of what it sends. Rejects with an
 * ApiError, or with the signal's reason.
 */
export function upload<T>({ path, body, signal, onProgress }: Upload): Promise<T> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    const abort = () => call.abort();
    call.open('POST', versioned(path));
    call.setRequestHeader('content-type', 'application/json');
    call.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total === 0 ? 1 : loaded / total),
    );
    call.addEventListener('load', () => {
      if (call.status < 200 || call.status > 299) return reject(refused(call.status, call.responseText));
      resolve(JSON.parse(call.responseText) as T);
    });
    call.addEventListener('error', () => reject(new ApiError(0, 'The connection broke.')));
    call.addEventListener('abort', () => reject(signal.reason as Error));
    call.addEventListener('loadend', () => signal.removeEventListener('abort', abort));
    signal.addEventListener('abort', abort);
    if (signal.aborted) return reject(signal.reason as Error);
    call.send(body);
  });
}
