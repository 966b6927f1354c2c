import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Glyph } from '#editor/ui/Glyph.tsx';
import { cardKind } from '#skill/cardKind.ts';
import { titleOf } from '#skill/node.ts';
import { LineField } from './LineField.tsx';
import { nodeMatches } from './nodeMatches.ts';
import classes from './TargetPicker.module.css';

interface TargetPickerProps {
  label: string;
  /** Id of the node jumped to, empty when there is none yet. */
  target: string;
  /** The author asked for it: it takes the focus when it appears. */
  wanted: boolean;
  onPick: (id: string) => void;
}

const MOST = 30;

/** A field that finds the node to jump to by its title or id. */
export function TargetPicker({ label, target, wanted, onPick }: TargetPickerProps) {
  const { t } = useTranslation('inspector');
  const skill = useDocument((state) => state.skill);
  const listId = useId();
  // Null while the field shows the target it has.
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wanted) field.current?.focus();
  }, [wanted]);
  const deferred = useDeferredValue(query);
  const matches = useMemo(
    () => (deferred === null ? [] : nodeMatches(skill, deferred, MOST)),
    [deferred, skill],
  );
  const node = skill.nodes.get(target);
  const title = node ? titleOf(node) : target === '' ? '' : t('gone', { id: target });
  const open = query !== null;
  const at = Math.min(active, matches.length - 1);
  const optionId = (index: number): string => `${listId}-${index}`;
  const pick = (id: string | undefined): void => {
    setQuery(null);
    if (id !== undefined && id !== target) onPick(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      if (!open) setQuery('');
      else setActive(Math.max(0, Math.min(matches.length - 1, at + step)));
    } else if (event.key === 'Enter' && open) pick(matches[at]);
    else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setQuery(null);
    } else return;
    event.preventDefault();
  };
  return (
    <div className={classes.picker}>
      {node && !open && (
        <span className={classes.glyph}>
          <Glyph kind={cardKind(node)} />
        </span>
      )}
      <LineField
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && matches.length > 0 ? optionId(at) : undefined}
        aria-invalid={target !== '' && !node}
        placeholder={t('pickTarget')}
        data-glyph={(node && !open) || undefined}
        ref={field}
        value={query ?? title}
        onChange={(typed) => {
          setQuery(typed);
          setActive(0);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setQuery(null)}
        onKeyDown={onKeyDown}
      />
      {open && (
        <div className={classes.list} id={listId} role="listbox" aria-label={t('pickTarget')}>
          {matches.map((id, index) => (
            <div
              key={id}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={classes.option}
              // Before the field loses the focus, which closes the list.
              onMouseDown={(event) => {
                event.preventDefault();
                pick(id);
              }}
            >
              <Glyph kind={cardKind(skill.nodes.get(id)!)} />
              <span dir="auto">{titleOf(skill.nodes.get(id)!)}</span>
            </div>
          ))}
          {matches.length === 0 && <p className={classes.none}>{t('noTargets')}</p>}
        </div>
      )}
    </div>
  );
}
