import { ActionIcon } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { SaveTestButton } from '#editor/commands/tests/SaveTestButton.tsx';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { useSession } from '#editor/session/SessionProvider.tsx';
import { CloseIcon, ReturnIcon, SettingsIcon, VariableIcon } from '#editor/ui/icons.tsx';
import { PaneHead } from '#editor/ui/PaneHead.tsx';
import { BeginDrawer } from './begin/BeginDrawer.tsx';
import { Circumstances } from './Circumstances.tsx';
import { Composer } from './Composer.tsx';
import { ContextEditor } from './ContextEditor.tsx';
import { recordedTurns } from './recordedTurns.ts';
import { TestProvider } from './TestContext.tsx';
import { LookingBack } from './time/LookingBack.tsx';
import { TimeBar } from './time/TimeBar.tsx';
import classes from './TryIt.module.css';
import { TurnList } from './TurnList.tsx';
import { TrainingLine } from './TrainingLine.tsx';
import { useConversation } from './useConversation.ts';
import { UserMenu } from './UserMenu.tsx';
import { WhatIf } from './whatIf/WhatIf.tsx';

/** What is open above the line to type in. */
type Drawer = 'context' | 'circumstances' | null;

/** The chat beside the canvas: what an end user would see, and what each turn did. */
export function TryIt() {
  const { t } = useTranslation('tryit');
  const conversation = useConversation();
  const turns = useStore(conversation, (state) => state.turns);
  const waiting = useStore(conversation, (state) => state.waiting);
  const setPanel = useSession((state) => state.setPanel);
  const began = useStore(conversation, ({ lines, line }) => lines.find(({ id }) => id === line)?.began);
  const testFrom = useSession((state) => state.testFrom);
  const from = useDocument((state) => (state.skill.nodes.has(testFrom ?? '') ? testFrom : null));
  const inputId = useId();
  const focusInput = (): void => document.getElementById(inputId)?.focus();
  const [drawer, setDrawer] = useState<Drawer>(null);
  const toggle = (which: Drawer) => setDrawer(drawer === which ? null : which);

  return (
    <TestProvider store={conversation}>
      <PaneHead title={t('title')}>
        <UserMenu />
        <SaveTestButton
          // A greeting alone is no conversation yet; the answer of a node is.
          disabled={turns.length < (began ? 1 : 2) || waiting}
          conversation={() => ({ began: began ?? null, turns: recordedTurns(turns) })}
        />
        <ActionIcon
          aria-label={t('context.title')}
          title={t('context.title')}
          aria-expanded={drawer === 'context'}
          onClick={() => toggle('context')}
        >
          <VariableIcon />
        </ActionIcon>
        <ActionIcon
          aria-label={t('circumstances.title')}
          title={t('circumstances.title')}
          aria-expanded={drawer === 'circumstances'}
          onClick={() => toggle('circumstances')}
        >
          <SettingsIcon />
        </ActionIcon>
        <ActionIcon
          aria-label={t('restart')}
          title={t('restart')}
          onClick={() => {
            void conversation.getState().restart();
            focusInput();
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
        <TurnList />
        {from !== null && <BeginDrawer key={from} node={from} onStarted={focusInput} />}
        {from === null && drawer === 'context' && <ContextEditor />}
        {from === null && drawer === 'circumstances' && <Circumstances />}
        <WhatIf />
        <LookingBack />
        <TimeBar />
        <TrainingLine />
        <Composer inputId={inputId} />
      </div>
    </TestProvider>
  );
}
