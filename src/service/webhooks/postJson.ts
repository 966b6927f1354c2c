import { lookup } from 'node:dns';
import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { JsonObject } from '#lib/json.ts';
import { isPrivateAddress } from './privateAddress.ts';

export interface PostOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject;
  readonly signal: AbortSignal;
  /** Whether addresses of this machine and of private networks may be called. */
  readonly allowPrivate: boolean;
}

/** Bytes of an answer that are read. */
const LONGEST = 1024 * 1024;

/**
 * Posts JSON and gives back the answer's text. Rejects, with a reason for authors, when no answer of status 2xx
 * comes. Redirects aren't followed: they could lead where the check of the address has not been.
 */
export function postJson(url: string, { headers, body, signal, allowPrivate }: PostOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const target = URL.parse(url);
    if (!target || (target.protocol !== 'http:' && target.protocol !== 'https:')) {
      reject(new Error('The address is not a URL of http or https.'));
      return;
    }
    const host = target.hostname.replace(/^\[|\]$/g, '');
    // Only names are looked up; an address in the URL is used as it is.
    if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) {
      reject(privateError());
      return;
    }
    const text = JSON.stringify(body);
    const options: RequestOptions = {
      method: 'POST',
      signal,
      headers: {
        accept: 'application/json',
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      },
      ...(allowPrivate ? {} : { lookup: publicLookup }),
    };
    const request = target.protocol === 'https:' ? requestHttps : requestHttp;
    const call = request(target, options, (answer) => {
      const parts: Buffer[] = [];
      let size = 0;
      answer.on('data', (part: Buffer) => {
        size += part.length;
        parts.push(part);
        if (size > LONGEST) call.destroy(new Error('The answer is longer than 1 MB.'));
      });
      answer.on('error', reject);
      answer.on('end', () => {
        const status = answer.statusCode ?? 0;
        if (status >= 200 && status < 300) resolve(Buffer.concat(parts).toString());
        else reject(new Error(`The answer has status ${status}.`));
      });
    });
    call.on('error', reject);
    call.end(text);
  });
}

/** Resolves a name, unless any of its addresses is private: which one is used can't be foretold. */
export const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) {
      callback(error, '');
      return;
    }
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => isPrivateAddress(address))) {
      callback(privateError(), '');
    } else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

export function privateError(): Error {
  return new Error(
    'The address is of this machine or of a private network; PARLEY_ALLOW_PRIVATE=1 allows such calls.',
  );
}
