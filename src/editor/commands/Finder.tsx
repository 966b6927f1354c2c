import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { SearchIcon } from '../ui/icons.tsx';
import classes from './Finder.module.css';

/** What an option is told by the list it stands in. */
export interface OptionPlace {
  readonly id: string;
  readonly index: number;
  readonly active: boolean;
}

interface FinderProps<T> {
  /** The name of the field and its list. */
  label: string;
  placeholder: string;
  query: string;
  onQuery: (query: string) => void;
  /** The best first. */
  options: readonly T[];
  /** The options for the query are still being looked for. */
  looking: boolean;
  /** Which option Enter takes. */
  active: number;
  onActive: (index: number) => void;
  onTake: (option: T) => void;
  /** Beneath what the finder stands in. */
  framed?: boolean;
  listClassName: string | undefined;
  renderOption: (option: T, place: OptionPlace) => ReactNode;
}

/** A field that finds something as one types, and the list of what was found: arrows choose, Enter takes. */
export function Finder<T>(props: FinderProps<T>) {
  const { label, placeholder, query, options, looking, active, listClassName, renderOption } = props;
  const { onQuery, onActive, onTake } = props;
  const listId = useId();
  const optionId = (index: number): string => `${listId}-${index}`;
  // Enter that came before what was found: it is for that.
  const hurried = useRef(false);
  useEffect(() => {
    if (!hurried.current || looking) return;
    hurried.current = false;
    if (options[0] !== undefined) onTake(options[0]);
  }, [looking, onTake, options]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && options.length > 0) {
      event.preventDefault();
      const next = (active + step + options.length) % options.length;
      onActive(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = options[active];
      if (looking) hurried.current = true;
      else if (chosen !== undefined) onTake(chosen);
    }
  };
  return (
    <>
      <div className={classes.field} data-framed={props.framed || undefined}>
        <SearchIcon />
        <input
          data-autofocus
          role="combobox"
          aria-label={label}
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={options.length > 0 ? optionId(active) : undefined}
          aria-autocomplete="list"
          placeholder={placeholder}
          dir="auto"
          value={query}
          onChange={(event) => {
            onQuery(event.currentTarget.value);
            onActive(0);
            hurried.current = false;
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={listClassName} id={listId} role="listbox" aria-label={label}>
        {options.map((option, index) =>
          renderOption(option, { id: optionId(index), index, active: index === active }),
        )}
      </div>
    </>
  );
}
