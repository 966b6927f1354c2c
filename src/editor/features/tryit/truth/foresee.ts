import type { DocumentStore } from '#editor/document/documentStore.ts';
import type { TraceEntry } from '#skill/traceEntry.ts';
import type { ConversationStore } from '../conversation.ts';
import { whenAtRest } from '../whenAtRest.ts';

/** How long the sentence, the skill and the test rest before the sentence is tried, ms. */
const PAUSE = 250;

/**
 * Tells what the runtime would do with a sentence, now and after each change of the skill or the test, until the
 * returned function is called; null when that can't be told. Nothing comes of it: no turn, no log, no call.
 */
export function foresee(
  sentence: string,
  conversation: ConversationStore,
  document: Pick<DocumentStore, 'subscribe'>,
  tell: (trace: readonly TraceEntry[] | null) => void,
): () => void {
  const { changed, stop } = whenAtRest(PAUSE, async (isCurrent) => {
    // Out of reach of the service nothing is known.
    const answer = await conversation
      .getState()
      .rehearseNext(sentence)
      .catch(() => null);
    if (isCurrent()) tell(answer?.trace ?? null);
  });

  changed();
  const subscriptions = [
    document.subscribe(({ skill }, before) => {
      if (skill !== before.skill) changed();
    }),
    conversation.subscribe(({ line, lines, settings }, before) => {
      if (line !== before.line || lines !== before.lines || settings !== before.settings) changed();
    }),
  ];
  return () => {
    stop();
    for (const unsubscribe of subscriptions) unsubscribe();
  };
}
