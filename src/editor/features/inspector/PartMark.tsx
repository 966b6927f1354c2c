import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { tellsOf } from '#editor/commands/why/whyCommand.ts';
import { useTruthOf } from '#editor/commands/why/useTruth.ts';
import { useSession, useSessionStore } from '#editor/session/SessionProvider.tsx';
import { TruthMark } from '#editor/ui/TruthMark.tsx';
import type { Skill } from '#skill/model.ts';
import { partMarkOf, type Truth, type TruthMarks } from '#skill/truthOf.ts';
import classes from './PartMark.module.css';

interface PartMarkProps {
  /** The part whose condition it is about. */
  of: string;
  /** "Answer 2" */
  what: string;
  /** How it came out; absent: as the part's own condition did. */
  read?: (truth: TruthMarks, skill: Skill) => Truth;
}

/**
 * How a part of the node came out in the test, astride the left edge of its row as on cards, so that nothing makes
 * room for it. Where the turn tells why, pressing it asks.
 */
export function PartMark({ of, what, read = (truth) => partMarkOf(truth, of) }: PartMarkProps) {
  const { t } = useTranslation('inspector');
  const session = useSessionStore();
  const truth = useTruthOf(read);
  // Of a sentence that is being typed nothing more is told.
  const entries = useSession(({ preview, trace }) => (preview ? null : trace?.turns.at(-1)?.entries));
  const told = useMemo(() => !!entries && tellsOf(entries, of), [entries, of]);
  if (!truth) return null;
  const label = t(told ? 'truth.why' : 'truth.told', { what, truth: t(`truth.${truth}`) });
  const mark = <TruthMark truth={truth} label={label} />;
  if (!told) return <span className={classes.place}>{mark}</span>;
  return (
    <button type="button" className={classes.place} onClick={() => session.getState().askWhy(of)}>
      {mark}
    </button>
  );
}
