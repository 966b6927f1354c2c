import { TestsPage } from '../../features/tests/TestsPage.tsx';
import './testsTexts.ts';

/** `/s/:skillId/tests`, and one of them. */
export function TestsRoute() {
  return <TestsPage />;
}
