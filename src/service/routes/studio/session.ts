import { SignIn, type Session } from '#protocol/studio.ts';
import { cookieIn } from '../../access/credentials.ts';
import { SESSION_COOKIE, SESSION_LENGTH } from '../../access/pageSessions.ts';
import type { Principal } from '../../access/principal.ts';
import { ServiceError } from '../../errors.ts';
import type { Services } from '../../usecases/services.ts';
import type { RouteApp } from '../routeApp.ts';

/** The page's sign-in: it shows a key once and holds a cookie from then on, which its scripts can't read. */
export function sessionRoutes(app: RouteApp, { access }: Services): void {
  app.route({
    method: 'GET',
    url: '/session',
    config: { access: 'open' },
    handler: async ({ principal }): Promise<Session> => sessionOf(principal),
  });

  app.route({
    method: 'POST',
    url: '/session',
    schema: { body: SignIn },
    config: { access: 'open', rateLimit: { max: 20, timeWindow: '1 minute' } },
    handler: async (request, reply): Promise<Session> => {
      const open = await access.keys.withoutKey();
      if (open) return sessionOf(open);
      const principal = await access.keys.holderOf(request.body.key);
      if (!principal) throw new ServiceError('unauthorized');
      const token = await access.sessions.open(principal);
      void reply.header('set-cookie', sessionCookie(token, request.protocol));
      return sessionOf(principal);
    },
  });

  app.route({
    method: 'DELETE',
    url: '/session',
    config: { access: 'open' },
    handler: async (request, reply): Promise<Session> => {
      const token = cookieIn(request.headers.cookie, SESSION_COOKIE);
      if (token !== undefined) await access.sessions.close(token);
      void reply.header('set-cookie', sessionCookie('', request.protocol));
      return sessionOf(await access.keys.withoutKey());
    },
  });
}

function sessionOf(principal: Principal | null): Session {
  if (!principal) return { keyNeeded: true, signedIn: false };
  const { keyId, role, skill } = principal;
  return { keyNeeded: keyId !== 'local', signedIn: true, role, ...(skill === null ? {} : { skill }) };
}

/** The header that gives a page its session; an empty token takes it away. */
export function sessionCookie(token: string, protocol: string): string {
  const seconds = token === '' ? 0 : SESSION_LENGTH;
  const secure = protocol === 'https' ? '; Secure' : '';
  return `${SESSION_COOKIE}=${token}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`;
}
