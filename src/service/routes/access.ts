import type { FastifyRequest } from 'fastify';
import type { Principal } from '../access/principal.ts';
import type { Author } from '../usecases/outcome.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * Who may call the route: `open` to all, `read` to viewers, `edit` to authors, `manage` to managers. Left out,
     * GET is `read` and everything else `edit`.
     */
    access?: 'open' | 'read' | 'edit' | 'manage';
    /**
     * The route isn't about one skill by its path, and heeds itself that a key may open one skill alone
     * (`Principal.skill`). Other such routes are closed to those keys.
     */
    heedsSkillKeys?: boolean;
  }

  interface FastifyRequest {
    /** Known in every handler of the API. */
    principal: Principal | null;
    /** The JSON that the body was read from, without a byte order mark. */
    bodyText: string;
  }
}

/** An editor names itself in this header, to know its own changes among those of the feed. */
const CLIENT_HEADER = 'parley-client';
/** The revision that a change made: the one by which the feed tells of it. */
export const REVISION_HEADER = 'parley-revision';

const LONGEST_ID = 64;

/** Whom the log of changes names for a request. */
export function authorOf({ principal, headers }: FastifyRequest): Author {
  const client = headers[CLIENT_HEADER];
  const origin = typeof client === 'string' && client.length <= LONGEST_ID ? client : null;
  return { by: principal?.name ?? '', origin };
}
