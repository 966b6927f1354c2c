import { ServiceError } from '../../errors.ts';
import { isUpstreamSkill } from '../../upstream/placeOf.ts';
import type { Services } from '../../usecases/services.ts';
import type { RouteApp } from '../routeApp.ts';
import { AnswerCache } from './answerCache.ts';
import { bulkClassifyRoutes } from './bulkClassify.ts';
import { counterexamples } from './counterexamples.ts';
import { dialogNodes } from './dialogNodes.ts';
import { entities } from './entities.ts';
import { examples } from './examples.ts';
import { forwardUpstreamCalls } from './forward.ts';
import { intents } from './intents.ts';
import { logRoutes } from './logs.ts';
import { mentionRoutes } from './mentions.ts';
import { messageRoutes } from './message.ts';
import { resourceRoutes } from './resource.ts';
import { synonyms } from './synonyms.ts';
import { values } from './values.ts';
import { workspaceRoutes } from './workspaces.ts';

const RESOURCES = [intents, examples, counterexamples, entities, values, synonyms, dialogNodes];

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const GUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** Watson Assistant's v1 methods, below `/v1`. */
export function v1Routes(app: RouteApp, services: Services): void {
  app.addHook('onRequest', ({ query, params }, _reply, done) => {
    requireVersion((query as Readonly<Record<string, unknown>>)['version']);
    const { workspace_id: id } = params as Readonly<Record<string, string | undefined>>;
    if (id !== undefined && !GUID.test(id) && !isUpstreamSkill(id)) throw new ServiceError('notGuid');
    done();
  });
  forwardUpstreamCalls(app, services);
  workspaceRoutes(app, services);
  const answers = new AnswerCache();
  for (const resource of RESOURCES) resourceRoutes(app, services, resource(services), answers);
  mentionRoutes(app, services);
  messageRoutes(app, services);
  bulkClassifyRoutes(app, services);
  logRoutes(app, services);
}

/** The last that was found to be a date. */
let lastVersion = '';

/** Given twice, the first counts. */
function requireVersion(given: unknown): void {
  const version: unknown = Array.isArray(given) ? given[0] : given;
  if (typeof version !== 'string' || version === '') throw new ServiceError('noVersion');
  // Callers stay with one.
  if (version === lastVersion) return;
  if (DATE.test(version) && isDay(version)) {
    lastVersion = version;
    return;
  }
  throw new ServiceError('badQuery', '', [
    { message: 'version must be a date, as in 2021-11-27', path: 'version' },
  ]);
}

/** The calendar has a day of that date. */
function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
