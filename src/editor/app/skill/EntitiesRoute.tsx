import { EntitiesPage } from '../../features/entities/EntitiesPage.tsx';
import './entitiesTexts.ts';

/** `/s/:skillId/entities` and `/s/:skillId/entities/:name` */
export function EntitiesRoute() {
  return <EntitiesPage />;
}
