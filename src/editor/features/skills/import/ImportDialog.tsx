import { Button, Modal, Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLater } from '../useLater.ts';
import { Excerpt } from './Excerpt.tsx';
import classes from './ImportDialog.module.css';
import type { FileReport } from './fileReport.ts';
import type { ImportState } from './importState.ts';
import { ProblemList } from './ProblemList.tsx';
import type { Import } from './useImport.ts';

/** What is shorter than this shows no progress, ms. */
const UNNOTICED = 350;

/** What happens to a file that is being opened: progress, and whatever keeps it from opening, with what can be done. */
export function ImportDialog({ importing, onChoose }: { importing: Import; onChoose: () => void }) {
  const { t } = useTranslation('skills');
  const { state, cancel } = importing;
  const busy = state?.step === 'reading' || state?.step === 'sending';
  const patient = useLater(busy, UNNOTICED);
  const shown = busy && !patient ? null : state;
  return (
    <Modal
      opened={shown !== null}
      onClose={cancel}
      title={shown && titleOf(shown)}
      size="lg"
      closeButtonProps={{ 'aria-label': t('import.close') }}
    >
      {shown && <div className={classes.body}>{bodyOf(shown)}</div>}
    </Modal>
  );

  function titleOf(at: NonNullable<ImportState>): string {
    const { file } = at;
    if (at.step === 'reading' || at.step === 'sending') return t(`import.${at.step}`, { file });
    return t(`import.${at.step === 'faulty' ? faultyKind(at.report) : at.step}.title`, { file });
  }

  function bodyOf(at: NonNullable<ImportState>): ReactNode {
    const { file } = at;
    switch (at.step) {
      case 'reading':
      case 'sending':
        return (
          <>
            <Progress
              aria-label={titleOf(at)}
              value={at.step === 'sending' ? 100 * at.part : 100}
              animated={at.step === 'reading' || at.part === 1}
              transitionDuration={140}
            />
            <div className={classes.actions}>
              <Button variant="default" onClick={cancel}>
                {t('import.cancel')}
              </Button>
            </div>
          </>
        );
      case 'notJson': {
        const { cause, line, column } = at.fault;
        const placed = cause === 'truncated' || cause === 'syntax';
        return (
          <>
            <p>{t(`import.notJson.${cause}`, { file, line, column })}</p>
            {placed && <Excerpt fault={at.fault} />}
            {end()}
          </>
        );
      }
      case 'unreadable':
        return (
          <>
            <p>{t('import.unreadable.text', { file })}</p>
            {end()}
          </>
        );
      case 'faulty': {
        const { faults, repair } = at.report;
        const kind = faultyKind(at.report);
        return (
          <>
            <p>{t(`import.${kind}.text`, { file, count: faults.length })}</p>
            <ProblemList problems={faults} show={5} />
            {repair ? (
              <section>
                <h3>{t('import.faulty.repairs')}</h3>
                <ProblemList problems={repair.repairs} show={200} />
              </section>
            ) : (
              <p>{t(kind === 'notSkill' ? 'import.notSkill.advice' : 'import.faulty.noRepair')}</p>
            )}
            {end(
              repair && (
                <Button data-autofocus onClick={() => importing.repair()}>
                  {t('import.faulty.repair')}
                </Button>
              ),
            )}
          </>
        );
      }
      default: {
        const { status, message, errors } = at.error;
        const known = status === 0 ? 'offline' : status === 413 ? 'tooLarge' : undefined;
        return (
          <>
            <p>
              {known ? t(`import.failed.${known}`) : [message, ...errors.map((e) => e.message)].join(' ')}
            </p>
            {end()}
          </>
        );
      }
    }
  }

  /** What ends every message: nothing was stored, and the ways on. */
  function end(action?: ReactNode): ReactNode {
    return (
      <>
        <p className={classes.kept}>{t('import.stored')}</p>
        <div className={classes.actions}>
          <Button variant="default" data-autofocus={action ? undefined : true} onClick={onChoose}>
            {t('import.chooseAnother')}
          </Button>
          {action}
        </div>
      </>
    );
  }
}

/** A skill that is broken, one that is inside something else, or no skill at all. */
function faultyKind({ faults }: Extract<FileReport, { kind: 'faulty' }>): 'faulty' | 'wrapped' | 'notSkill' {
  const code = faults[0]?.code ?? '';
  if (code === 'file.wrapped') return 'wrapped';
  return code.startsWith('file.') ? 'notSkill' : 'faulty';
}
