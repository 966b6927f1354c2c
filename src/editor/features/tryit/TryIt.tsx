import { ActionIcon } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { SaveTestButton } from '#editor/commands/tests/SaveTestButton.tsx';
import { useSession } from '#editor/session/SessionProvider.tsx';
import { CloseIcon, ReturnIcon } from '#editor/ui/icons.tsx';
import { PaneHead } from '#editor/ui/PaneHead.tsx';
import { Composer } from './Composer.tsx';
import { recordedTurns } from './recordedTurns.ts';
import { TurnList } from './TurnList.tsx';
import classes from './TryIt.module.css';
import { useConversation } from './useConversation.ts';

/** The chat beside the canvas: what an end user would see, and what each turn did. */
export function TryIt() {
  const { t } = useTranslation('tryit');
  const conversation = useConversation();
  const turns = useStore(conversation, (state) => state.turns);
  const waiting = useStore(conversation, (state) => state.waiting);
  const setPanel = useSession((state) => state.setPanel);
  const inputId = useId();
  const { say, restart, retry } = conversation.getState();

  return (
    <>
      <PaneHead title={t('title')}>
        <SaveTestButton disabled={turns.length < 2 || waiting} turns={() => recordedTurns(turns)} />
        <ActionIcon
          aria-label={t('restart')}
          title={t('restart')}
          onClick={() => {
            void restart();
            document.getElementById(inputId)?.focus();
          }}
        >
          <ReturnIcon />
        </ActionIcon>
        <ActionIcon
          aria-label={t('close')}
          title={t('close')}
          onClick={() => setPanel('tryit', { open: false })}
        >
          <CloseIcon />
        </ActionIcon>
      </PaneHead>
      <div className={classes.body}>
        <TurnList turns={turns} waiting={waiting} onSay={say} onRetry={retry} />
        <Composer inputId={inputId} turns={turns} waiting={waiting} onSay={say} />
      </div>
    </>
  );
}
