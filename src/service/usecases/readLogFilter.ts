import { FilterError, type Filter } from '../logs/filter/filter.ts';
import { demands } from '../logs/filter/narrowing.ts';
import { parseFilter } from '../logs/filter/parseFilter.ts';
import { ServiceError } from '../errors.ts';

/**
 * Reads the filter of a request for logs.
 *
 * @param needed of each of these groups of fields, the filter has to say exactly what one is
 */
export function readLogFilter(
  source: string | undefined,
  needed: readonly (readonly string[])[] = [],
): Filter | null {
  const filter = parse(source ?? '');
  const missing = needed.find((fields) => filter === null || !demands(filter, fields));
  if (!missing) return filter;
  throw refused(`The filter must say by “::” what ${missing.join(' or ')} is.`);
}

function parse(source: string): Filter | null {
  try {
    return parseFilter(source);
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    throw refused(`The filter can't be read at character ${error.at + 1}: ${error.message}.`);
  }
}

function refused(message: string): ServiceError {
  return new ServiceError('invalid', message, [{ message, path: 'filter' }]);
}
