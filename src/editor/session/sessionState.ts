/** Which panes stand open beside the canvas, and how wide, in pixels. */
export interface PanelState {
  readonly open: boolean;
  readonly size: number;
}

export type PanelId = 'outline' | 'inspector' | 'tryit';

/** Where the canvas looks: the world's offset in screen pixels, and the zoom. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Which way the test conversation went: the nodes visited, turn by turn, oldest first. */
export interface Trace {
  readonly turns: readonly { readonly turn: number; readonly nodes: readonly string[] }[];
}

/** Asks once for something; a new `seq` is a new request, even for the same thing. */
export interface Request<T> {
  readonly seq: number;
  readonly what: T;
}

/** What the canvas is asked to do: it alone knows its size. */
export type CanvasAction = 'fit-all' | 'fit-selection' | 'zoom-in' | 'zoom-out' | 'zoom-100' | 'focus';

/** Where the keyboard focus is asked to go. */
export type FocusTarget = 'title' | 'inspector' | 'outline' | 'canvas' | 'tryit' | 'filter';

/** A node on its way to another place, picked with the arrow keys. */
export interface MoveMode {
  readonly node: string;
  readonly target: string;
  readonly position: 'before' | 'after' | 'into';
}

/** What is remembered from one visit of a skill to the next. */
export interface Remembered {
  readonly collapsed: ReadonlySet<string>;
  readonly panels: Readonly<Record<PanelId, PanelState>>;
  readonly jumps: 'selected' | 'all';
  /** Null before the first visit. */
  readonly viewport: Viewport | null;
}

export interface SessionState extends Remembered {
  readonly skillId: string;
  readonly selected: string | null;
  readonly trace: Trace | null;
  /** Asks canvas and outline to bring a node into view. */
  readonly reveal: { readonly id: string; readonly seq: number } | null;
  readonly canvasAction: Request<CanvasAction> | null;
  readonly focus: Request<FocusTarget> | null;
  readonly moving: MoveMode | null;
  /** Nodes from which a jump was followed, to go back to; newest last. */
  readonly trail: readonly string[];
  readonly dialog: 'palette' | 'shortcuts' | null;
  /** The latest sentence for the live region. */
  readonly said: Request<string> | null;

  select(id: string | null, options?: { readonly reveal?: boolean }): void;
  toggleCollapsed(id: string): void;
  setCollapsed(collapsed: ReadonlySet<string>): void;
  setPanel(id: PanelId, change: Partial<PanelState>): void;
  togglePanel(id: PanelId): void;
  setJumps(jumps: 'selected' | 'all'): void;
  setViewport(viewport: Viewport): void;
  setTrace(trace: Trace | null): void;
  requestCanvas(action: CanvasAction): void;
  requestFocus(target: FocusTarget): void;
  setMoving(moving: MoveMode | null): void;
  setTrail(trail: readonly string[]): void;
  openDialog(dialog: 'palette' | 'shortcuts' | null): void;
  /** Tells screen reader users what happened. */
  say(sentence: string): void;
}
