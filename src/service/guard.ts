import type { FastifyRequest } from 'fastify';
import type { Role } from '#storage/access.ts';
import type { Access } from './access/access.ts';
import { includes, type Principal } from './access/principal.ts';
import { ServiceError } from './errors.ts';
import { isForeignPage, isOwnHost } from './hostGuard.ts';
import { isUpstreamSkill } from './upstream/placeOf.ts';
import type { RouteApp } from './routes/routeApp.ts';

const API = /^\/(?:v1|v2|studio)\//;

const ROLES: Readonly<Record<'read' | 'edit' | 'manage', Role>> = {
  read: 'viewer',
  edit: 'author',
  manage: 'manager',
};

/**
 * Lets a request to the API pass only with a key whose role and skill allow it, or, where no key is asked for,
 * only if it is for this machine by one of its own names. Pages of other sites are kept out in both cases.
 */
export function guard(app: RouteApp, access: Access): void {
  app.decorateRequest('principal', null);
  app.addHook('onRequest', async (request, reply) => {
    const { url, headers, routeOptions } = request;
    if (!API.test(url)) return;
    if (isForeignPage(headers)) throw new ServiceError('forbidden');
    const principal = await access.identify(headers);
    if (principal?.keyId === 'local' && !isOwnHost(headers.host)) throw new ServiceError('forbidden');
    request.principal = principal;
    const needed = isElsewhere(request) ? 'manage' : (routeOptions.config.access ?? usual(request));
    if (needed === 'open') return;
    if (!principal) {
      void reply.header('www-authenticate', 'Bearer');
      throw new ServiceError('unauthorized');
    }
    if (!includes(principal.role, ROLES[needed])) {
      throw new ServiceError('notAllowed', `${ROLES[needed]}’s, and this is a ${principal.role}’s`);
    }
    if (!reachesSkill(principal, request)) throw new ServiceError('otherSkill');
  });
}

function usual({ method }: FastifyRequest): 'read' | 'edit' {
  return method === 'GET' || method === 'HEAD' ? 'read' : 'edit';
}

/** Whoever reaches a skill at an upstream acts with the key for it. */
function isElsewhere({ params }: FastifyRequest): boolean {
  const { workspace_id: workspace, id } = (params ?? {}) as Readonly<Record<string, string | undefined>>;
  return isUpstreamSkill(workspace ?? id ?? '');
}

/** Whether a key that opens one skill may make the request; others may. */
function reachesSkill({ skill }: Principal, { params, routeOptions }: FastifyRequest): boolean {
  if (skill === null || routeOptions.config.heedsSkillKeys) return true;
  const { workspace_id: workspace, id } = (params ?? {}) as Readonly<Record<string, string | undefined>>;
  const isOfSkill = routeOptions.url?.startsWith('/studio/skills/:id');
  return workspace === skill || (isOfSkill === true && id === skill);
}
