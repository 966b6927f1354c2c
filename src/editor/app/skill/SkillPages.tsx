import type { ReactNode } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { NothingHere } from '../NotFound.tsx';
import { useFetchAhead } from './useFetchAhead.ts';
import { useGoToRequestedPage } from './useGoToRequestedPage.ts';
import { EntitiesPage, IntentsPage, IrrelevantPage, TestsPage, VariablesPage } from './wordsPages.ts';
import { WordsFrame } from './WordsFrame.tsx';

/** The pages of an open skill, by their addresses. */
export function SkillPages({ dialog }: { dialog: ReactNode }) {
  useFetchAhead();
  useGoToRequestedPage();
  return (
    <Routes>
      <Route index element={<Navigate to="dialog" replace />} />
      <Route path="dialog" element={dialog} />
      <Route element={<WordsFrame />}>
        <Route path="intents/:name?" element={<IntentsPage />} />
        <Route path="irrelevant" element={<IrrelevantPage />} />
        <Route path="entities/:name?" element={<EntitiesPage />} />
        <Route path="variables" element={<VariablesPage />} />
        <Route path="tests/:name?" element={<TestsPage />} />
        <Route path="*" element={<NothingHere />} />
      </Route>
    </Routes>
  );
}
