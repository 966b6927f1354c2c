import type { ServerResponse } from 'node:http';
import { EventsQuery, Presence } from '#protocol/feed.ts';
import { notFound } from '../../errors.ts';
import type { FeedEvent } from '../../feed/skillFeeds.ts';
import type { Services } from '../../usecases/services.ts';
import type { RouteApp } from '../routeApp.ts';

interface SkillPath {
  readonly id: string;
}

/** Proxies close connections on which nothing comes for a minute or so; also how often a key is checked again. */
const PULSE = 15_000;
/** A browser comes again after so many milliseconds. */
const RETRY = 1000;
/** A listener that takes nothing for so many bytes is cut off: it catches up when it comes again. */
const BACKLOG = 16 * 1024 * 1024;

/** What happens to a skill, and who is where in it. */
export function eventRoutes(app: RouteApp, { feeds, access }: Services): void {
  const open = new Set<ServerResponse>();
  app.addHook('preClose', async () => {
    for (const stream of open) stream.end();
  });

  app.route({
    method: 'GET',
    url: '/skills/:id/events',
    schema: { querystring: EventsQuery },
    handler: async (request, reply) => {
      const { id } = request.params as SkillPath;
      const stream = reply.raw;
      const early: FeedEvent[] = [];
      let tell = (event: FeedEvent): void => void early.push(event);
      const end = await feeds.listen({
        skill: id,
        client: request.query.client ?? null,
        name: request.principal?.name ?? '',
        after: lastEventId(request.headers['last-event-id']) ?? request.query.after ?? null,
        tell: (event) => tell(event),
        fail: () => stream.end(),
      });
      if (!end) throw notFound();

      reply.hijack();
      open.add(stream);
      stream.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // Kept alive, it would hold up the end of the service.
        connection: 'close',
        // Nginx would hold events back.
        'x-accel-buffering': 'no',
      });
      stream.write(`retry: ${RETRY}\n\n`);
      tell = (event) => {
        stream.write(written(event));
        if (stream.writableLength > BACKLOG) stream.destroy();
      };
      for (const event of early) tell(event);
      const pulse = setInterval(() => {
        Promise.resolve(access.identify(request.headers)).then(
          (principal) => (principal ? stream.write(':\n\n') : stream.end()),
          () => stream.end(),
        );
      }, PULSE);
      stream.on('close', () => {
        clearInterval(pulse);
        open.delete(stream);
        end();
      });
      if (stream.destroyed) stream.emit('close');
    },
  });

  app.route({
    method: 'POST',
    url: '/skills/:id/presence',
    schema: { body: Presence },
    config: { access: 'read' },
    handler: async ({ params, body: { client, node }, principal }) => {
      await feeds.move((params as SkillPath).id, { client, name: principal?.name ?? '', node });
      return {};
    },
  });
}

function lastEventId(header: string | string[] | undefined): number | undefined {
  return typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : undefined;
}

function written({ event, data }: FeedEvent): string {
  const id = 'revision' in data && event === 'change' ? `id: ${data.revision}\n` : '';
  return `${id}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
