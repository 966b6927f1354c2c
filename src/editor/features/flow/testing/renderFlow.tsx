import { QueryClient } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { createInstance, type i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import type { Skill } from '#skill/model.ts';
import { DocumentProvider } from '../../../document/DocumentProvider.tsx';
import { createDocumentStore, type DocumentStore } from '../../../document/documentStore.ts';
import { SessionProvider } from '../../../session/SessionProvider.tsx';
import { openSession, type SessionStore } from '../../../session/sessionStore.ts';
import { FlowProvider } from '../FlowContext.tsx';
import { FlowEngine } from '../flowEngine.ts';
import { flowTexts } from '../texts.en.ts';

export interface Flow {
  readonly document: DocumentStore;
  readonly session: SessionStore;
  readonly engine: FlowEngine;
}

/** A document that reaches no service, a session that remembers nothing, and an engine that follows both. */
export function flowOf(skill: Skill): Flow {
  const never = (): Promise<never> => new Promise(() => undefined);
  const done = (): Promise<void> => Promise.resolve();
  const { store } = createDocumentStore({
    skillId: 'test',
    loaded: { skill, revision: 1 },
    client: 'own',
    queries: new QueryClient(),
    log: { id: 'test', put: done, remove: done, keep: done, adopt: done },
    send: never,
    load: never,
    now: () => 0,
    newId: () => 'id',
  });
  localStorage.clear();
  const session = openSession('test', new Set()).store;
  const engine = new FlowEngine(store, session);
  engine.start();
  return { document: store, session, engine };
}

export async function englishTexts(): Promise<i18n> {
  const texts = createInstance();
  await texts.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { flow: flowTexts } },
    interpolation: { escapeValue: false },
  });
  return texts;
}

/** Renders something that stands in a canvas. */
export async function renderFlow(flow: Flow, children: ReactNode): Promise<RenderResult> {
  const texts = await englishTexts();
  return render(
    <I18nextProvider i18n={texts}>
      <DocumentProvider store={flow.document}>
        <SessionProvider store={flow.session}>
          <FlowProvider engine={flow.engine}>{children}</FlowProvider>
        </SessionProvider>
      </DocumentProvider>
    </I18nextProvider>,
  );
}
