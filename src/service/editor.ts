import { existsSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorBody } from '#protocol/errors.ts';
import type { RouteApp } from './routes/routeApp.ts';

/** A handler in the manner of Connect, which is what Vite is in middleware mode. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Where the page comes from: built files, or Vite on the same port while one works on it. */
export type Editor =
  | { readonly kind: 'static'; readonly dir: string }
  | { readonly kind: 'vite'; start(server: Server): Promise<DevServer> };

export interface DevServer {
  readonly middleware: Middleware;
  close(): Promise<void>;
}

/** What a path of the API begins with. */
const API_ROOTS = ['/v1', '/v2', '/studio', '/healthz'];
/** Paths that belong to the API: what isn't there is told as JSON, never as the page. */
const API = new RegExp(`^(?:${API_ROOTS.join('|')})(?:/|\\?|$)`);

export function isApiPath(url: string): boolean {
  return API.test(url);
}

/** Vite puts files with a digest in their name here: what they hold never changes. */
const HASHED = /[/\\]assets[/\\]/;
const YEAR = 365 * 24 * 3600;

/** Serves the page, and answers what is nowhere. */
export async function serveEditor(app: RouteApp, editor: Editor | undefined): Promise<void> {
  if (editor?.kind === 'vite') {
    const { middleware, close } = await editor.start(app.server);
    // Before the server closes: it would wait for the page's socket, which Vite holds open.
    app.addHook('preClose', close);
    app.setNotFoundHandler((request, reply) => {
      if (isApiPath(request.url)) return notFound(request, reply);
      middleware(request.raw, reply.raw, () => reply.raw.writeHead(404).end());
      return reply.hijack();
    });
    return;
  }
  if (!editor || !existsSync(join(editor.dir, 'index.html'))) {
    app.setNotFoundHandler(notFound);
    return;
  }
  // The files' own handler forbids paths that no file can have, such as those with an empty segment.
  for (const root of API_ROOTS) app.get(`${root}/*`, { schema: { hide: true } }, notFound);
  await app.register(fastifyStatic, {
    root: editor.dir,
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders: (response, path) => {
      response.header('cache-control', cacheControl(path));
    },
  });
  app.setNotFoundHandler((request, reply) => {
    if (!isPage(request)) return notFound(request, reply);
    return reply.sendFile('index.html');
  });
}

/** A view of the page has a URL of its own, which no file has. */
function isPage({ method, url, headers }: FastifyRequest): boolean {
  return (
    (method === 'GET' || method === 'HEAD') &&
    !isApiPath(url) &&
    (headers.accept ?? '*/*').includes('text/html')
  );
}

function cacheControl(path: string): string {
  return HASHED.test(path) ? `public, max-age=${YEAR}, immutable` : 'no-cache';
}

function notFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const [path = ''] = request.url.split('?', 1);
  return reply.status(404).send(errorBody('noRoute', `${request.method} ${path}`));
}
