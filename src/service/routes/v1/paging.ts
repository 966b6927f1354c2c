import { LONGEST_PAGE, type ListQuery, type Pagination } from '#protocol/v1/query.ts';
import type { Page, PageRequest } from '#storage/page.ts';
import { ServiceError } from '../../errors.ts';
import { readCursor, writeCursor } from './cursor.ts';

export const USUAL_PAGE = 100;

const UPDATED = 'updated';

/**
 * The order of a list: `-` for a falling one, and `updated` or the field that names its elements. IBM's suites also say
 * `modified` for the one and `name` for the other.
 */
function orderOf({ sort }: ListQuery, name: string): string {
  const given = sort || name;
  const sign = given.startsWith('-') ? '-' : '';
  const asked = given.slice(sign.length);
  const field = asked === 'name' ? name : asked === 'modified' ? UPDATED : asked;
  if (field !== name && field !== UPDATED) throw new ServiceError('badSort', asked);
  return sign + field;
}

/** What a list's query asks of the store. `name` is the field that lists are sorted by when nothing is said. */
export function pageRequest(query: ListQuery, name: string): PageRequest {
  const order = orderOf(query, name);
  return {
    limit: Math.min(query.page_limit ?? USUAL_PAGE, LONGEST_PAGE),
    sort: order.endsWith(UPDATED) ? 'updated' : 'key',
    descending: order.startsWith('-'),
    count: query.include_count ?? false,
    ...(query.cursor ? { after: readCursor(query.cursor, order) } : {}),
  };
}

/**
 * The pagination of an answer.
 *
 * @param url the request's own, which the URLs repeat but for the cursor
 */
export function paginationOf(url: string, query: ListQuery, name: string, page: Page<unknown>): Pagination {
  const next = page.next && writeCursor(page.next, orderOf(query, name));
  return {
    refresh_url: url,
    ...(next === undefined ? {} : { next_url: withCursor(url, next), next_cursor: next }),
    ...(page.total === undefined ? {} : { total: page.total }),
  };
}

export function withCursor(url: string, cursor: string): string {
  const [path = '', query = ''] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', cursor);
  return `${path}?${parameters.toString()}`;
}
