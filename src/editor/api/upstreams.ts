import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewUpstream, Push, Pushed, Upstream, UpstreamSkill } from '#protocol/upstream.ts';
import { request } from './http.ts';
import { skillListQuery } from './skills.ts';

const pathOf = (id: string): string => `/studio/upstreams/${encodeURIComponent(id)}`;

const upstreamsQuery = queryOptions({
  queryKey: ['upstreams'],
  queryFn: ({ signal }) => request<Upstream[]>({ path: '/studio/upstreams', signal }),
});

/** The services that this one is connected to, for managers. */
export function useUpstreams() {
  return useQuery(upstreamsQuery);
}

export function useUpstreamSkills(id: string) {
  return useQuery({
    queryKey: ['upstreams', id, 'skills'],
    queryFn: ({ signal }) => request<UpstreamSkill[]>({ path: `${pathOf(id)}/skills`, signal }),
    retry: false,
  });
}

export function useConnect() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: NewUpstream) =>
      request<Upstream>({ method: 'POST', path: '/studio/upstreams', body: wanted }),
    onSuccess: () => queries.invalidateQueries({ queryKey: upstreamsQuery.queryKey }),
  });
}

export function useDisconnect() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request({ method: 'DELETE', path: pathOf(id) }),
    onSettled: () => queries.invalidateQueries({ queryKey: upstreamsQuery.queryKey }),
  });
}

/** Makes a skill here of one there; gives back its id. */
export function useCopyHere(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (workspace: string) => {
      const copy = { method: 'POST', path: `${pathOf(id)}/copies`, body: { workspace } } as const;
      return (await request<{ readonly id: string }>(copy)).id;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: skillListQuery.queryKey, exact: true }),
  });
}

/** Compares a skill with the one there, or puts it in its place. */
export function usePush(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (push: Push) => request<Pushed>({ method: 'POST', path: `${pathOf(id)}/pushes`, body: push }),
    onSuccess: (_pushed, { dryRun }) =>
      dryRun ? undefined : queries.invalidateQueries({ queryKey: ['upstreams', id] }),
  });
}

/** The id under which a skill that stays there is edited. */
export const upstreamSkillId = (id: string, workspace: string): string => `up.${id}.${workspace}`;

/** Whether a skill stays at another service: nothing tells what others do to it there. */
export const isUpstreamSkill = (skillId: string): boolean => skillId.startsWith('up.');
