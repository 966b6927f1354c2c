import { useQuery } from '@tanstack/react-query';
import { request } from './http.ts';

interface Audited {
  readonly updated?: string;
}

const LIST = { intents: 'intent', entities: 'entity' } as const;

/** When each intent or entity was last changed, ISO 8601 by name; empty while that isn't known. */
export function useLastChanges(skillId: string, kind: 'intents' | 'entities', saved: number | null) {
  const { data } = useQuery({
    queryKey: ['skills', skillId, 'changes', kind, saved],
    queryFn: async ({ signal }) => {
      const path = `/v1/workspaces/${encodeURIComponent(skillId)}/${kind}?include_audit=true&page_limit=10000`;
      const answer = await request<Record<string, readonly (Audited & Record<string, string>)[]>>({
        path,
        signal,
      });
      return new Map(
        (answer[kind] ?? []).flatMap(({ updated, ...own }) =>
          updated === undefined ? [] : [[own[LIST[kind]] ?? '', updated] as const],
        ),
      );
    },
    placeholderData: (before) => before,
    staleTime: 30_000,
  });
  return data ?? NOTHING;
}

const NOTHING: ReadonlyMap<string, string> = new Map();
