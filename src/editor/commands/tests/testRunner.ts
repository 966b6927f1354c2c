import { createStore, type StoreApi } from 'zustand/vanilla';

/** A plan that is being written. */
export interface PlanDraft {
  readonly text: string;
  /** The plan that it began from: somebody else may have changed it since. */
  readonly over: string;
}

export interface TestRuns {
  /** The test that is running, null when none is. */
  readonly running: string | null;
  /** Of the run under way; both 0 when there is none. */
  readonly done: number;
  readonly total: number;
  /** Why the last run broke off, null when it didn't. */
  readonly failure: string | null;
  /** Whether all tests run after each change. */
  readonly auto: boolean;
  /** Plans that are being written and aren't saved, by the ids of their tests. */
  readonly drafts: ReadonlyMap<string, PlanDraft>;
  /** Runs tests one after the other; a run that is under way ends. */
  run(ids: readonly string[]): Promise<void>;
  stop(): void;
  setAuto(auto: boolean): void;
  /** Undefined forgets the draft. */
  setDraft(id: string, draft: PlanDraft | undefined): void;
}

export type TestRunner = StoreApi<TestRuns>;

export interface RunnerPorts {
  /** Resolves when the service has every edit. */
  flush(): Promise<void>;
  runOne(id: string, signal: AbortSignal): Promise<unknown>;
  readonly auto: boolean;
  rememberAuto(auto: boolean): void;
}

/** Runs the tests of a skill. */
export function createTestRunner({ flush, runOne, auto, rememberAuto }: RunnerPorts): TestRunner {
  let current: AbortController | null = null;
  return createStore<TestRuns>()((set, get) => ({
    running: null,
    done: 0,
    total: 0,
    failure: null,
    auto,
    drafts: new Map(),
    async run(ids) {
      get().stop();
      const mine = new AbortController();
      const { signal } = mine;
      current = mine;
      set({ done: 0, total: ids.length, failure: null });
      try {
        await flush();
        for (const [done, id] of ids.entries()) {
          if (signal.aborted) return;
          set({ running: id, done });
          await runOne(id, signal);
        }
      } catch (error) {
        if (!signal.aborted) set({ failure: error instanceof Error ? error.message : String(error) });
      } finally {
        if (current === mine) {
          current = null;
          set({ running: null, done: 0, total: 0 });
        }
      }
    },
    stop() {
      current?.abort();
      current = null;
      set({ running: null, done: 0, total: 0 });
    },
    setAuto(next) {
      rememberAuto(next);
      set({ auto: next });
    },
    setDraft(id, draft) {
      const drafts = new Map(get().drafts);
      if (draft === undefined) drafts.delete(id);
      else drafts.set(id, draft);
      set({ drafts });
    },
  }));
}
