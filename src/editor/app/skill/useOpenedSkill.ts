import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { readStructure } from '#skill/transfer/readStructure.ts';
import type { Skill } from '#skill/model.ts';
import { request } from '../../api/http.ts';
import { loadSkill } from '../../api/skills.ts';
import type { DocumentStore } from '../../document/documentStore.ts';
import { openDocument } from '../../document/openDocument.ts';
import { initiallyCollapsed } from '../../session/initiallyCollapsed.ts';
import { openSession, type SessionStore } from '../../session/sessionStore.ts';

interface OpenedSkill {
  readonly document: DocumentStore;
  readonly session: SessionStore;
}

export type Opening =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: Error }
  | ({ readonly state: 'open' } & OpenedSkill);

/** Loads a skill and keeps it open until the page is left. `retry` tries again after a failure. */
export function useOpenedSkill(skillId: string): { opening: Opening; retry: () => void } {
  const queries = useQueryClient();
  const [attempt, setAttempt] = useState(0);
  const [done, setDone] = useState<{ of: string; opening: Opening } | null>(null);
  const key = `${skillId} ${attempt}`;

  useEffect(() => {
    let left = false;
    const opened = open(skillId, queries);
    opened.then(
      ({ close: _close, ...skill }) => !left && setDone({ of: key, opening: { state: 'open', ...skill } }),
      (error: Error) => !left && setDone({ of: key, opening: { state: 'failed', error } }),
    );
    return () => {
      left = true;
      opened.then(
        ({ close }) => close(),
        () => undefined,
      );
    };
  }, [skillId, queries, key]);

  return {
    opening: done?.of === key ? done.opening : { state: 'loading' },
    retry: () => setAttempt((n) => n + 1),
  };
}

async function open(skillId: string, queries: QueryClient): Promise<OpenedSkill & { close: () => void }> {
  const load = async () => toSkill(await loadSkill(skillId));
  const skill = await queries.fetchQuery({
    queryKey: ['document', skillId],
    queryFn: load,
    staleTime: 0,
    gcTime: 0,
  });
  const document = await openDocument({ skillId, skill, queries, send: request, load });
  const session = openSession(skillId, initiallyCollapsed(skill));
  return {
    document: document.store,
    session: session.store,
    close() {
      session.close();
      void document.close();
    },
  };
}

/** The service takes in nothing that doesn't hold together; should it ever, the first fault says what. */
function toSkill({ workspace }: { workspace: unknown }): Skill {
  const { skill, faults } = readStructure(workspace, { anyObject: true });
  if (!skill) throw new Error(faults[0]?.message);
  return skill;
}
