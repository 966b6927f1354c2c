import { useDeferredValue, useMemo } from 'react';
import { useLastChanges } from '#editor/api/lastChanges.ts';
import { useUses } from '#editor/commands/artifacts/useUses.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { intentRows, type IntentRow } from './intentRow.ts';
import { useOverlaps } from './useOverlaps.ts';

/** Every intent with what is known of it, in the order of the file. */
export function useIntentRows(): IntentRow[] {
  const skill = useDeferredValue(useDocument((state) => state.skill));
  const skillId = useDocument((state) => state.skillId);
  const saved = useDocument((state) => state.saving.lastSaved);
  const uses = useUses();
  const overlaps = useOverlaps();
  const updated = useLastChanges(skillId, 'intents', saved);
  return useMemo(() => intentRows(skill, uses, overlaps, updated), [overlaps, skill, updated, uses]);
}
