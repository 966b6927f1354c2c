import { VariablesPage } from '../../features/variables/VariablesPage.tsx';
import './variablesTexts.ts';

/** `/s/:skillId/variables` */
export function VariablesRoute() {
  return <VariablesPage />;
}
