import { lazy } from 'react';

const intents = () => import('./IntentsRoute.tsx');

export const IntentsPage = lazy(async () => ({ default: (await intents()).IntentsRoute }));
export const IrrelevantPage = lazy(async () => ({ default: (await intents()).IrrelevantRoute }));

/** Ahead of need: what goes wrong then is told when a page is opened. */
export async function fetchWordsPages(): Promise<void> {
  await Promise.allSettled([intents()]);
}
