import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import fastifyRateLimit from '@fastify/rate-limit';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { fastify, type FastifyRequest } from 'fastify';
import type { TSchema } from 'typebox';
import type { Store } from '#storage/store.ts';
import { Access } from './access/access.ts';
import { answerErrors } from './answerErrors.ts';
import { answerUnreadable } from './answerUnreadable.ts';
import type { Config } from './config.ts';
import { isApiPath, serveEditor, type Editor } from './editor.ts';
import type { Encoder } from './encoder/encoder.ts';
import { SkillFeeds } from './feed/skillFeeds.ts';
import { followOthers } from './followOthers.ts';
import { guard } from './guard.ts';
import { MessageLogs } from './logs/messageLogs.ts';
import { openApi } from './openApi.ts';
import { parseJson, withoutMark } from './parseJson.ts';
import type { RouteApp } from './routes/routeApp.ts';
import { eventRoutes } from './routes/studio/events.ts';
import { insightRoutes } from './routes/studio/insight.ts';
import { extraRoutes } from './routes/studio/extras.ts';
import { testRoutes } from './routes/studio/tests.ts';
import { keyRoutes } from './routes/studio/keys.ts';
import { sessionRoutes } from './routes/studio/session.ts';
import { skillRoutes } from './routes/studio/skills.ts';
import { upstreamRoutes } from './routes/studio/upstreams.ts';
import { v1Routes } from './routes/v1/v1.ts';
import { DATA_HEADERS, securityHeaders } from './securityHeaders.ts';
import { Sealer } from './upstream/sealer.ts';
import type { StartJob } from './train/job.ts';
import { Insights } from './train/insights.ts';
import { Training } from './train/training.ts';
import { Background } from './usecases/background.ts';
import { OpenSkills } from './usecases/openSkills.ts';
import { Programs } from './usecases/programs.ts';
import type { Services } from './usecases/services.ts';
import { schemaCompiler } from './validation.ts';

export interface AppOptions {
  readonly config: Config;
  /** Closed with the app. */
  readonly store: Store;
  readonly editor?: Editor;
  /** Told of failures that are our own. */
  report?(error: unknown): void;
  now?(): Date;
  readonly startJob?: StartJob;
  /** Closed with the app. */
  readonly encoder?: Encoder | null;
}

/** Names and texts are path segments, percent-encoded: as long as a URL can be. */
const LONGEST_SEGMENT = 16_384;
/** Bytes: several such segments, and headers. */
const LONGEST_HEAD = 64 * 1024;
/** Good for JSON and scripts at a tenth of the time of the best. */
const BROTLI_QUALITY = 4;
/** Requests under way when the service is told to stop have so long to end, in milliseconds. */
const PATIENCE = 5000;

/** Builds the service; it listens only when told to. */
export async function buildApp(options: AppOptions): Promise<RouteApp> {
  const { config, store, editor, report = () => undefined, now = () => new Date() } = options;
  const handleError = answerErrors(config, report);
  const app: RouteApp = fastify({
    bodyLimit: config.bodyLimit,
    routerOptions: { maxParamLength: LONGEST_SEGMENT },
    frameworkErrors: handleError,
    clientErrorHandler: answerUnreadable,
    http: { maxHeaderSize: LONGEST_HEAD },
    forceCloseConnections: 'idle',
  }).withTypeProvider<TypeBoxTypeProvider>();

  app.setErrorHandler(handleError);
  app.setValidatorCompiler<TSchema>(schemaCompiler);
  app.setSchemaErrorFormatter((errors) => errors as unknown as Error);
  app.decorateRequest('bodyText', '');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    (request: FastifyRequest, text: string, done: (error: Error | null, body?: unknown) => void) => {
      try {
        request.bodyText = withoutMark(text);
        done(null, parseJson(request.bodyText));
      } catch (error) {
        done(error as Error);
      }
    },
  );
  app.addHook('preValidation', (request, _reply, done) => {
    if (request.method === 'POST' && request.body === undefined) request.body = {};
    done();
  });

  const forPages = securityHeaders(editor?.kind === 'vite');
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(isApiPath(request.url) ? DATA_HEADERS : forPages);
    done();
  });
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
  await app.register(fastifyRateLimit, { global: false });
  const services = makeServices(options, now);
  guard(app, services.access);

  await openApi(app);
  app.get('/healthz', async () => ({ status: 'ok' }));
  await app.register(async (scope) => v1Routes(scope, services), { prefix: '/v1' });
  await app.register(
    async (scope) => {
      sessionRoutes(scope, services);
      keyRoutes(scope, services);
      eventRoutes(scope, services);
      skillRoutes(scope, services);
      upstreamRoutes(scope, services);
      insightRoutes(scope, services);
      extraRoutes(scope, services);
      testRoutes(scope, services);
    },
    { prefix: '/studio' },
  );
  await serveEditor(app, editor);
  // Browsers open connections ahead of need. One on which nothing was asked yet isn't idle to Node, and would hold the
  // end up for a minute.
  app.addHook('preClose', async () => {
    services.stopFollowing();
    const timer = setTimeout(() => app.server.closeAllConnections(), PATIENCE);
    app.server.once('close', () => clearTimeout(timer));
  });
  app.addHook('onClose', async () => {
    services.feeds.close();
    await services.background.settled();
    services.training.close();
    services.insights.close();
    await options.encoder?.close();
    await services.logs.close();
    await store.close();
  });
  return app;
}

function makeServices(
  { config, store, startJob, encoder = null, report = () => undefined }: AppOptions,
  now: () => Date,
): Services {
  const skills = new OpenSkills(store, now);
  const training = new Training(store.models, {
    now: () => now().getTime(),
    encoder,
    ...(startJob ? { startJob } : {}),
  });
  const programs = new Programs();
  const logs = new MessageLogs(store.logs, { days: config.logDays, now, report });
  skills.onChange((changed) => training.changed(changed));
  skills.onRemove((id) => {
    training.forget(id);
    programs.forget(id);
  });
  const stopFollowing = followOthers({ store, skills, training, programs }, report);
  const access = new Access(config, store, now);
  const feeds = new SkillFeeds(store, now);
  const background = new Background(report);
  const sealer = new Sealer(config);
  return {
    config,
    store,
    access,
    sealer,
    skills,
    feeds,
    training,
    insights: new Insights(encoder),
    programs,
    logs,
    background,
    stopFollowing,
    now,
  };
}
