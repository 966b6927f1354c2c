import type { IncomingHttpHeaders } from 'node:http';
import { isLoopback } from './config.ts';

/**
 * Whether a service without a key may answer a request for this host. A page of another site can make its own
 * name lead to this machine (DNS rebinding) and would then be let in: its requests still carry that name.
 *
 * @param host the Host header, a port included or not
 */
export function isOwnHost(host: string | undefined): boolean {
  return host !== undefined && isLoopback(host.replace(/:\d+$/, '').toLowerCase());
}

/**
 * Whether a page of another site makes the request: by what the browser says of it, or, where it is too old to say
 * so, by the origin that it names.
 */
export function isForeignPage({ 'sec-fetch-site': site, origin, host }: IncomingHttpHeaders): boolean {
  if (site !== undefined) return site === 'cross-site' || site === 'same-site';
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
