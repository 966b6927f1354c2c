import type { FastifyReply, FastifyRequest } from 'fastify';
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
  app.addHook('onRequest', (request, reply, done) => {
    const entry = API.test(request.url) ? enter(request, reply, access) : undefined;
    // Most requests are known at once, and a promise for each would be felt.
    if (!entry) done();
    return entry;
  });
}

function enter(request: FastifyRequest, reply: FastifyReply, access: Access): Promise<void> | undefined {
  if (isForeignPage(request.headers)) throw new ServiceError('forbidden');
  const principal = access.identify(request.headers);
  if (principal instanceof Promise) return principal.then((found) => admit(request, reply, found));
  admit(request, reply, principal);
  return undefined;
}

/** Throws where the request isn't for this one to make. */
function admit(request: FastifyRequest, reply: FastifyReply, principal: Principal | null): void {
  const { headers, routeOptions } = request;
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
