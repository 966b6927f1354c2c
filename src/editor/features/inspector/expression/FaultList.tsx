import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { useSessionStore } from '#editor/session/SessionProvider.tsx';
import { problemText } from '#editor/ui/problemText.ts';
import { Refusal } from '#skill/problem.ts';
import { createMissing } from './createFixes.ts';
import classes from './Expression.module.css';
import type { Fault } from './faults.ts';
import type { Fix } from './fixes.ts';

interface FaultListProps {
  id: string;
  source: string;
  faults: readonly Fault[];
  onReplace: (start: number, end: number, text: string) => void;
  /** Something that was missing is there, and the button that made it goes. */
  onCreated: () => void;
}

/** What is wrong with an expression, in sentences, with buttons that put it right. */
export function FaultList({ id, source, faults, onReplace, onCreated }: FaultListProps) {
  const { t } = useTranslation('inspector');
  const document = useDocumentStore();
  const session = useSessionStore();
  const fix = (chosen: Fix): void => {
    if (chosen.kind === 'replace') {
      onReplace(chosen.span.start, chosen.span.end, chosen.text);
      return;
    }
    const { skill, apply } = document.getState();
    try {
      const label = { key: `document:change.create.${chosen.what}`, params: { name: chosen.name } };
      apply(label, createMissing(skill, chosen));
      onCreated();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      session.getState().say(problemText(t, error.problem));
    }
  };
  const nameOf = (chosen: Fix): string => {
    if (chosen.kind === 'create') return t(`create.${chosen.what}`, { name: chosen.name });
    if (chosen.text === '')
      return t('fix.remove', { text: source.slice(chosen.span.start, chosen.span.end).trim() });
    return t(chosen.span.start === chosen.span.end ? 'fix.insert' : 'fix.replace', { text: chosen.as });
  };
  return (
    <ul className={classes.faults} id={id}>
      {faults.map((fault, i) => (
        <li key={i} className={classes.fault} data-severity={fault.severity}>
          <span>{sentence(fault)}</span>
          {fault.fixes.length > 0 && (
            <span className={classes.fixes}>
              {fault.fixes.map((chosen) => (
                <Button key={nameOf(chosen)} variant="default" size="compact-xs" onClick={() => fix(chosen)}>
                  {nameOf(chosen)}
                </Button>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );

  function sentence(fault: Fault): string {
    const message =
      fault.code === 'variable.unknown' ? t('unknownVariable', fault.values) : problemText(t, fault);
    if (fault.severity !== 'error') return message;
    const found = source.slice(fault.at.start, Math.max(fault.at.end, fault.at.start + 1)).trim();
    return found === '' ? t('errorAtEnd', { message }) : t('errorAt', { message, found });
  }
}
