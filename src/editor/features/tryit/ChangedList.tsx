import { useTranslation } from 'react-i18next';
import { Chip } from '#editor/ui/Chip.tsx';
import type { Changed } from './answer.ts';
import classes from './ChangedList.module.css';

/** Added, changed, removed: a mark as well as a colour. */
const MARKS = { added: '+', changed: '~', removed: '−' } as const;

export type ChangeKind = keyof typeof MARKS;

export function kindOf({ value, before }: Changed): ChangeKind {
  if (value === undefined) return 'removed';
  return before === undefined ? 'added' : 'changed';
}

/** The context variables that a turn changed, with what they were. */
export function ChangedList({ changed }: { changed: readonly Changed[] }) {
  return (
    <ul className={classes.list}>
      {changed.map((change) => (
        <li key={change.name}>
          <ChangeMark kind={kindOf(change)} />
          <Chip kind="variable" title={`$${change.name}`}>
            {change.name}
          </Chip>
          <span className={classes.values} dir="auto">
            {change.before !== undefined && <del>{JSON.stringify(change.before)}</del>}
            {change.value !== undefined && <span>{JSON.stringify(change.value)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function ChangeMark({ kind }: { kind: ChangeKind }) {
  const { t } = useTranslation('tryit');
  return (
    <span className={classes.mark} data-change={kind} role="img" aria-label={t(kind)} title={t(kind)}>
      {MARKS[kind]}
    </span>
  );
}
