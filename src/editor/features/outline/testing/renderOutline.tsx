import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { useShortcuts } from '#editor/commands/useShortcuts.ts';
import { commandsTexts } from '#editor/commands/texts.en.ts';
import { DocumentProvider } from '#editor/document/DocumentProvider.tsx';
import type { DocumentStore } from '#editor/document/documentStore.ts';
import { openTest } from '#editor/document/testing/openTest.ts';
import { documentTexts } from '#editor/document/texts.en.ts';
import { SessionProvider } from '#editor/session/SessionProvider.tsx';
import { openSession, type SessionStore } from '#editor/session/sessionStore.ts';
import { stubMatchMedia } from '#editor/ui/testing/stubMatchMedia.ts';
import type { Skill } from '#skill/model.ts';
import { Outline } from '../Outline.tsx';
import { outlineTexts } from '../texts.en.ts';

/** What jsdom lacks and a pane needs. */
function fillIn(): void {
  window.ResizeObserver = class {
    observe = (): void => undefined;
    unobserve = (): void => undefined;
    disconnect = (): void => undefined;
  };
  stubMatchMedia();
  // Room for the rows of a small skill: without any, only those just below the first are drawn.
  Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, value: 600 });
}

function Page() {
  useShortcuts();
  return <Outline />;
}

/** The outline of a skill on a page with shortcuts. */
export async function renderOutline(
  skill: Skill,
  collapsed: readonly string[] = [],
): Promise<{ document: DocumentStore; session: SessionStore }> {
  fillIn();
  localStorage.clear();
  await createInstance()
    .use(initReactI18next)
    .init({
      lng: 'en',
      resources: { en: { outline: outlineTexts, commands: commandsTexts, document: documentTexts } },
      interpolation: { escapeValue: false },
    });
  // No service answers here: there are no notes.
  const queries = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  const document = openTest(skill).store;
  const session = openSession('s', new Set(collapsed)).store;
  render(
    <MantineProvider env="test">
      <DocumentProvider store={document}>
        <SessionProvider store={session}>
          <QueryClientProvider client={queries}>
            <Page />
          </QueryClientProvider>
        </SessionProvider>
      </DocumentProvider>
    </MantineProvider>,
  );
  return { document, session };
}
