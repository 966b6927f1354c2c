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

/** Whether a browser says that a page of another site makes the request. */
export function isForeignPage(site: string | string[] | undefined): boolean {
  return site === 'cross-site' || site === 'same-site';
}
