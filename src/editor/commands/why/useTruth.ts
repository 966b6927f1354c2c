import { useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { useSession } from '#editor/session/SessionProvider.tsx';
import type { SessionState } from '#editor/session/sessionState.ts';
import type { Skill } from '#skill/model.ts';
import type { TraceEntry } from '#skill/traceEntry.ts';
import { truthOf, type Truth, type TruthMarks } from '#skill/truthOf.ts';

/** Once for all that shows it. Edits change nothing about a turn that is over. */
const known = new WeakMap<readonly TraceEntry[], TruthMarks>();

function truthIn(skill: Skill, { truthShown, preview, trace }: SessionState): TruthMarks | null {
  const entries = preview ?? trace?.turns.at(-1)?.entries;
  if (!truthShown || !entries || entries.length === 0) return null;
  let truth = known.get(entries);
  if (!truth) known.set(entries, (truth = truthOf(skill, entries)));
  return truth;
}

/** How cards came out in the test, or would with the sentence that is being typed; null where that isn't shown or known. */
export function useTruth(): TruthMarks | null {
  const document = useDocumentStore();
  return useSession((state) => truthIn(document.getState().skill, state));
}

/** The same of one thing, which is drawn anew only when it comes out otherwise. */
export function useTruthOf(read: (truth: TruthMarks, skill: Skill) => Truth): Truth | null {
  const document = useDocumentStore();
  return useSession((state) => {
    const { skill } = document.getState();
    const truth = truthIn(skill, state);
    return truth && read(truth, skill);
  });
}
