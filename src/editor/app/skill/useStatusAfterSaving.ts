import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { skillStatusQuery } from '../../api/skills.ts';
import { useDocumentStore } from '../../document/DocumentProvider.tsx';

/** Asks for the skill's status again when something was saved: it may be learning now. */
export function useStatusAfterSaving(skillId: string): void {
  const queries = useQueryClient();
  const document = useDocumentStore();
  useEffect(
    () =>
      document.subscribe(({ saving }, before) => {
        if (saving.lastSaved === before.saving.lastSaved) return;
        void queries.invalidateQueries({ queryKey: skillStatusQuery(skillId).queryKey });
      }),
    [document, queries, skillId],
  );
}
