import { memo, useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useSessionStore } from '#editor/session/SessionProvider.tsx';
import { CloseIcon, SearchIcon } from '#editor/ui/icons.tsx';
import classes from './FilterField.module.css';

interface FilterFieldProps {
  value: string;
  onChange: (value: string) => void;
}

/** Narrows the outline down while one types. Down goes into the tree, Escape clears. */
export const FilterField = memo(function FilterField({ value, onChange }: FilterFieldProps) {
  const { t } = useTranslation('outline');
  const session = useSessionStore();
  const focus = useSession((state) => state.focus);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus?.what !== 'filter') return;
    session.getState().focusTaken();
    input.current?.focus();
  }, [focus, session]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') session.getState().requestFocus('outline');
    else if (event.key === 'Escape' && value !== '') onChange('');
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.field}>
      <SearchIcon size={14} />
      <input
        ref={input}
        aria-label={t('filter')}
        placeholder={t('filter')}
        dir="auto"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {value !== '' && (
        <button
          type="button"
          aria-label={t('clearFilter')}
          title={t('clearFilter')}
          onClick={() => onChange('')}
        >
          <CloseIcon size={12} />
        </button>
      )}
    </div>
  );
});
