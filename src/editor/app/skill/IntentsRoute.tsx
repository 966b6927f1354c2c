import { IntentsPage } from '../../features/intents/IntentsPage.tsx';
import { IrrelevantPage } from '../../features/intents/IrrelevantPage.tsx';
import './intentsTexts.ts';

/** `/s/:skillId/intents` and `/s/:skillId/intents/:name` */
export function IntentsRoute() {
  return <IntentsPage />;
}

/** `/s/:skillId/irrelevant` */
export function IrrelevantRoute() {
  return <IrrelevantPage />;
}
