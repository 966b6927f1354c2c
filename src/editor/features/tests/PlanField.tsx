import { Button } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { planFor } from '#skill/testPlan/planFor.ts';
import type { PlanFault } from './PlanEditor.tsx';
import classes from './Tests.module.css';

const PlanEditor = lazy(async () => ({ default: (await import('./PlanEditor.tsx')).PlanEditor }));

interface PlanFieldProps {
  /** As it is stored. */
  text: string;
  /** As it is being written. */
  draft: string | undefined;
  readOnly: boolean;
  /** Null when it is saved, else why not. */
  onSave: (text: string) => Promise<string | null>;
  onDraft: (text: string | undefined) => void;
}

/** The plan of a test, to be read and written. Faults don't keep it from being saved; it just doesn't run. */
export function PlanField({ text, draft, readOnly, onSave, onDraft }: PlanFieldProps) {
  const { t } = useTranslation('tests');
  const value = draft ?? text;
  const skill = useDocument((state) => state.skill);
  const faults = useMemo(
    () =>
      planFor(skill, value).problems.map(({ code, about, at }): PlanFault => {
        return { at, message: t(`fault.${code}`, { about }) };
      }),
    [skill, t, value],
  );
  const [goTo, setGoTo] = useState<{ line: number } | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const save = async (): Promise<void> => setRefused(draft === undefined ? null : await onSave(draft));
  return (
    <section className={classes.plan}>
      <h3>{t('plan.title')}</h3>
      <Suspense fallback={<div className={classes.waiting} />}>
        <PlanEditor
          label={t('plan.title')}
          value={value}
          faults={faults}
          readOnly={readOnly}
          goTo={goTo}
          onChange={(next) => onDraft(next === text ? undefined : next)}
          onSave={() => void save()}
        />
      </Suspense>
      {faults.length > 0 && (
        <ul className={classes.faults} aria-label={t('plan.faults')}>
          {faults.map(({ at, message }) => (
            <li key={`${at.line} ${message}`}>
              <button type="button" onClick={() => setGoTo({ line: at.line })}>
                {t('plan.line', { line: at.line })}
              </button>{' '}
              {message}
            </li>
          ))}
        </ul>
      )}
      {refused !== null && (
        <p role="alert" className={classes.fault}>
          {refused}
        </p>
      )}
      {draft !== undefined && (
        <div className={classes.buttons}>
          <Button onClick={() => void save()}>{t('plan.save')}</Button>
          <Button variant="default" onClick={() => onDraft(undefined)}>
            {t('plan.discard')}
          </Button>
        </div>
      )}
    </section>
  );
}
