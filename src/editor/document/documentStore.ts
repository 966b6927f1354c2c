import type { QueryClient } from '@tanstack/react-query';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Json } from '#lib/json.ts';
import { unionOfTouched, type Touched } from '#skill/apply/touched.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import { Refusal } from '#skill/problem.ts';
import type { Send } from './call.ts';
import type { Change, Label } from './change.ts';
import type { ChangeLog, LogEntry } from './changeLog.ts';
import { EMPTY_HISTORY, grown, recorded, steppedBack, steppedForward, without } from './history.ts';
import { Outbox, type OutboxStatus } from './outbox.ts';
import type { ChangeEvent, PresentEditor } from '#protocol/feed.ts';
import { historyOver, type Foreign } from './historyOver.ts';
import { ifMatchOf } from './ifMatch.ts';
import { Overtaken, rebase } from './rebase.ts';
import { conflictEdit, renewed, withConflict, type OpenConflict } from './openConflicts.ts';
import { ServerCopy, type AtRevision } from './serverCopy.ts';

/** A change that the service refused; it was taken back here. */
export interface Refused {
  readonly id: string;
  readonly label: Label;
  readonly edits: readonly Edit[];
  /** In the service's words. */
  readonly reason: string;
}

/** The latest thing that happened to the document, for those who tell or follow it. */
export interface Happening {
  readonly seq: number;
  /**
   * `unfit`: an undo or redo that no longer fits was dropped. `reloaded`: the skill was loaded anew. `foreign`:
   * somebody else changed the skill.
   */
  readonly kind: 'apply' | 'undo' | 'redo' | 'refused' | 'restored' | 'reloaded' | 'unfit' | 'foreign';
  readonly label: Label | null;
  /** Null: it may be anything. */
  readonly touched: Touched | null;
}

export interface ApplyOptions {
  /**
   * Names the field that is being typed in, such as `node_1.title`. Changes of one field that follow each other
   * quickly are one undo step.
   */
  readonly burst?: string;
}

export interface DocumentState {
  readonly skillId: string;
  readonly skill: Skill;
  readonly past: readonly Change[];
  readonly future: readonly Change[];
  readonly unsent: number;
  readonly saving: OutboxStatus;
  readonly refusals: readonly Refused[];
  /** Places that both this author and another one changed; the other's stands until this one has chosen. */
  readonly conflicts: readonly OpenConflict[];
  /** The other editors that have the skill open. */
  readonly present: readonly PresentEditor[];
  /** Whoever sits here may read and try the skill, not change it: nothing that is applied has any effect. */
  readonly readOnly: boolean;
  readonly happening: Happening | null;
  /** Does it here at once and sends it. Throws a Refusal, and does nothing, when the edits don't fit. */
  readonly apply: (label: Label, edits: readonly Edit[], options?: ApplyOptions) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Resolves when the service has everything, or can't be reached. */
  readonly flush: () => Promise<void>;
  readonly dismissRefusal: (id: string) => void;
  /** Settles a conflict: with a value of the author's, or (left out) with what stands there. */
  readonly resolve: (id: string, chosen?: { readonly value: Json | undefined }) => void;
}

export interface DocumentPorts {
  readonly skillId: string;
  /** As just loaded. */
  readonly loaded: AtRevision;
  /** The id that this editor gave itself, by which the feed marks its changes. */
  readonly client: string;
  /** As `DocumentState.readOnly`; left out, the skill may be changed. */
  readonly readOnly?: boolean;
  readonly log: ChangeLog;
  readonly queries: QueryClient;
  readonly send: Send;
  /** The skill as the service has it now. */
  load(): Promise<AtRevision>;
  /** Milliseconds since 1970. */
  now(): number;
  newId(): string;
}

export type DocumentStore = StoreApi<DocumentState>;

/** A document with the doors that only its opener uses. */
export interface OpenedStore {
  readonly store: DocumentStore;
  /** Does again what a tab that is gone had not sent, and sends it; asks again what wasn't settled there. */
  adopt(from: string, entries: readonly LogEntry[], conflicts: readonly OpenConflict[]): Promise<void>;
  /** Takes in a change that the feed tells. */
  hear(change: ChangeEvent): void;
  close(): Promise<void>;
}

/** Two changes of one field are one typing burst when at most this many milliseconds lie between them. */
const BURST = 1500;

/** The store of one open skill: working copy, history and outbox. */
export function createDocumentStore(ports: DocumentPorts): OpenedStore {
  let typing: { burst: string; change: string; at: number } | null = null;
  let seq = 0;
  const copy = new ServerCopy(ports.client, ports.loaded);
  let heard: ChangeEvent[] = [];
  const outbox = new Outbox({
    ...ports,
    now: () => ports.now(),
    onStatus,
    onRefused,
    stored: () => copy.skill,
    ifMatch: (edit) => ifMatchOf(copy.skill, edit),
    onAccepted: (edits, revision) => copy.accept(edits, revision),
    onStale: reload,
  });
  const happened = (kind: Happening['kind'], label: Label | null, touched: Touched | null): Happening => ({
    seq: ++seq,
    kind,
    label,
    touched,
  });

  const store = createStore<DocumentState>()((set, get) => ({
    skillId: ports.skillId,
    skill: ports.loaded.skill,
    ...EMPTY_HISTORY,
    unsent: 0,
    saving: { unsent: 0, reached: true, lastSaved: null, kept: true },
    refusals: [],
    conflicts: [],
    present: [],
    readOnly: ports.readOnly ?? false,
    happening: null,

    apply(label, edits, options) {
      if (edits.length === 0 || get().readOnly) return;
      const state = get();
      const { skill, inverse, touched } = applyEdits(state.skill, edits);
      const at = ports.now();
      const burst = options?.burst;
      const grows =
        typing !== null &&
        typing.burst === burst &&
        at - typing.at <= BURST &&
        state.past.at(-1)?.id === typing.change;
      const id = grows ? typing!.change : ports.newId();
      typing = burst === undefined ? null : { burst, change: id, at };
      const history = grows
        ? grown(state, edits, inverse)
        : recorded(state, { id, label, forward: edits, inverse });
      set({ skill, ...history, happening: happened('apply', label, touched) });
      outbox.add({ change: id, label, edits, inverse });
    },

    undo() {
      const change = get().past.at(-1);
      if (change) travel('undo', change, change.inverse);
    },

    redo() {
      const change = get().future.at(-1);
      if (change) travel('redo', change, change.forward);
    },

    flush: () => outbox.flush(),

    resolve(id, chosen) {
      const conflict = get().conflicts.find((candidate) => candidate.id === id);
      if (!conflict) return;
      set((state) => ({ conflicts: state.conflicts.filter((candidate) => candidate !== conflict) }));
      const edit = chosen && conflictEdit(get().skill, conflict, chosen.value);
      if (edit) get().apply(conflict.label, [edit]);
    },

    dismissRefusal(id) {
      set((state) => ({ refusals: state.refusals.filter((refused) => refused.id !== id) }));
    },
  }));

  function travel(kind: 'undo' | 'redo', change: Change, edits: readonly Edit[]): void {
    typing = null;
    const state = store.getState();
    try {
      const { skill, inverse, touched } = applyEdits(state.skill, edits);
      const history = kind === 'undo' ? steppedBack(state, inverse) : steppedForward(state, inverse);
      store.setState({ skill, ...history, happening: happened(kind, change.label, touched) });
      outbox.add({ change: ports.newId(), label: change.label, edits, inverse });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      store.setState({
        ...without(state, new Set([change.id])),
        happening: happened('unfit', change.label, null),
      });
    }
  }

  function onStatus(saving: OutboxStatus): void {
    store.setState({ saving, unsent: saving.unsent });
  }

  async function onRefused(entries: readonly LogEntry[], error: unknown, partly: boolean): Promise<void> {
    typing = null;
    const reason = error instanceof Error ? error.message : String(error);
    report(entries, reason);
    if (!partly && takeBack(entries)) return;
    await reload();
  }

  /** Takes changes back by their inverses, the newest first; false when they no longer fit. */
  function takeBack(entries: readonly LogEntry[]): boolean {
    const state = store.getState();
    try {
      const inverse = entries.toReversed().flatMap((entry) => entry.inverse);
      const { skill, touched } = applyEdits(state.skill, inverse);
      store.setState({ skill, happening: happened('refused', entries[0]?.label ?? null, touched) });
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return false;
    }
  }

  function report(entries: readonly LogEntry[], reason: string): void {
    const refused = entries.map(({ label, edits }) => ({ id: ports.newId(), label, edits, reason }));
    store.setState((state) => ({
      ...without(state, new Set(entries.map((entry) => entry.change))),
      refusals: [...state.refusals, ...refused],
    }));
  }

  async function reload(): Promise<void> {
    const before = copy.skill;
    copy.replace(await ports.load());
    moveOn({ before, after: copy.skill, edits: [] }, null);
    store.setState({ happening: happened('reloaded', null, null) });
  }

  /** Takes in what the feed has told since. */
  async function follow(): Promise<void> {
    const changes = heard;
    heard = [];
    const before = copy.skill;
    const touched: Touched[] = [];
    const foreign: ChangeEvent[] = [];
    for (const change of changes) {
      const outcome = copy.hear(change);
      if (outcome === 'lost') return reload();
      if (outcome === 'known') continue;
      touched.push(outcome.touched);
      foreign.push(change);
    }
    if (foreign.length === 0) return;
    const own = touchedByUnsent();
    const edits = foreign.flatMap((change) => change.edits ?? []);
    const again = moveOn({ before, after: copy.skill, edits }, foreign.at(-1)?.by ?? null);
    const all = own && unionOfTouched([...touched, own, ...again]);
    store.setState({ happening: happened('foreign', null, all) });
  }

  /** Puts what isn't accepted yet on the skill as the service has it now. Answers what that touches. */
  function moveOn(foreign: Foreign, by: string | null): readonly Touched[] {
    typing = null;
    let skill = foreign.after;
    const touched: Touched[] = [];
    outbox.rewrite((entry) => {
      const replayed = replay(skill, entry, by);
      skill = replayed.skill;
      touched.push(...replayed.touched);
      return replayed.entry;
    });
    store.setState((state) => ({ skill, ...historyOver(state, foreign) }));
    return touched;
  }

  /** What the changes that aren't accepted yet have touched; null when that can't be told. */
  function touchedByUnsent(): Touched | null {
    try {
      const inverse = outbox.entries.toReversed().flatMap((entry) => entry.inverse);
      return applyEdits(store.getState().skill, inverse).touched;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return null;
    }
  }

  /** An entry on a skill that has moved on; null when nothing is left of it, or it doesn't fit any more. */
  function replay(skill: Skill, entry: LogEntry, by: string | null): Replayed {
    try {
      const rebased = rebase(skill, entry.edits, entry.inverse);
      for (const conflict of rebased.conflicts) {
        ask({ ...conflict, id: ports.newId(), label: entry.label, by });
      }
      const { edits, inverse } = rebased;
      return { ...rebased, entry: edits.length === 0 ? null : { ...entry, edits, inverse } };
    } catch (error) {
      if (!(error instanceof Refusal) && !(error instanceof Overtaken)) throw error;
      report([entry], error.message);
      return { skill, touched: [], entry: null };
    }
  }

  function ask(conflict: OpenConflict | null): void {
    if (conflict) store.setState((state) => ({ conflicts: withConflict(state.conflicts, conflict) }));
  }

  let keeping: Promise<void> = Promise.resolve();
  store.subscribe(({ conflicts }, before) => {
    if (conflicts === before.conflicts) return;
    // A browser that can't keep them: then they last as long as the page.
    keeping = ports.log.keep(conflicts).catch(() => undefined);
  });

  return {
    store,
    hear(change) {
      heard.push(change);
      void outbox.between(follow);
    },
    async adopt(from, entries, left) {
      let { skill } = store.getState();
      for (const conflict of left) ask(renewed(skill, conflict));
      const fitting: LogEntry[] = [];
      for (const entry of entries) {
        const replayed = replay(skill, entry, null);
        skill = replayed.skill;
        if (replayed.entry) fitting.push({ ...replayed.entry, started: false });
      }
      if (entries.length > 0) {
        store.setState({ skill, happening: happened('restored', fitting[0]?.label ?? null, null) });
      }
      // In this log before they are taken out of the other.
      await keeping;
      await outbox.adopt(from, fitting);
    },
    close: () => outbox.close(),
  };
}

interface Replayed {
  readonly skill: Skill;
  readonly touched: readonly Touched[];
  readonly entry: LogEntry | null;
}
