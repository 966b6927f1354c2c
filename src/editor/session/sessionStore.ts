import { createStore, type StoreApi } from 'zustand/vanilla';
import { FRESH, recall, recallFlag, remember, rememberFlag } from './remembered.ts';
import type { Request, SessionState } from './sessionState.ts';

export type SessionStore = StoreApi<SessionState>;

/** How long the memory waits for more changes (a pan is many), in milliseconds. */
const REMEMBER_AFTER = 300;

const NONE: ReadonlySet<string> = new Set();

export interface OpenedSession {
  readonly store: SessionStore;
  /** Writes what is still to be remembered. */
  close(): void;
}

/**
 * What the author of one skill sees and has chosen, apart from the document. `collapsed` is what a first visit
 * starts with.
 */
export function openSession(
  skillId: string,
  collapsed: ReadonlySet<string>,
  storage: Storage = localStorage,
): OpenedSession {
  let seq = 0;
  const request = <T>(what: T): Request<T> => ({ seq: ++seq, what });
  const store = createStore<SessionState>()((set, get) => ({
    skillId,
    ...(recall(storage, skillId) ?? { ...FRESH, collapsed }),
    selected: null,
    selection: NONE,
    anchor: null,
    picking: null,
    adding: false,
    leftTab: 'outline',
    found: null,
    pointed: null,
    editing: null,
    pasting: null,
    focusOn: null,
    digressions: false,
    letters: !recallFlag(storage, 'lettersOff'),
    dragSelects: recallFlag(storage, 'dragSelects'),
    trace: null,
    preview: null,
    truthShown: !recallFlag(storage, 'truthOff'),
    reveal: null,
    canvasAction: null,
    focus: null,
    moving: null,
    trail: [],
    dialog: null,
    whyOf: null,
    said: null,
    offer: null,
    newNote: null,
    testFrom: null,
    testRun: null,
    page: null,

    select: (id, options) =>
      set({
        selected: id,
        selection: id === null ? NONE : new Set([id]),
        anchor: id,
        pointed: null,
        ...(id !== null && options?.reveal ? { reveal: { id, seq: ++seq } } : {}),
      }),
    selectAll: (ids, primary, anchor) =>
      set({
        selected: primary,
        selection: new Set(ids),
        pointed: null,
        ...(anchor !== undefined && { anchor }),
      }),
    requestReveal: (id) => set({ reveal: { id, seq: ++seq } }),
    setPasting: (pasting) => set({ pasting }),
    setLeftTab: (leftTab) => set({ leftTab }),
    setFound: (found) => set({ found }),
    setAdding: (adding) => set({ adding }),
    setPicking: (picking) => set({ picking }),
    setPointed: (pointed) => set({ pointed }),
    setEditing: (editing) => set({ editing }),
    setFocusOn: (focusOn) => set({ focusOn }),
    setDigressions: (digressions) => set({ digressions }),
    setLetters(letters) {
      set({ letters });
      rememberFlag(storage, 'lettersOff', !letters);
    },
    setDragSelects(dragSelects) {
      set({ dragSelects });
      rememberFlag(storage, 'dragSelects', dragSelects);
    },
    toggleCollapsed(id) {
      const next = new Set(get().collapsed);
      if (!next.delete(id)) next.add(id);
      set({ collapsed: next });
    },
    setCollapsed: (next) => set({ collapsed: next }),
    setPanel: (id, change) =>
      set(({ panels }) => ({ panels: { ...panels, [id]: { ...panels[id], ...change } } })),
    togglePanel: (id) => get().setPanel(id, { open: !get().panels[id].open }),
    setJumps: (jumps) => set({ jumps }),
    setViewport: (viewport) => set({ viewport }),
    setTrace: (trace) => set({ trace }),
    setPreview: (preview) => set({ preview }),
    setTruthShown(truthShown) {
      set({ truthShown });
      rememberFlag(storage, 'truthOff', !truthShown);
    },
    requestCanvas: (action) => set({ canvasAction: request(action) }),
    requestFocus: (target) => set({ focus: request(target) }),
    focusTaken: () => set({ focus: null }),
    setMoving: (moving) => set({ moving }),
    setTrail: (trail) => set({ trail }),
    openDialog: (dialog) => set({ dialog, whyOf: null }),
    askWhy: (whyOf) => set({ dialog: 'why', whyOf }),
    say: (sentence) => set({ said: request(sentence) }),
    requestNote: (node) => set({ newNote: request(node) }),
    setTestFrom: (testFrom) => set({ testFrom }),
    requestTestRun: () => set({ testRun: request(null) }),
    requestPage: (page) => set({ page: request(page) }),
    setOffer: (offer) => set({ offer: offer && request(offer) }),
  }));

  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    remember(storage, skillId, store.getState());
  };
  const stop = store.subscribe((state, before) => {
    const same =
      state.collapsed === before.collapsed &&
      state.panels === before.panels &&
      state.jumps === before.jumps &&
      state.viewport === before.viewport;
    if (!same) timer ??= setTimeout(write, REMEMBER_AFTER);
  });
  const writeRest = (): void => {
    if (timer !== undefined) write();
  };
  // Reloading closes nothing.
  window.addEventListener('pagehide', writeRest);
  return {
    store,
    close() {
      stop();
      window.removeEventListener('pagehide', writeRest);
      writeRest();
    },
  };
}
