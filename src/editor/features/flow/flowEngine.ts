import { createStore, type StoreApi } from 'zustand/vanilla';
import { focusBranch } from '#skill/focusBranch.ts';
import type { Skill } from '#skill/model.ts';
import type { DocumentStore } from '../../document/documentStore.ts';
import type { SessionStore } from '../../session/sessionStore.ts';
import { cardElements } from './cards/cardElements.ts';
import { cardFacts } from './cards/cardFacts.ts';
import { HiddenCounts } from './cards/hiddenCounts.ts';
import type { CardDrag } from './drag/cardDrag.ts';
import { intersects, type Rect, type Size } from './geometry.ts';
import { findCard } from './layout/findCard.ts';
import { cardRect, eachCard, type Score } from './layout/score.ts';
import { layoutWithin } from './layout/layoutWithin.ts';
import { ScoreKeeper } from './layout/scoreKeeper.ts';
import { type TraceMarks, traceMarks } from './trace/traceMarks.ts';
import { truthOf, type TruthMarks } from '#skill/truthOf.ts';
import { FocusKeeper } from './viewport/focusKeeper.ts';
import { type Level, levelOf } from './viewport/level.ts';
import { type Candidate, mountStep, wantedCards } from './viewport/mountPlan.ts';
import { MIN_ZOOM, sameRect, snapped, type Viewport, visibleRect } from './viewport/viewport.ts';

/** What the parts of one canvas share. */
export interface FlowState {
  /** The skill that is laid out, and its layout. */
  readonly skill: Skill;
  readonly score: Score;
  readonly level: Level;
  readonly selected: string | null;
  /** All selected cards, `selected` among them. */
  readonly selection: ReadonlySet<string>;
  readonly collapsed: ReadonlySet<string>;
  /** The cards that a search has found: the others step back. Null without a search. */
  readonly spotlight: ReadonlySet<string> | null;
  /** The latest turn of a test. */
  readonly marks: TraceMarks | null;
  /** How cards came out in it, or would with the sentence that is being typed; null where that isn't wanted. */
  readonly truth: TruthMarks | null;
  readonly hovered: string | null;
  readonly drag: CardDrag | null;
  /** Draws where a digression may lead from the selected card. */
  readonly digressions: boolean;
}

/** How the engine moves the view; the canvas that shows it gives one. */
export interface ViewPort {
  set(viewport: Viewport): void;
}

const NOTHING: ReadonlyMap<string, Candidate> = new Map();

/**
 * What works behind a canvas: it lays out the document as it changes, and decides which cards stand in the DOM as
 * the view moves.
 */
export class FlowEngine {
  readonly store: StoreApi<FlowState>;
  /** The cards in the DOM. Apart, because it changes while the view moves, when nothing else does. */
  readonly mounted = createStore<ReadonlyMap<string, Candidate>>()(() => NOTHING);
  readonly hidden = new HiddenCounts();
  readonly focus = new FocusKeeper();
  readonly #document: DocumentStore;
  readonly #session: SessionStore;
  readonly #keeper = new ScoreKeeper();
  /** The layout while one branch is in focus. */
  #focused: Score | null = null;
  #port: ViewPort | null = null;
  #viewport: Viewport = { x: 0, y: 0, zoom: 1 };
  #size: Size = { width: 0, height: 0 };
  #area: Rect | null = null;
  #wanted: ReadonlyMap<string, Candidate> = NOTHING;
  #frame = 0;
  #happened = 0;

  constructor(document: DocumentStore, session: SessionStore) {
    this.#document = document;
    this.#session = session;
    const { skill, happening } = document.getState();
    const { selected, selection, collapsed, trace } = session.getState();
    this.#happened = happening?.seq ?? 0;
    this.store = createStore<FlowState>()(() => ({
      skill,
      score: this.#keeper.update(skill, collapsed, null),
      level: 'full',
      selected,
      selection,
      collapsed,
      spotlight: null,
      marks: traceMarks(skill, trace),
      truth: null,
      hovered: null,
      drag: null,
      digressions: session.getState().digressions,
    }));
  }

  /** Follows document and session until the returned function is called. */
  start(): () => void {
    this.#relayout();
    const stopDocument = this.#document.subscribe((state, before) => {
      if (state.skill !== before.skill) this.#relayout();
    });
    const stopSession = this.#session.subscribe((state, before) => {
      const shown =
        state.collapsed !== before.collapsed ||
        state.trace !== before.trace ||
        state.focusOn !== before.focusOn;
      if (shown) this.#relayout();
      if (state.preview !== before.preview || state.truthShown !== before.truthShown) {
        const { skill, marks } = this.store.getState();
        this.store.setState({ truth: this.#truth(skill, marks) });
      }
      if (state.digressions !== before.digressions) {
        this.store.setState({ digressions: state.digressions });
      }
      if (state.found !== before.found) {
        const cards = state.found?.cards ?? null;
        this.store.setState({ spotlight: cards && cards.size > 0 ? cards : null });
      }
      if (state.selection === before.selection) return;
      this.store.setState({ selected: state.selected, selection: state.selection });
      if (state.selected !== before.selected) this.#plan();
    });
    return () => {
      stopDocument();
      stopSession();
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
    };
  }

  attach(port: ViewPort | null): void {
    this.#port = port;
  }

  get viewport(): Viewport {
    return this.#viewport;
  }

  get size(): Size {
    return this.#size;
  }

  /** As far out as one can zoom: the whole dialog, at least. */
  get leastZoom(): number {
    const { bounds } = this.store.getState().score;
    const { width, height } = this.#size;
    if (width === 0) return MIN_ZOOM;
    const whole = 0.8 * Math.min(width / Math.max(1, bounds.width), height / Math.max(1, bounds.height));
    // In steps of a third, so that an edit doesn't change it.
    return Math.min(MIN_ZOOM, 1.3 ** Math.floor(Math.log(whole) / Math.log(1.3)));
  }

  /** Called for each frame in which the view moves or the pane changes its size. */
  setView(viewport: Viewport, size: Size): void {
    // xyflow tells of an empty pane until it has measured it.
    if (size.width === 0 || size.height === 0) return;
    this.#viewport = viewport;
    this.#size = size;
    const level = levelOf(viewport.zoom);
    const area = snapped(visibleRect(viewport, size));
    const same = level === this.store.getState().level && this.#area !== null && sameRect(area, this.#area);
    if (same) return;
    this.#area = area;
    if (level !== this.store.getState().level) this.store.setState({ level });
    this.#plan();
  }

  hover(hovered: string | null): void {
    if (this.store.getState().hovered !== hovered) this.store.setState({ hovered });
  }

  setDrag(drag: CardDrag | null): void {
    this.store.setState({ drag });
  }

  #relayout(): void {
    const { skill, happening } = this.#document.getState();
    const { collapsed, trace, selected, selection } = this.#session.getState();
    const before = this.store.getState();
    // What was touched is known only if nothing happened unseen in between.
    const seq = happening?.seq ?? 0;
    const known = seq === this.#happened + 1 ? (happening?.touched?.nodes ?? null) : null;
    this.#happened = seq;
    const touched = skill === before.skill ? NONE : known;
    const score = this.#layout(skill, touched);
    this.hidden.forget(before.skill, skill, touched);
    const marks = traceMarks(skill, trace);
    const truth = this.#truth(skill, marks);
    this.store.setState({ skill, score, collapsed, selected, selection, marks, truth });
    if (score === before.score) return;
    this.#holdStill(before, score, skill);
    this.#plan();
  }

  #truth(skill: Skill, marks: TraceMarks | null): TruthMarks | null {
    const { preview, truthShown } = this.#session.getState();
    if (!truthShown) return null;
    return preview ? truthOf(skill, preview) : marks;
  }

  #layout(skill: Skill, touched: ReadonlySet<string> | null): Score {
    const { collapsed, focusOn } = this.#session.getState();
    const all = this.#keeper.update(skill, collapsed, touched);
    const within = focusOn === null ? null : focusBranch(skill, focusOn);
    if (within) this.#focused = layoutWithin(skill, collapsed, within, this.#focused);
    else this.#focused = null;
    return this.#focused ?? all;
  }

  /** Keeps what the author looks at in its place on screen when the layout shifts. */
  #holdStill(before: FlowState, score: Score, skill: Skill): void {
    const visible = visibleRect(this.#viewport, this.#size);
    for (const id of [before.hovered, before.selected, this.#central(before.score, visible)]) {
      const old = id === null ? null : findCard(before.score, before.skill, id);
      if (!old || !intersects(old.rect, visible)) continue;
      const now = findCard(score, skill, id!);
      if (!now || now.card.id !== old.card.id) continue;
      const { x, y, zoom } = this.#viewport;
      const dx = (old.rect.x - now.rect.x) * zoom;
      const dy = (old.rect.y - now.rect.y) * zoom;
      if (dx !== 0 || dy !== 0) this.#port?.set({ x: x + dx, y: y + dy, zoom });
      return;
    }
  }

  /** A card near the middle of the view. */
  #central(score: Score, visible: Rect): string | null {
    const cx = visible.x + visible.width / 2;
    const cy = visible.y + visible.height / 2;
    let best: { id: string; distance: number } | null = null;
    const near = { x: cx - 400, y: cy - 300, width: 800, height: 600 };
    eachCard(score, near, (placed, card) => {
      const rect = cardRect(placed, card);
      const distance = Math.hypot(rect.x + rect.width / 2 - cx, rect.y + rect.height / 2 - cy);
      if (!best || distance < best.distance) best = { id: card.id, distance };
    });
    return (best as { id: string } | null)?.id ?? null;
  }

  #plan(): void {
    const { score, level } = this.store.getState();
    const area = this.#area;
    if (!area) return;
    const pinned = this.#pinned();
    const candidates = pinned ? [pinned] : [];
    if (level === 'full') {
      eachCard(score, area, (placed, card) => {
        if (card.id !== pinned?.id) candidates.push(this.#candidate(card.id, cardRect(placed, card)));
      });
    }
    const centre = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
    this.#wanted = wantedCards(candidates, centre, pinned?.id ?? null);
    this.#step();
  }

  /** The selected card stays in the DOM wherever the view goes, so that it keeps the focus. */
  #pinned(): Candidate | null {
    const { score, skill, selected } = this.store.getState();
    const found = selected === null ? null : findCard(score, skill, selected);
    return found && this.#candidate(found.card.id, found.rect);
  }

  #candidate(id: string, rect: Rect): Candidate {
    const { skill } = this.store.getState();
    const old = this.mounted.getState().get(id);
    const facts = cardFacts(skill, id);
    const elements = facts ? cardElements(facts) : 1;
    return old && sameRect(old.rect, rect) && old.elements === elements ? old : { id, rect, elements };
  }

  #step(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const before = this.mounted.getState();
    const { mounted, done } = mountStep(before, this.#wanted);
    const same = mounted.size === before.size && [...mounted].every(([id, card]) => before.get(id) === card);
    if (!same) this.mounted.setState(mounted, true);
    if (!done) this.#frame = requestAnimationFrame(() => this.#step());
  }
}

const NONE: ReadonlySet<string> = new Set();
