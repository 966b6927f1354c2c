import { MessageAnswer } from '#protocol/v1/answers.ts';
import { MessageBody } from '#protocol/v1/message.ts';
import { MessageQuery } from '#protocol/v1/query.ts';
import { messageLabels } from '../../logs/messageLabels.ts';
import { sendMessage } from '../../usecases/sendMessage.ts';
import type { Services } from '../../usecases/services.ts';
import type { RouteApp } from '../routeApp.ts';
import { described } from './described.ts';
import type { Path } from './resource.ts';

/** Bytes. Compressing a usual answer takes as long as finding it, and saves nothing: it fits into one or two packets. */
const WORTH_COMPRESSING = 8 * 1024;

export function messageRoutes(app: RouteApp, services: Services): void {
  const schema = {
    querystring: MessageQuery,
    body: MessageBody,
    ...described('message', 'Messages', 'get response to user input', 200, MessageAnswer),
  };
  app.route({
    method: 'POST',
    url: '/workspaces/:workspace_id/message',
    schema,
    config: { access: 'read' },
    compress: { threshold: WORTH_COMPRESSING },
    handler: async (request) => {
      const { workspace_id: id } = request.params as Path;
      const { nodes_visited_details = false, trace = false } = request.query;
      const options = { nodesVisitedDetails: nodes_visited_details, trace };
      const call = { version: request.query.version, labels: messageLabels(request.headers) };
      return sendMessage(services, id, request.body, options, call);
    },
  });
}
