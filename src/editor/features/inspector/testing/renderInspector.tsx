import { MantineProvider } from '@mantine/core';
import { configure, render, screen } from '@testing-library/react';
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { commandsTexts } from '#editor/commands/texts.en.ts';
import { useShortcuts } from '#editor/commands/useShortcuts.ts';
import { DocumentProvider } from '#editor/document/DocumentProvider.tsx';
import { openTest } from '#editor/document/testing/openTest.ts';
import { documentTexts } from '#editor/document/texts.en.ts';
import { SessionProvider } from '#editor/session/SessionProvider.tsx';
import { openSession, type SessionStore } from '#editor/session/sessionStore.ts';
import type { DialogNode, Skill } from '#skill/model.ts';
import { vi } from 'vitest';
import { Inspector } from '../Inspector.tsx';
import { inspectorTexts } from '../texts.en.ts';
import { stubBrowser } from './stubBrowser.ts';

// jsdom lays nothing out, which CodeMirror needs: the plain fields stay. The editor is tried in a browser.
vi.mock('../expression/ExpressionEditor.tsx', () => new Promise(() => undefined));

export interface TestPanel {
  readonly session: SessionStore;
  node(id: string): DialogNode | undefined;
  skill(): Skill;
  undo(): void;
  /** Keys of the undo steps so far. */
  steps(): string[];
}

function Page() {
  useShortcuts();
  return <Inspector />;
}

/** The node panel with a node selected. */
export async function renderInspector(
  skill: Skill,
  selected: string | null,
  readOnly = false,
): Promise<TestPanel> {
  stubBrowser();
  localStorage.clear();
  // The panel's parts are fetched, which takes its time on a busy machine.
  configure({ asyncUtilTimeout: 20_000 });
  await createInstance()
    .use(initReactI18next)
    .init({
      lng: 'en',
      resources: { en: { inspector: inspectorTexts, commands: commandsTexts, document: documentTexts } },
      interpolation: { escapeValue: false },
    });
  const { store } = openTest(skill);
  store.setState({ readOnly });
  const session = openSession('s', new Set()).store;
  session.getState().select(selected);
  render(
    <MantineProvider env="test">
      <DocumentProvider store={store}>
        <SessionProvider store={session}>
          <Page />
        </SessionProvider>
      </DocumentProvider>
    </MantineProvider>,
  );
  // The form's code is fetched.
  if (selected !== null) await screen.findByRole('heading', { name: 'When' });
  return {
    session,
    node: (id) => store.getState().skill.nodes.get(id),
    skill: () => store.getState().skill,
    undo: () => store.getState().undo(),
    steps: () => store.getState().past.map((change) => change.label.key.replace('document:change.', '')),
  };
}
