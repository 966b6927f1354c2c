import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { Table } from '#lib/table.ts';
import { isCard } from '#skill/cards.ts';
import type { Skill } from '#skill/model.ts';
import type { Problem } from '#skill/problem.ts';
import { childrenOf } from '#skill/tree.ts';
import type { Findings } from './checkInSlices.ts';
import { useDocumentStore } from './DocumentProvider.tsx';
import type { DocumentStore } from './documentStore.ts';

/** Checking everything waits this long after the last change, in milliseconds. */
const QUIET = 400;
/** How long checking goes on before it lets the page breathe, in milliseconds. */
const SLICE = 6;
/** The checks are asked for again so long after the line was found cut, in milliseconds. */
const PATIENCE = 5000;
/** So many changed nodes are checked at once; more wait for the check of everything. */
const AT_ONCE = 50;

export interface Problems extends Findings {
  /** How many press on the author: errors and warnings. */
  readonly pressing: number;
}

/** Whether a problem counts in badges; notes are only in the list. */
export function isPressing(problem: Problem): boolean {
  return problem.severity !== 'info';
}

const countPressing = (problems: readonly Problem[]): number => problems.filter(isPressing).length;

const watched = new WeakMap<DocumentStore, StoreApi<Problems>>();

/** What checks a skill. It knows every function of the language, so it is fetched once the page stands. */
async function fetchChecks() {
  const [{ checkInSlices }, { checkNode }] = await Promise.all([
    import('./checkInSlices.ts'),
    import('#skill/check.ts'),
  ]);
  return { checkInSlices, checkNode };
}
type Checks = Awaited<ReturnType<typeof fetchChecks>>;

/**
 * The problems of a document, kept up to date: those of a changed node at once, everything else (a change can
 * make a jump elsewhere dangle) after a moment of quiet, in slices. There are none until the checks are there.
 */
export function problemsStore(document: DocumentStore): StoreApi<Problems> {
  let store = watched.get(document);
  if (!store) watched.set(document, (store = watch(document)));
  return store;
}

export function useProblems<T>(selector: (problems: Problems) => T): T {
  return useStore(problemsStore(useDocumentStore()), selector);
}

function watch(document: DocumentStore): StoreApi<Problems> {
  const store = createStore<Problems>()(() => ({
    byNode: Table.empty<readonly Problem[]>(),
    others: [],
    pressing: 0,
  }));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const checkAll = (checks: Checks): void => {
    const slices = checks.checkInSlices(document.getState().skill);
    const go = (): void => {
      const end = performance.now() + SLICE;
      let next = slices.next();
      while (!next.done && performance.now() < end) next = slices.next();
      if (next.done) store.setState(counted(next.value));
      else timer = setTimeout(go);
    };
    go();
  };
  const start = (checks: Checks): void => {
    document.subscribe((state, before) => {
      if (state.skill === before.skill) return;
      const nodes = state.happening?.touched?.nodes;
      if (nodes && nodes.size > 0 && nodes.size <= AT_ONCE) {
        store.setState(checked(checks, store.getState(), state.skill, nodes));
      }
      clearTimeout(timer);
      timer = setTimeout(() => checkAll(checks), QUIET);
    });
    checkAll(checks);
  };
  // Without them a skill can still be edited; the service says what it refuses.
  const fetchAgain = (): void => void fetchChecks().then(start, () => setTimeout(fetchAgain, PATIENCE));
  fetchAgain();
  return store;
}

function counted(findings: Findings): Problems {
  let pressing = countPressing(findings.others);
  findings.byNode.forEach((problems) => {
    pressing += countPressing(problems);
  });
  return { ...findings, pressing };
}

function checked(
  { checkNode }: Checks,
  { byNode, others, pressing }: Problems,
  skill: Skill,
  ids: ReadonlySet<string>,
): Problems {
  let table = byNode;
  let count = pressing;
  for (const id of ids) {
    const problems = skill.nodes.has(id) ? checkNode(skill, id) : NONE;
    count += countPressing(problems) - countPressing(table.get(id) ?? NONE);
    table = problems.length > 0 ? table.with(id, problems) : table.without(id);
  }
  return { byNode: table, others, pressing: count };
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
