import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApiKey, CreatedApiKey, NewApiKey } from '#protocol/studio.ts';
import { request } from './http.ts';
import { sessionQuery } from './session.ts';

const keysQuery = queryOptions({
  queryKey: ['keys'],
  queryFn: ({ signal }) => request<ApiKey[]>({ path: '/studio/keys', signal }),
});

/** The keys of the service, for managers. */
export function useKeys() {
  return useQuery(keysQuery);
}

export function useCreateKey() {
  return useKeyChange((wanted: NewApiKey) =>
    request<CreatedApiKey>({ method: 'POST', path: '/studio/keys', body: wanted }),
  );
}

export function useRevokeKey() {
  return useKeyChange((id: string) =>
    request({ method: 'DELETE', path: `/studio/keys/${encodeURIComponent(id)}` }),
  );
}

/** A mutation after which the keys are read again, and whether one is needed at all. */
function useKeyChange<T, R>(change: (input: T) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      await queries.invalidateQueries({ queryKey: keysQuery.queryKey });
    },
  });
}
