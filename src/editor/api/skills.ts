import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { JsonObject } from '#lib/json.ts';
import type { OpenSkill, SkillCard, SkillStatus } from '#protocol/studio.ts';
import { request } from './http.ts';

const skillPath = (skillId: string) => `/studio/skills/${encodeURIComponent(skillId)}`;
const workspacePath = (skillId: string) => `/v1/workspaces/${encodeURIComponent(skillId)}`;

/** Where a skill can be downloaded as a Watson file. */
export const exportPath = (skillId: string) => `${skillPath(skillId)}/export`;

export const skillListQuery = queryOptions({
  queryKey: ['skills'],
  queryFn: ({ signal }) => request<SkillCard[]>({ path: '/studio/skills', signal }),
});

export function useSkillList() {
  return useQuery(skillListQuery);
}

/** The whole skill as the service has it. */
export function loadSkill(skillId: string, signal?: AbortSignal): Promise<OpenSkill> {
  return request<OpenSkill>({ path: skillPath(skillId), ...(signal ? { signal } : {}) });
}

export function skillStatusQuery(skillId: string) {
  return queryOptions({
    queryKey: ['skills', skillId, 'status'],
    queryFn: ({ signal }) => request<SkillStatus>({ path: `${skillPath(skillId)}/status`, signal }),
    // While it is learning the end may come any second; else only what we send changes it.
    refetchInterval: ({ state }) =>
      state.data?.status === 'Training' || state.data?.status === 'Processing' ? 1000 : false,
  });
}

export function useSkillStatus(skillId: string) {
  return useQuery(skillStatusQuery(skillId));
}

/** Creates a skill from a whole workspace and gives back its id. */
export async function createSkill(workspace: JsonObject): Promise<string> {
  const made = await request<{ workspace_id: string }>({
    method: 'POST',
    path: '/v1/workspaces',
    body: workspace,
  });
  return made.workspace_id;
}

/** Creates a second skill of the same content under another name. */
export async function duplicateSkill(skillId: string, name: string): Promise<string> {
  const { workspace_id: _id, ...workspace } = await request<JsonObject>({ path: exportPath(skillId) });
  return createSkill({ ...workspace, name });
}

export function deleteSkill(skillId: string): Promise<unknown> {
  return request({ method: 'DELETE', path: workspacePath(skillId) });
}

export function restoreSkill(skillId: string): Promise<unknown> {
  return request({ method: 'POST', path: `${skillPath(skillId)}/restore` });
}

/** A mutation after which the list of skills is read again. */
export function useSkillChange<T, R>(change: (input: T) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: skillListQuery.queryKey, exact: true }),
  });
}
