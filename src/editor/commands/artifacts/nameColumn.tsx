import { Link } from 'react-router';
import { Glyph } from '../../ui/Glyph.tsx';
import type { Column } from '../../ui/grid/column.ts';
import type { Named } from '../../ui/grid/sortedRows.ts';
import { wordsAddress } from '../../ui/pageAddress.ts';
import { type ArtifactKind, artifactPages } from './artifactKind.ts';
import page from './page.module.css';

/** The names of intents or entities, each the way to its page; `current` is the one that is open. */
export function nameColumn<Row extends Named>(
  kind: ArtifactKind,
  skillId: string,
  label: string,
  current?: string,
): Column<Row> {
  return {
    id: 'name',
    label,
    width: 'minmax(0, 3fr)',
    render: ({ name }) => (
      <Link
        to={wordsAddress(skillId, artifactPages[kind], name)}
        tabIndex={-1}
        title={name}
        className={name === current ? `${page.name} ${page.current}` : page.name}
        {...(name === current && { 'aria-current': 'page' })}
      >
        <Glyph kind={kind} />
        <span dir="auto">{name}</span>
      </Link>
    ),
  };
}
