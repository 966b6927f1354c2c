import { LONGEST_PAGE, type ListQuery, type Pagination } from '#protocol/v1/query.ts';
import type { Page, PageRequest } from '#storage/page.ts';
import { ServiceError } from '../../errors.ts';
import { readCursor, writeCursor } from './cursor.ts';

export const USUAL_PAGE = 100;

/** `modified` is an old name of `updated`. */
const UPDATED: ReadonlySet<string> = new Set(['updated', 'modified']);

/** What a list's query asks of the store. `name` is the field that lists are sorted by when nothing is said. */
export function pageRequest(query: ListQuery, name: string): PageRequest {
  const order = query.sort || name;
  const descending = order.startsWith('-');
  const field = descending ? order.slice(1) : order;
  if (field !== name && !UPDATED.has(field)) throw new ServiceError('badSort', field);
  return {
    limit: Math.min(query.page_limit ?? USUAL_PAGE, LONGEST_PAGE),
    sort: field === name ? 'key' : 'updated',
    descending,
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
  const next = page.next && writeCursor(page.next, query.sort || name);
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
