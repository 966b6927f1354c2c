import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { ServiceError } from '../errors.ts';
import { isPrivateAddress } from '../webhooks/privateAddress.ts';
import { privateError, publicLookup } from '../webhooks/postJson.ts';

/** A service that speaks Watson's v1 API, and the key that it asks for. */
export interface Upstream {
  readonly url: string;
  readonly key: string;
}

export interface UpstreamCall {
  readonly method: string;
  /** From `/v1` on, with its query. */
  readonly path: string;
  /** JSON text. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly allowPrivate: boolean;
}

export interface UpstreamAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body: string;
}

/** A whole skill may be large and slow. Milliseconds, bytes. */
const PATIENCE = 120_000;
const LONGEST = 200 * 1024 * 1024;
/** Of an answer, what is handed on. */
const HEADERS = ['content-type', 'etag'] as const;

/**
 * Makes a call at an upstream. Throws a `ServiceError` when no answer comes; an answer of any status is one. Redirects
 * aren't followed: they would take the key where the check of the address has not been.
 */
export function callUpstream({ url, key }: Upstream, call: UpstreamCall): Promise<UpstreamAnswer> {
  return new Promise((resolve, reject) => {
    const target = URL.parse(`${url.replace(/\/+$/, '')}${call.path}`);
    if (!target || !/^https?:$/.test(target.protocol)) {
      reject(new ServiceError('upstream', 'its address is not a URL of http or https'));
      return;
    }
    const fail = (error: Error): void => reject(new ServiceError('upstream', error.message));
    const host = target.hostname.replace(/^\[|\]$/g, '');
    if (!call.allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) {
      fail(privateError());
      return;
    }
    const options: RequestOptions = {
      method: call.method,
      signal: AbortSignal.timeout(PATIENCE),
      headers: {
        ...call.headers,
        accept: 'application/json',
        authorization: `Basic ${Buffer.from(`apikey:${key}`).toString('base64')}`,
        ...(call.body === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(call.body) }),
      },
      ...(call.allowPrivate ? {} : { lookup: publicLookup }),
    };
    const request = target.protocol === 'https:' ? requestHttps : requestHttp;
    const sent = request(target, options, (answer) => {
      const parts: Buffer[] = [];
      let size = 0;
      answer.on('data', (part: Buffer) => {
        size += part.length;
        parts.push(part);
        if (size > LONGEST) sent.destroy(new Error('its answer is too large'));
      });
      answer.on('error', fail);
      answer.on('end', () => {
        const headers = HEADERS.flatMap((name) => {
          const value = answer.headers[name];
          return typeof value === 'string' ? [[name, value] as const] : [];
        });
        resolve({
          status: answer.statusCode ?? 502,
          headers: Object.fromEntries(headers),
          body: Buffer.concat(parts).toString(),
        });
      });
    });
    sent.on('error', fail);
    sent.end(call.body);
  });
}
