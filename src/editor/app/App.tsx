import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { useStore } from 'zustand';
import { signedOut } from '../api/signedOut.ts';
import { NotFound } from './NotFound.tsx';
import { PaneBoundary } from './PaneBoundary.tsx';

const SignIn = lazy(async () => ({ default: (await import('./SignIn.tsx')).SignIn }));
const SkillsRoute = lazy(async () => ({ default: (await import('./SkillsRoute.tsx')).SkillsRoute }));
const SettingsRoute = lazy(async () => ({ default: (await import('./SettingsRoute.tsx')).SettingsRoute }));
const SkillRoute = lazy(async () => ({ default: (await import('./skill/SkillRoute.tsx')).SkillRoute }));

/** One address per view. While the service asks for a key, the sign-in page stands before all of them. */
export function App() {
  const locked = useStore(signedOut);
  return (
    <PaneBoundary>
      <Suspense>
        {locked ? (
          <SignIn />
        ) : (
          <Routes>
            <Route index element={<SkillsRoute />} />
            <Route path="s/:skillId/*" element={<SkillRoute />} />
            <Route path="settings" element={<SettingsRoute />} />
            <Route path="*" element={<NotFound />} />
          </Routes>
        )}
      </Suspense>
    </PaneBoundary>
  );
}
