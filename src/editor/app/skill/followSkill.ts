import type { QueryClient } from '@tanstack/react-query';
import { listenToSkill, tellPresence } from '../../api/skillFeed.ts';
import { isUpstreamSkill } from '../../api/upstreams.ts';
import { skillStatusQuery } from '../../api/skills.ts';
import type { OpenedDocument } from '../../document/openDocument.ts';
import type { SessionStore } from '../../session/sessionStore.ts';

interface Following {
  readonly skillId: string;
  readonly client: string;
  readonly revision: number;
  readonly queries: QueryClient;
  readonly document: OpenedDocument;
  readonly session: { readonly store: SessionStore };
}

/** A walk along the nodes is told where it ends, after so many milliseconds. */
const QUIET = 300;

/** Brings what others do into an open skill, and tells them where this editor is. Returns what ends it. */
export function followSkill(following: Following): () => void {
  const { skillId, client, queries, document, session } = following;
  if (isUpstreamSkill(skillId)) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const askStatus = () => queries.invalidateQueries({ queryKey: skillStatusQuery(skillId).queryKey });

  function tell(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A hint: nothing is lost when it doesn't arrive.
      tellPresence(skillId, client, session.store.getState().selected).catch(() => undefined);
    }, QUIET);
  }

  const stopListening = listenToSkill({
    skillId,
    client,
    after: following.revision,
    onChange(change) {
      document.hear(change);
      if (change.origin !== client) void askStatus();
    },
    onPresence: (editors) =>
      document.store.setState({ present: editors.filter((editor) => editor.client !== client) }),
    onTrained: () => void askStatus(),
    onOpen: tell,
  });
  const stopTelling = session.store.subscribe((state, before) => {
    if (state.selected !== before.selected) tell();
  });
  return () => {
    clearTimeout(timer);
    stopListening();
    stopTelling();
  };
}
