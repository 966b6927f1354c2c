import { SignIn, type Session } from '#protocol/studio.ts';
import { isSameSecret, newSession, SESSION_COOKIE, SESSION_LENGTH, showsKey } from '../../auth.ts';
import { ServiceError } from '../../errors.ts';
import type { Services } from '../../usecases/services.ts';
import type { RouteApp } from '../routeApp.ts';

/** The page's sign-in: it shows the key once and holds a cookie from then on, which its scripts can't read. */
export function sessionRoutes(app: RouteApp, { config: { apiKey }, now }: Services): void {
  app.route({
    method: 'GET',
    url: '/session',
    handler: async ({ headers }): Promise<Session> => {
      const signedIn = apiKey === null || showsKey(headers, apiKey, now().getTime());
      return { keyNeeded: apiKey !== null, signedIn };
    },
  });

  app.route({
    method: 'POST',
    url: '/session',
    schema: { body: SignIn },
    config: { rateLimit: { max: 20, timeWindow: '1 minute' } },
    handler: async (request, reply): Promise<Session> => {
      if (apiKey === null) return { keyNeeded: false, signedIn: true };
      if (!isSameSecret(request.body.key, apiKey)) throw new ServiceError('unauthorized');
      const session = newSession(apiKey, now().getTime());
      const secure = request.protocol === 'https' ? '; Secure' : '';
      void reply.header(
        'set-cookie',
        `${SESSION_COOKIE}=${session}; Path=/; Max-Age=${SESSION_LENGTH}; HttpOnly; SameSite=Strict${secure}`,
      );
      return { keyNeeded: true, signedIn: true };
    },
  });
}
