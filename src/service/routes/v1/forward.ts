import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUpstreamSkill } from '../../upstream/placeOf.ts';
import type { Services } from '../../usecases/services.ts';
import { forwardCall } from '../../usecases/upstreamSkills.ts';
import type { RouteApp } from '../routeApp.ts';

/** Headers of a call that say something about what it does. */
const HANDED_ON = ['if-match', 'x-watson-learning-opt-out', 'x-watson-metadata'] as const;

/** Sends calls about skills that stay at an upstream there, before this service looks at what they ask for. */
export function forwardUpstreamCalls(app: RouteApp, services: Services): void {
  app.addHook('preValidation', (request, reply, done) => {
    const { workspace_id: id } = request.params as Readonly<Record<string, string | undefined>>;
    if (id === undefined || !isUpstreamSkill(id)) done();
    else forward(id, request, reply).catch((error: unknown) => reply.send(error));
  });

  async function forward(id: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const headers = HANDED_ON.flatMap((name) => {
      const value = request.headers[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    });
    const { method, url, body } = request;
    const answer = await forwardCall(services, id, {
      method,
      url,
      body,
      headers: Object.fromEntries(headers),
    });
    await reply.status(answer.status).headers(answer.headers).send(answer.body);
  }
}
