import { queryOptions, useQuery } from '@tanstack/react-query';
import type { JsonObject } from '#lib/json.ts';
import type { Sample } from '#protocol/studio.ts';
import { request } from './http.ts';

const samplesQuery = queryOptions({
  queryKey: ['samples'],
  queryFn: ({ signal }) => request<Sample[]>({ path: '/samples/index.json', signal }),
  staleTime: Infinity,
});

export function useSamples() {
  return useQuery(samplesQuery);
}

/** A sample's workspace, as it is in its file. */
export function loadSample(file: string): Promise<JsonObject> {
  return request<JsonObject>({ path: `/samples/${encodeURIComponent(file)}` });
}
