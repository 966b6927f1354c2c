import { showsKey } from './auth.ts';
import type { Config } from './config.ts';
import { ServiceError } from './errors.ts';
import { isForeignPage, isOwnHost } from './hostGuard.ts';
import type { RouteApp } from './routes/routeApp.ts';

/** The page asks here whether it has to sign in, and does. */
const SIGN_IN = /^\/studio\/session(?:\?|$)/;

/**
 * Lets a request to the API pass only with the key, or, where there is none, only if it is for this machine by one
 * of its own names. Pages of other sites are kept out in both cases.
 */
export function guard(app: RouteApp, { apiKey }: Config, now: () => Date): void {
  app.addHook('onRequest', async ({ url, headers }, reply) => {
    if (!/^\/(?:v1|v2|studio)\//.test(url)) return;
    if (isForeignPage(headers['sec-fetch-site'])) throw new ServiceError('forbidden');
    if (apiKey === null) {
      if (!isOwnHost(headers.host)) throw new ServiceError('forbidden');
      return;
    }
    if (SIGN_IN.test(url) || showsKey(headers, apiKey, now().getTime())) return;
    void reply.header('www-authenticate', 'Bearer');
    throw new ServiceError('unauthorized');
  });
}
