import { NewApiKey, type ApiKey, type CreatedApiKey } from '#protocol/studio.ts';
import type { KeyRecord } from '#storage/access.ts';
import { isLoopback } from '../../config.ts';
import { createKey } from '../../usecases/createKey.ts';
import { revokeKey } from '../../usecases/revokeKey.ts';
import type { Services } from '../../usecases/services.ts';
import type { RouteApp } from '../routeApp.ts';
import { sessionCookie } from './session.ts';

/** The keys of the service, for managers. */
export function keyRoutes(app: RouteApp, { store, config: settings, access, now }: Services): void {
  const config = { access: 'manage' } as const;
  const hasEnvironmentKey = settings.apiKey !== null;

  app.route({
    method: 'GET',
    url: '/keys',
    config,
    handler: async (): Promise<ApiKey[]> => (await store.keys.list()).map(shown),
  });

  app.route({
    method: 'POST',
    url: '/keys',
    config,
    schema: { body: NewApiKey },
    handler: async ({ body: { name, role, skill = null }, principal, protocol }, reply) => {
      const { record, text } = await createKey(
        store,
        { name, role, skill },
        { now: now(), hasEnvironmentKey },
      );
      access.keys.changed();
      void reply.status(201).header('cache-control', 'no-store');
      if (principal?.keyId === 'local') {
        // From now on a key is asked for: whoever made the first one goes on with it.
        const token = await access.sessions.open({ keyId: record.id });
        void reply.header('set-cookie', sessionCookie(token, protocol));
      }
      return { ...shown(record), key: text } satisfies CreatedApiKey;
    },
  });

  app.route({
    method: 'DELETE',
    url: '/keys/:id',
    config,
    handler: async (request) => {
      await revokeKey(store, (request.params as { readonly id: string }).id, {
        now: now(),
        hasEnvironmentKey,
        mustKeepManager: !isLoopback(settings.host),
      });
      access.keys.changed();
      return {};
    },
  });
}

function shown({ id, name, role, skill, created }: KeyRecord): ApiKey {
  return { id, name, role, ...(skill === null ? {} : { skill }), created };
}
