import { BulkClassifyAnswer } from '#protocol/v1/answers.ts';
import { BulkClassifyBody } from '#protocol/v1/message.ts';
import { classifyTexts } from '../../usecases/classifyTexts.ts';
import type { Services } from '../../usecases/services.ts';
import type { RouteApp } from '../routeApp.ts';
import { described } from './described.ts';
import type { Path } from './resource.ts';

export function bulkClassifyRoutes(app: RouteApp, services: Services): void {
  app.route({
    method: 'POST',
    url: '/workspaces/:workspace_id/bulk_classify',
    schema: {
      body: BulkClassifyBody,
      ...described('bulkClassify', 'Messages', 'identify intents and entities', 200, BulkClassifyAnswer),
    },
    config: { access: 'read' },
    handler: async (request) => {
      const { workspace_id: id } = request.params as Path;
      // IBM's client takes a single utterance as well as a list.
      const input = [request.body.input ?? []].flat();
      const texts = input.map(({ text }) => text);
      return { output: await classifyTexts(services, id, texts) };
    },
  });
}
