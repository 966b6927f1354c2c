import { Button, TextInput } from '@mantine/core';
import { type ClipboardEvent, type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '#editor/commands/artifacts/usePlan.ts';
import { useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { useSessionStore } from '#editor/session/SessionProvider.tsx';
import { createExamples } from '#skill/plan/createExamples.ts';
import classes from './AddExample.module.css';
import { PasteLines } from './PasteLines.tsx';
import { readPasted } from './pastedLines.ts';

/** The field for a new example. Many lines at once are shown for review first. */
export function AddExample({ intent }: { intent: string }) {
  const { t } = useTranslation('intents');
  const document = useDocumentStore();
  const session = useSessionStore();
  const run = usePlan();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<string | null>(null);
  const [line] = text.trim() === '' ? [] : readPasted(document.getState().skill, intent, text);
  const fault =
    line?.state === 'here' ? t('add.here') : line?.state === 'tooLong' ? t('paste.tooLong') : null;

  const add = (texts: readonly string[]): string | null =>
    run({ key: 'document:change.addExamples', params: { count: texts.length, name: intent } }, (skill) =>
      createExamples(skill, intent, texts),
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!line || fault !== null) return;
    if (add([line.text]) !== null) return;
    setText('');
    session.getState().say(t('add.added'));
  };
  const onPaste = (event: ClipboardEvent): void => {
    const lines = event.clipboardData.getData('text/plain');
    if (!/\S[^]*[\r\n]+[^]*\S/.test(lines)) return;
    event.preventDefault();
    setPasted(lines);
  };
  return (
    <>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          ref={field}
          className={classes.field ?? ''}
          aria-label={t('add.label')}
          placeholder={t('add.label')}
          dir="auto"
          autoComplete="off"
          value={text}
          error={fault}
          description={line?.state === 'elsewhere' ? t('add.elsewhere', { name: line.intent }) : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => setText(event.currentTarget.value)}
          onPaste={onPaste}
        />
        <Button type="submit" variant="default" disabled={!line || fault !== null}>
          {t('add.submit')}
        </Button>
      </form>
      {pasted !== null && (
        <PasteLines
          intent={intent}
          pasted={pasted}
          onAdd={(texts) => add(texts)}
          onClose={() => {
            setPasted(null);
            field.current?.focus();
          }}
        />
      )}
    </>
  );
}
