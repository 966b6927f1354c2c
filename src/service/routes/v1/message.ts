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

/** The API version since which all that spoke is among the visited nodes. */
const LISTS_PARTS = '2018-02-16';

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
    handler: async (request, reply) => {
      const { workspace_id: id } = request.params as Path;
      const { nodes_visited_details = false, trace = false } = request.query;
      const { version } = request.query;
      const hidesParts = version < LISTS_PARTS;
      const options = { nodesVisitedDetails: nodes_visited_details, hidesParts, trace };
      const call = { version, labels: messageLabels(request.headers), bodyText: request.bodyText };
      const answer = await sendMessage(services, id, request.body, options, call);
      void reply.type('application/json; charset=utf-8');
      return answer;
    },
  });
}
