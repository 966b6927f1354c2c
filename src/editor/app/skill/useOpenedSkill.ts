import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { readStructure } from '#skill/transfer/readStructure.ts';
import type { OpenSkill } from '#protocol/studio.ts';
import { sendEdit } from '../../api/sendEdit.ts';
import { sessionQuery } from '../../api/session.ts';
import { loadSkill } from '../../api/skills.ts';
import type { DocumentStore } from '../../document/documentStore.ts';
import type { Call } from '../../document/call.ts';
import { openDocument, randomId } from '../../document/openDocument.ts';
import type { AtRevision } from '../../document/serverCopy.ts';
import { initiallyCollapsed } from '../../session/initiallyCollapsed.ts';
import { openSession, type SessionStore } from '../../session/sessionStore.ts';
import { followSkill } from './followSkill.ts';

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
  const client = randomId();
  const load = async () => toLoaded(await loadSkill(skillId));
  const [loaded, rights] = await Promise.all([
    queries.fetchQuery({ queryKey: ['document', skillId], queryFn: load, staleTime: 0, gcTime: 0 }),
    // Anew: somebody may have signed in since.
    queries.fetchQuery({ ...sessionQuery, staleTime: 0 }),
  ]);
  const readOnly = rights.role === 'viewer';
  const send = (call: Call) => sendEdit(client, call);
  const document = await openDocument({ skillId, loaded, client, readOnly, queries, send, load });
  const session = openSession(skillId, initiallyCollapsed(loaded.skill));
  const stopFollowing = followSkill({
    skillId,
    client,
    revision: loaded.revision,
    queries,
    document,
    session,
  });
  return {
    document: document.store,
    session: session.store,
    close() {
      stopFollowing();
      session.close();
      void document.close();
    },
  };
}

/** The service takes in nothing that doesn't hold together; should it ever, the first fault says what. */
function toLoaded({ workspace, revision }: OpenSkill): AtRevision {
  const { skill, faults } = readStructure(workspace, { anyObject: true });
  if (!skill) throw new Error(faults[0]?.message);
  return { skill, revision };
}
