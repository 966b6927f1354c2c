import { useId, type ReactNode } from 'react';
import classes from './Section.module.css';

interface SectionProps {
  title: string;
  /** After the title: a count. */
  count?: ReactNode;
  /** At the end of the head. */
  aside?: ReactNode;
  children?: ReactNode;
}

/** One of the panel's steps: When, Says, Then. */
export function Section({ title, count, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <header className={classes.head}>
        <h3 id={id}>{title}</h3>
        {count}
        <span className={classes.grow} />
        {aside}
      </header>
      {children}
    </section>
  );
}
