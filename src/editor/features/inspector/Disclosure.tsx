import { useId, useState, type ReactNode } from 'react';
import { Badge } from '#editor/ui/Badge.tsx';
import { ChevronRightIcon } from '#editor/ui/icons.tsx';
import classes from './Disclosure.module.css';

interface DisclosureProps {
  title: string;
  /** Which of several things of that title this is. */
  what?: string;
  /** How much is in it; nothing when zero. */
  count?: number;
  open?: boolean;
  /** Asked for only when it is open. */
  children: ReactNode;
}

/** A part of the form that is opened when wanted. */
export function Disclosure({ title, what, count = 0, open: atFirst = false, children }: DisclosureProps) {
  const id = useId();
  const [open, setOpen] = useState(atFirst);
  return (
    <div className={classes.part}>
      <button
        type="button"
        className={classes.head}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={what === undefined ? undefined : `${title}: ${what}`}
        onClick={() => setOpen(!open)}
      >
        <ChevronRightIcon size={12} />
        {title}
        {count > 0 && <Badge>{count}</Badge>}
      </button>
      {open && (
        <div id={id} className={classes.body}>
          {children}
        </div>
      )}
    </div>
  );
}
