import type { Answer } from '../answer.ts';
import { answerChange } from '../answerChange.ts';
import type { ConversationStore } from '../conversation.ts';
import type { Turn } from '../turn.ts';
import { type AtRest, whenAtRest } from '../whenAtRest.ts';

/** A turn that would be answered otherwise now. */
export interface OtherAnswer {
  readonly turn: Turn;
  readonly before: Answer;
  readonly after: Answer;
}

/** So many of the last turns are looked at. */
const LAST = 3;
/** How long the skill rests before they are asked, ms. */
const PAUSE = 500;

/** Tells which of the last turns would be answered otherwise, after each change of the skill. The newest change wins. */
export function watchWhatIf(
  conversation: ConversationStore,
  tell: (found: readonly OtherAnswer[]) => void,
): AtRest {
  return whenAtRest(PAUSE, async (isCurrent) => {
    const { turns, rehearse } = conversation.getState();
    const found: OtherAnswer[] = [];
    for (const turn of turns.slice(-LAST)) {
      const { answer: before } = turn;
      if (!before) continue;
      // Without an answer (the service is out of reach, say) nothing is known of the turn.
      const after = await rehearse(turn).catch(() => null);
      if (!isCurrent()) return;
      if (after && answerChange(before, after)) found.push({ turn, before, after });
    }
    tell(found);
  });
}
