import { lazy } from 'react';

const intents = () => import('./IntentsRoute.tsx');
const entities = () => import('./EntitiesRoute.tsx');
const variables = () => import('./VariablesRoute.tsx');
const tests = () => import('./TestsRoute.tsx');

export const IntentsPage = lazy(async () => ({ default: (await intents()).IntentsRoute }));
export const IrrelevantPage = lazy(async () => ({ default: (await intents()).IrrelevantRoute }));
export const EntitiesPage = lazy(async () => ({ default: (await entities()).EntitiesRoute }));
export const VariablesPage = lazy(async () => ({ default: (await variables()).VariablesRoute }));
export const TestsPage = lazy(async () => ({ default: (await tests()).TestsRoute }));

/** Ahead of need: what goes wrong then is told when a page is opened. */
export async function fetchWordsPages(): Promise<void> {
  await Promise.allSettled([intents(), entities(), variables(), tests()]);
}
