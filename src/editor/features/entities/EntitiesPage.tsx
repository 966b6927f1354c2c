import { useParams } from 'react-router';
import { EntityPage } from './EntityPage.tsx';
import { EntityTable } from './EntityTable.tsx';

/** `entities` is the table, `entities/:name` one of them. */
export function EntitiesPage() {
  const { name } = useParams();
  return name === undefined ? <EntityTable /> : <EntityPage key={name} name={name} />;
}
