import { type ReactNode, useEffect } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { NotFound } from '../NotFound.tsx';
import { EntitiesPage, fetchWordsPages, IntentsPage, IrrelevantPage, VariablesPage } from './wordsPages.ts';
import { WordsFrame } from './WordsFrame.tsx';

/** How long after the skill the other pages are fetched, ms: late enough not to hold anything up. */
const FETCH_AFTER = 1500;

/** The pages of an open skill, by their addresses. */
export function SkillPages({ dialog }: { dialog: ReactNode }) {
  // Offline there is no fetching anything.
  useEffect(() => {
    const timer = setTimeout(() => void fetchWordsPages(), FETCH_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Routes>
      <Route index element={<Navigate to="dialog" replace />} />
      <Route path="dialog" element={dialog} />
      <Route element={<WordsFrame />}>
        <Route path="intents/:name?" element={<IntentsPage />} />
        <Route path="irrelevant" element={<IrrelevantPage />} />
        <Route path="entities/:name?" element={<EntitiesPage />} />
        <Route path="variables" element={<VariablesPage />} />
      </Route>
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
