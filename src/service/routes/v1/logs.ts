import { LogsAnswer, NothingAnswer } from '#protocol/v1/answers.ts';
import { LogQuery, AllLogsQuery, UserDataQuery, LONGEST_PAGE } from '#protocol/v1/query.ts';
import type { LogPosition } from '#storage/logStore.ts';
import { notFound, ServiceError } from '../../errors.ts';
import { deleteUserData } from '../../usecases/deleteUserData.ts';
import { listLogs, type LogPage } from '../../usecases/listLogs.ts';
import { readLogFilter } from '../../usecases/readLogFilter.ts';
import type { Services } from '../../usecases/services.ts';
import type { RouteApp } from '../routeApp.ts';
import { described } from './described.ts';
import { readLogCursor, writeLogCursor } from './logCursor.ts';
import { USUAL_PAGE, withCursor } from './paging.ts';
import type { Path } from './resource.ts';

/** The logs of messages, and the deletion of what a customer said. */
export function logRoutes(app: RouteApp, services: Services): void {
  app.route({
    method: 'GET',
    url: '/workspaces/:workspace_id/logs',
    schema: {
      querystring: LogQuery,
      ...described('listLogs', 'Logs', 'list log events in a workspace', 200, LogsAnswer),
    },
    handler: async ({ query, params, url }) => {
      const { workspace_id: skill } = params as Path;
      if (!(await services.store.skills.readHead(skill))) throw notFound();
      const filter = readLogFilter(query.filter);
      return answer(url, query, await listLogs(services, { skill, filter, ...pageOf(query) }));
    },
  });

  app.route({
    method: 'GET',
    url: '/logs',
    schema: {
      querystring: AllLogsQuery,
      ...described('listAllLogs', 'Logs', 'list log events in all workspaces', 200, LogsAnswer),
    },
    handler: async ({ query, url }) => {
      const filter = readLogFilter(query.filter, [
        ['language'],
        ['workspace_id', 'request.context.system.assistant_id', 'request.context.metadata.deployment'],
      ]);
      return answer(url, query, await listLogs(services, { filter, ...pageOf(query) }));
    },
  });

  app.route({
    method: 'DELETE',
    url: '/user_data',
    schema: {
      querystring: UserDataQuery,
      ...described('deleteUserData', 'User data', 'delete labeled data', 202, NothingAnswer),
    },
    config: { access: 'manage' },
    handler: async ({ query }, reply) => {
      await deleteUserData(services, query.customer_id);
      void reply.status(202);
      return {};
    },
  });

  function pageOf({ sort, page_limit: limit = USUAL_PAGE, cursor }: LogQuery) {
    const order = sort || 'request_timestamp';
    const descending = order.startsWith('-');
    if (order.replace('-', '') !== 'request_timestamp') throw new ServiceError('badSort', order);
    const after: LogPosition | null = cursor ? readLogCursor(cursor, order, services.now()) : null;
    return { descending, limit: Math.min(limit, LONGEST_PAGE), ...(after ? { after } : {}) };
  }

  /** Unlike other lists, the pagination of logs has no `refresh_url`. */
  function answer(url: string, { sort }: LogQuery, { entries, next }: LogPage) {
    const cursor = next && writeLogCursor(next, sort || 'request_timestamp', services.now());
    const pagination = cursor ? { next_url: withCursor(url, cursor), next_cursor: cursor } : {};
    return { logs: entries, pagination };
  }
}
