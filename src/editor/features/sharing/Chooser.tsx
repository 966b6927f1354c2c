import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reveal } from '#editor/commands/reveal.ts';
import { useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import type { OpenConflict } from '#editor/document/openConflicts.ts';
import { useSessionStore } from '#editor/session/SessionProvider.tsx';
import { bothOf, sideText } from './bothOf.ts';
import classes from './Chooser.module.css';

/** One conflict, and what can become of it. */
export function Chooser({ conflict }: { conflict: OpenConflict }) {
  const { id, of, mine, theirs, by, label } = conflict;
  const { t } = useTranslation('sharing');
  const { t: translate } = useTranslation();
  const document = useDocumentStore();
  const session = useSessionStore();
  const [text, setText] = useState<string | null>(null);
  const both = bothOf(mine, theirs);
  const step = translate(label.key, { ...label.params });
  const isKnown = by !== null && by !== '' && by !== 'local';
  const { resolve } = document.getState();

  return (
    <>
      <h2 className={classes.title} role="alert">
        {isKnown ? t('changed', { by, step }) : t('changedBySomebody', { step })}
      </h2>
      {text === null ? (
        <dl className={classes.sides}>
          <Side name={t('mine')} text={sideText(mine)} />
          <Side name={t('theirs')} text={sideText(theirs)} />
        </dl>
      ) : (
        <Textarea
          label={t('text')}
          value={text}
          autosize
          maxRows={6}
          data-autofocus
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <div className={classes.actions}>
        {text === null ? (
          <>
            <Button variant="default" onClick={() => resolve(id, { value: mine })}>
              {t('keepMine')}
            </Button>
            <Button variant="default" onClick={() => resolve(id)}>
              {t('keepTheirs')}
            </Button>
            {both !== null && (
              <Button variant="default" onClick={() => resolve(id, { value: both })}>
                {t('both')}
              </Button>
            )}
            {typeof both === 'string' && (
              <Button variant="subtle" onClick={() => setText(both)}>
                {t('edit')}
              </Button>
            )}
          </>
        ) : (
          <>
            <Button onClick={() => resolve(id, { value: text })}>{t('save')}</Button>
            <Button variant="subtle" onClick={() => setText(null)}>
              {t('cancel')}
            </Button>
          </>
        )}
        {of.op === 'node.set' && (
          <Button
            variant="subtle"
            onClick={() => reveal(document.getState().skill, session.getState(), of.id)}
          >
            {t('show')}
          </Button>
        )}
      </div>
    </>
  );
}

function Side({ name, text }: { name: string; text: string }) {
  const { t } = useTranslation('sharing');
  return (
    <div className={classes.side}>
      <dt>{name}</dt>
      <dd dir="auto">{text === '' ? <i>{t('nothing')}</i> : text}</dd>
    </div>
  );
}
