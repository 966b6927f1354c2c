import { Button, Textarea } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { titleAt } from '#skill/node.ts';
import classes from './CallForm.module.css';
import { readJson } from './readJson.ts';
import { useTestStore } from './TestContext.tsx';
import type { PendingCall } from './turn.ts';

/** Asks the author for what a webhook would answer. */
export function CallForm({ call: { node, name, parameters } }: { call: PendingCall }) {
  const { t } = useTranslation('tryit');
  const { answerCall } = useTestStore().getState();
  const title = useDocument((state) => titleAt(state.skill, node));
  const [text, setText] = useState('{}');
  const value = readJson(text);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (value !== undefined) void answerCall({ ok: true, value });
  };
  return (
    <form className={classes.call} aria-label={t('call.title')} onSubmit={submit}>
      <p>{t('call.asked', { name, node: title })}</p>
      <pre tabIndex={0} aria-label={t('call.parameters')}>
        {JSON.stringify(parameters, null, 2)}
      </pre>
      <Textarea
        label={t('call.answer')}
        value={text}
        autosize
        minRows={2}
        maxRows={10}
        spellCheck={false}
        error={value === undefined ? t('notJson') : null}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => void answerCall({ ok: false, error: t('call.failure') })}
        >
          {t('call.fail')}
        </Button>
        <Button size="compact-xs" type="submit" disabled={value === undefined}>
          {t('call.submit')}
        </Button>
      </div>
    </form>
  );
}
