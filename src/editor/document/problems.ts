import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { isCard } from '#skill/cards.ts';
import type { Skill } from '#skill/model.ts';
import type { Problem } from '#skill/problem.ts';
import { childrenOf } from '#skill/tree.ts';
import { useDocumentStore } from './DocumentProvider.tsx';
import type { DocumentStore } from './documentStore.ts';
import { countPressing } from '#skill/pressing.ts';
import { type Findings, NO_FINDINGS } from './findings.ts';
import type { FindingsKeeper } from './findingsKeeper.ts';
import { openSlices } from './inSlices.ts';

/** The first check waits so long for the page to be painted, in milliseconds. */
const PAINTED = 50;
/** What isn't checked at once waits this long after the last change, in milliseconds. */
const QUIET = 400;
/** The checks are asked for again so long after the line was found cut, in milliseconds. */
const PATIENCE = 5000;

const watched = new WeakMap<DocumentStore, StoreApi<Findings>>();

/** What checks a skill. It knows every function of the language, so it is fetched once the page stands. */
const fetchKeeper = async () => (await import('./findingsKeeper.ts')).FindingsKeeper;

/**
 * The problems of a document, kept up to date for as long as somebody listens: those of a changed node at once,
 * everything else after a moment of quiet. There are none until the checks are there.
 */
export function problemsStore(document: DocumentStore): StoreApi<Findings> {
  let store = watched.get(document);
  if (!store) watched.set(document, (store = watch(document)));
  return store;
}

export function useProblems<T>(selector: (problems: Findings) => T): T {
  return useStore(problemsStore(useDocumentStore()), selector);
}

function watch(document: DocumentStore): StoreApi<Findings> {
  const store = createStore<Findings>()(() => NO_FINDINGS);
  let keeper: FindingsKeeper | null = null;
  let listeners = 0;
  let stop: () => void = () => undefined;
  const start = async (): Promise<void> => {
    const leaving = new AbortController();
    stop = () => leaving.abort();
    let Keeper: typeof FindingsKeeper | undefined;
    while (!Keeper && !leaving.signal.aborted) {
      // Without them a skill can still be edited; the service says what it refuses.
      Keeper = await fetchKeeper().catch(() => undefined);
      if (!Keeper) await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    }
    if (!Keeper || leaving.signal.aborted) return;
    if (!keeper) keeper = new Keeper(document.getState().skill);
    else if (keeper.skill !== document.getState().skill) keeper.change(document.getState().skill, null);
    stop = follow(document, keeper, store);
  };
  return {
    ...store,
    subscribe(listener) {
      const leave = store.subscribe(listener);
      if (listeners++ === 0) void start();
      return () => {
        leave();
        if (--listeners === 0) stop();
      };
    },
  };
}

/** Checks what there is to check, now and after each change, until what it gives back is called. */
function follow(document: DocumentStore, keeper: FindingsKeeper, store: StoreApi<Findings>): () => void {
  const slices = openSlices();
  let published: Findings | null = null;
  const publish = (): void => {
    if (keeper.findings !== published) store.setState((published = keeper.findings));
  };
  const checkRest = (delay: number): void => slices.start(() => keeper.step(), publish, delay);
  const leave = document.subscribe((state, before) => {
    if (state.skill === before.skill) return;
    slices.touch();
    // What happened tells of this change only if it happened with it.
    keeper.change(state.skill, state.happening === before.happening ? null : state.happening!.touched);
    publish();
    checkRest(QUIET);
  });
  checkRest(PAINTED);
  return () => {
    leave();
    slices.close();
  };
}

const NONE: readonly Problem[] = [];

/** The problems of a card: its own, then those of its slots, handlers and answers. */
export function problemsOfCard(skill: Skill, byNode: Findings['byNode'], id: string): readonly Problem[] {
  let problems = byNode.get(id) ?? NONE;
  for (const child of childrenOf(skill, id)) {
    const node = skill.nodes.get(child);
    if (!node || isCard(node)) continue;
    const below = problemsOfCard(skill, byNode, child);
    if (below.length > 0) problems = [...problems, ...below];
  }
  return problems;
}

/** How many problems press on the author in a card. */
export function pressingOfCard(skill: Skill, byNode: Findings['byNode'], id: string): number {
  return byNode.size === 0 ? 0 : countPressing(problemsOfCard(skill, byNode, id));
}
