import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/apiError.ts';

/** An answer won't change by asking again; no answer, or the service's own failure, may. */
function isWorthRetrying(failures: number, error: Error): boolean {
  const answered = error instanceof ApiError && error.status >= 400 && error.status < 500;
  return !answered && failures < 2;
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: isWorthRetrying, staleTime: 2000 } },
  });
}
