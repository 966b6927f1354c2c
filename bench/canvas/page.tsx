import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { MantineProvider } from '@mantine/core';
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../src/editor/app/fonts.ts';
import '../../src/editor/app/mantineStyles.ts';
import '../../src/editor/ui/tokens.css';
import '../../src/editor/app/global.css';
import '../../src/editor/app/mantine.css';
import { cssVariablesResolver, theme } from '../../src/editor/app/theme.ts';
import { commandsTexts } from '../../src/editor/commands/texts.en.ts';
import { createDocumentStore, type DocumentStore } from '../../src/editor/document/documentStore.ts';
import { DocumentProvider } from '../../src/editor/document/DocumentProvider.tsx';
import { documentTexts } from '../../src/editor/document/texts.en.ts';
import { FlowCanvas } from '../../src/editor/features/flow/FlowCanvas.tsx';
import { flowTexts } from '../../src/editor/features/flow/texts.en.ts';
import { useShortcuts } from '../../src/editor/commands/useShortcuts.ts';
import { openSession, type SessionStore } from '../../src/editor/session/sessionStore.ts';
import type { CanvasAction } from '../../src/editor/session/sessionState.ts';
import { SessionProvider } from '../../src/editor/session/SessionProvider.tsx';
import { Table } from '#lib/table.ts';
import type { Skill } from '#skill/model.ts';
import { readWatson } from '#skill/transfer/readWatson.ts';
import { forest, type Shape } from './forest.ts';

void createInstance()
  .use(initReactI18next)
  .init({
    lng: 'en',
    resources: { en: { flow: flowTexts, commands: commandsTexts, document: documentTexts } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });

/** No service is asked for anything: a skill without notes is there already. */
const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
queries.setQueryData(['skills', 'bench', 'notes'], []);

const emptySkill: Skill = {
  fields: { name: 'Empty', language: 'en' },
  intents: Table.empty(),
  counterexamples: Table.empty(),
  entities: Table.empty(),
  nodes: Table.empty(),
  children: Table.empty(),
  missing: {},
};

const root = createRoot(document.getElementById('root')!);
let made: Skill | null = null;
let stores: { document: DocumentStore; session: SessionStore } | null = null;

/** The most that stood in the canvas pane at once. */
interface Seen {
  cards: number;
  elements: number;
}

const seen: Seen = { cards: 0, elements: 0 };

function look(): void {
  const pane = document.querySelector('[data-command-scope="nodes"]');
  if (!pane) return;
  seen.cards = Math.max(seen.cards, pane.querySelectorAll('[data-card]').length);
  seen.elements = Math.max(seen.elements, pane.getElementsByTagName('*').length);
}

/** What the runner calls from outside. */
const bench = {
  makeForest(shape: Shape, count: number): void {
    made = forest(shape, count);
  },
  /** Opens a skill without nodes. */
  openEmpty: (): Promise<number> => open(emptySkill),
  /** Reads a Watson workspace, as parsed. */
  makeFile(json: unknown): void {
    const { skill, faults } = readWatson(json);
    if (!skill) throw new Error(faults.map((fault) => fault.message).join(' '));
    made = skill;
  },
  /** Opens what was made, and measures from the data being there to the first frame that shows cards, ms. */
  open: (): Promise<number> => open(made!),
  stores: () => stores,
  act(action: CanvasAction): void {
    stores!.session.getState().requestCanvas(action);
  },
  /** Edits the answer of the first card in view, so that its height changes with each edit. */
  edit(index: number): void {
    const { document: store } = stores!;
    const id = document.querySelector('[data-card]')?.getAttribute('data-card');
    if (id == null) throw new Error('There is no card to edit.');
    const output = {
      text: index % 2 === 0 ? 'Short.' : 'An answer that is certainly long enough to fill two lines.',
    };
    store
      .getState()
      .apply({ key: 'document:change.move' }, [{ op: 'node.set', id, patch: { set: { output } } }]);
  },
  /** Turns the wheel once per frame, as a hand or (`ctrlKey`) a pinch does. */
  async wheel(frames: number, wheel: { deltaX?: number; deltaY?: number; ctrlKey?: boolean }): Promise<Seen> {
    const pane = document.querySelector('.react-flow__pane')!;
    const box = pane.getBoundingClientRect();
    const at = { clientX: box.width / 2, clientY: box.height / 2 };
    for (let i = 0; i < frames; i++) {
      pane.dispatchEvent(new WheelEvent('wheel', { ...at, ...wheel, bubbles: true, cancelable: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      look();
    }
    return seen;
  },
  async rest(frames: number): Promise<Seen> {
    for (let i = 0; i < frames; i++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      look();
    }
    return seen;
  },
};

export type Bench = typeof bench;
(window as unknown as { bench: Bench }).bench = bench;

async function open(skill: Skill): Promise<number> {
  root.render(null);
  await painted();
  const never = (): Promise<never> => new Promise(() => undefined);
  const { store } = createDocumentStore({
    skillId: 'bench',
    loaded: { skill, revision: 1 },
    client: 'own',
    queries,
    log: {
      id: 'bench',
      put: () => Promise.resolve(),
      remove: () => Promise.resolve(),
      keep: () => Promise.resolve(),
      adopt: () => Promise.resolve(),
    },
    send: never,
    load: never,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
  });
  localStorage.clear();
  const session = openSession('bench', new Set()).store;
  stores = { document: store, session };
  // The app stands already when the data comes.
  root.render(<Shell>{null}</Shell>);
  await painted();
  const start = performance.now();
  root.render(
    <Shell>
      <DocumentProvider store={store}>
        <SessionProvider store={session}>
          <Page />
        </SessionProvider>
      </DocumentProvider>
    </Shell>,
  );
  while (skill.nodes.size > 0 && !document.querySelector('[data-card]')) await painted();
  await painted();
  return performance.now() - start;
}

function Shell({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="light">
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </MantineProvider>
  );
}

function Page() {
  useShortcuts();
  return <FlowCanvas controls />;
}

/** After the next frame was put on screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => resolve(), { once: true });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  });
}
