import { useDeferredValue, useMemo } from 'react';
import { useLastChanges } from '#editor/api/lastChanges.ts';
import { useUses } from '#editor/commands/artifacts/useUses.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { entityRows, type EntityRow } from './entityRow.ts';

/** Every entity of the author's own with what is known of it, in the order of the file. */
export function useEntityRows(): EntityRow[] {
  const skill = useDeferredValue(useDocument((state) => state.skill));
  const skillId = useDocument((state) => state.skillId);
  const saved = useDocument((state) => state.saving.lastSaved);
  const uses = useUses();
  const updated = useLastChanges(skillId, 'entities', saved);
  return useMemo(() => entityRows(skill, uses, updated), [skill, updated, uses]);
}
