import { useParams } from 'react-router';
import { IntentPage } from './IntentPage.tsx';
import { IntentTable } from './IntentTable.tsx';

/** `intents` is the table, `intents/:name` one of them. */
export function IntentsPage() {
  const { name } = useParams();
  return name === undefined ? <IntentTable /> : <IntentPage key={name} name={name} />;
}
