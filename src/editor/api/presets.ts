import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Preset, PresetContent } from '#protocol/presets.ts';
import { request } from './http.ts';

const presetsPath = (skillId: string): string => `/studio/skills/${encodeURIComponent(skillId)}/presets`;

function presetsQuery(skillId: string) {
  return queryOptions({
    queryKey: ['skills', skillId, 'presets'],
    queryFn: ({ signal }) => request<readonly Preset[]>({ path: presetsPath(skillId), signal }),
  });
}

const NONE: readonly Preset[] = [];

/** The named sets of variables of a skill, by name; none until they are there. */
export function usePresets(skillId: string): readonly Preset[] {
  const presets = useQuery(presetsQuery(skillId)).data ?? NONE;
  return presets.toSorted((a, b) => a.name.localeCompare(b.name));
}

export interface PresetEdits {
  /** Makes a set or replaces it; rejects with an ApiError. */
  put(id: string, content: PresetContent): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Changes the sets of a skill; the lists that are shown follow. */
export function usePresetEdits(skillId: string): PresetEdits {
  const client = useQueryClient();
  const reload = () => client.invalidateQueries({ queryKey: presetsQuery(skillId).queryKey });
  return {
    async put(id, content) {
      await request({ method: 'PUT', path: `${presetsPath(skillId)}/${id}`, body: content });
      await reload();
    },
    async remove(id) {
      await request({ method: 'DELETE', path: `${presetsPath(skillId)}/${id}` });
      await reload();
    },
  };
}
