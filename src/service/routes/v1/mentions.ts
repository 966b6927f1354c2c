import { MentionsAnswer } from '#protocol/v1/answers.ts';
import { ExportQuery } from '#protocol/v1/query.ts';
import { listMentions } from '../../usecases/listMentions.ts';
import type { Services } from '../../usecases/services.ts';
import type { RouteApp } from '../routeApp.ts';
import { described } from './described.ts';
import type { Path } from './resource.ts';

export function mentionRoutes(app: RouteApp, services: Services): void {
  app.route({
    method: 'GET',
    url: '/workspaces/:workspace_id/entities/:entity/mentions',
    schema: {
      querystring: ExportQuery,
      ...described('listMentions', 'Entities', 'list entity mentions', 200, MentionsAnswer),
    },
    handler: async (request) => {
      const { workspace_id: id, entity = '' } = request.params as Path;
      const examples = await listMentions(services, id, entity, request.query.include_audit ?? false);
      return { examples, pagination: { refresh_url: request.url } };
    },
  });
}
