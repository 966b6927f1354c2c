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
export type CanvasAction = 'fit-all' | 'fit-selection' | 'zoom-in' | 'zoom-out' | 'zoom-100';

/** Where the keyboard focus is asked to go; `nodes` is the canvas or the outline, whichever had it last. */
export type FocusTarget = 'title' | 'inspector' | 'nodes' | 'outline' | 'canvas' | 'tryit' | 'filter';

/** What stands over the page. */
export type DialogId = 'palette' | 'shortcuts' | 'delete';

/** A change just made, offered to be taken back. `change` is its id in the document's history. */
export interface Offer {
  readonly text: string;
  readonly change: string;
}

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
  readonly dialog: DialogId | null;
  /** The latest sentence for the live region. */
  readonly said: Request<string> | null;
  readonly offer: Request<Offer> | null;

  readonly select: (id: string | null, options?: { readonly reveal?: boolean }) => void;
  readonly toggleCollapsed: (id: string) => void;
  readonly setCollapsed: (collapsed: ReadonlySet<string>) => void;
  readonly setPanel: (id: PanelId, change: Partial<PanelState>) => void;
  readonly togglePanel: (id: PanelId) => void;
  readonly setJumps: (jumps: 'selected' | 'all') => void;
  readonly setViewport: (viewport: Viewport) => void;
  readonly setTrace: (trace: Trace | null) => void;
  readonly requestCanvas: (action: CanvasAction) => void;
  readonly requestFocus: (target: FocusTarget) => void;
  /** Says that the request for the focus has been met, so that nobody meets it again. */
  readonly focusTaken: () => void;
  readonly setMoving: (moving: MoveMode | null) => void;
  readonly setTrail: (trail: readonly string[]) => void;
  readonly openDialog: (dialog: DialogId | null) => void;
  /** Tells screen reader users what happened. */
  readonly say: (sentence: string) => void;
  readonly setOffer: (offer: Offer | null) => void;
}
