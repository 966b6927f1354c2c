import type { Clip } from '#skill/clip/clip.ts';
import type { Place } from '#skill/edit.ts';
import type { TraceEntry } from '#skill/traceEntry.ts';

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

/** Which way the test conversation went, turn by turn, oldest first. */
export interface Trace {
  readonly turns: readonly TracedTurn[];
}

export interface TracedTurn {
  readonly turn: number;
  /** The nodes visited, in order. */
  readonly nodes: readonly string[];
  /** What the user said; null for the greeting, or where it isn't known. */
  readonly said?: string | null;
  /** What the runtime did; left out where only the nodes are known. */
  readonly entries?: readonly TraceEntry[];
}

/** Asks once for something; a new `seq` is a new request, even for the same thing. */
export interface Request<T> {
  readonly seq: number;
  readonly what: T;
}

/** What the canvas is asked to do: it alone knows its size. */
export type CanvasAction = 'fit-all' | 'fit-selection' | 'zoom-in' | 'zoom-out' | 'zoom-100';

/** Where the keyboard focus is asked to go; `nodes` is the canvas or the outline, whichever had it last. */
export type FocusTarget =
  'title' | 'inspector' | 'nodes' | 'outline' | 'canvas' | 'tryit' | 'filter' | 'find';

/** A page of the skill that commands lead to. */
export type SkillPageId = 'dialog' | 'intents' | 'entities' | 'variables' | 'tests';

/** What stands over the page. */
export type DialogId = 'palette' | 'shortcuts' | 'delete' | 'move' | 'missing' | 'bulk' | 'tour' | 'why';

/** A change just made, offered to be taken back. `change` is its id in the document's history. */
export interface Offer {
  readonly text: string;
  readonly change: string;
}

/** A place beside or in a card. */
export interface PlaceMark {
  readonly target: string;
  readonly position: 'before' | 'after' | 'into';
}

/** Nodes on their way to another place, picked with the arrow keys; in evaluation order, none below another. */
export interface MoveMode extends PlaceMark {
  readonly nodes: readonly string[];
}

/** A part of a card that is edited right on it. */
export interface CardEditing {
  readonly id: string;
  readonly field: 'title' | 'condition' | 'answer';
}

/** Copied nodes, and where they are to go. */
export interface Pasting {
  readonly clip: Clip;
  readonly place: Place;
}

/** What the search has found, in evaluation order, and which of it is looked at. */
export interface Found {
  readonly hits: readonly { readonly id: string }[];
  /** -1 before the first was gone to. */
  readonly at: number;
  /** The cards of all hits: canvas and outline show them before the others. */
  readonly cards: ReadonlySet<string>;
}

/** What the left pane shows. */
export type LeftTab = 'outline' | 'search' | 'problems';

/** Somebody waits for a node to be pointed out, on the canvas or in the outline. */
export interface Picking {
  /** What the node is for, to be shown while picking; ready to be read. */
  readonly prompt: string;
  readonly onPick: (id: string) => void;
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
  /** The node that was selected last; what panels show and keys start from. */
  readonly selected: string | null;
  /** All selected nodes; `selected` is among them unless keys went on from the selection to add to it. */
  readonly selection: ReadonlySet<string>;
  /** Where a selection of rows from … to begins. */
  readonly anchor: string | null;
  readonly picking: Picking | null;
  /** A press adds to the selection: for those without a Ctrl key. */
  readonly adding: boolean;
  readonly leftTab: LeftTab;
  readonly found: Found | null;
  /** Where the pointer last was on the canvas; null since something was selected. */
  readonly pointed: PlaceMark | null;
  readonly editing: CardEditing | null;
  /** Copied nodes that wait for an answer about what they need. */
  readonly pasting: Pasting | null;
  /** Canvas and outline show this branch, the way to it and what it jumps to, nothing else. */
  readonly focusOn: string | null;
  /** Draws where a digression may lead from the selected node. */
  readonly digressions: boolean;
  /** Dragging over the ground of the canvas selects instead of panning; the same for all skills. */
  readonly dragSelects: boolean;
  /** Whether single letters are shortcuts (WCAG 2.1.4); the same for all skills. */
  readonly letters: boolean;
  readonly trace: Trace | null;
  /** What the runtime would do with the sentence that is being typed; null when none is. */
  readonly preview: readonly TraceEntry[] | null;
  /** Cards and rows show what came out true in the test; the same for all skills. */
  readonly truthShown: boolean;
  /** Asks canvas and outline to bring a node into view. */
  readonly reveal: { readonly id: string; readonly seq: number } | null;
  readonly canvasAction: Request<CanvasAction> | null;
  readonly focus: Request<FocusTarget> | null;
  readonly moving: MoveMode | null;
  /** Nodes from which a jump was followed, to go back to; newest last. */
  readonly trail: readonly string[];
  readonly dialog: DialogId | null;
  /** The part of a node that the dialog `why` is about; null: the selected node. */
  readonly whyOf: string | null;
  /** The latest sentence for the live region. */
  readonly said: Request<string> | null;
  readonly offer: Request<Offer> | null;
  /** Asks the canvas for a new note; at a node, or (null) on the canvas itself. */
  readonly newNote: Request<string | null> | null;
  /** The node at which a test is to begin; null: none is asked for. */
  readonly testFrom: string | null;
  /** Asks for a run of all tests. */
  readonly testRun: Request<null> | null;
  /** Asks for another page of the skill. */
  readonly page: Request<SkillPageId> | null;

  readonly select: (id: string | null, options?: { readonly reveal?: boolean }) => void;
  /** Selects several; `primary` is among them. A range to come begins at `anchor`, if given. */
  readonly selectAll: (ids: Iterable<string>, primary: string | null, anchor?: string | null) => void;
  /** Brings a node into view without selecting it. */
  readonly requestReveal: (id: string) => void;
  readonly setPasting: (pasting: Pasting | null) => void;
  /** Asks for a node; null when nobody asks any more. */
  readonly setLeftTab: (tab: LeftTab) => void;
  readonly setFound: (found: Found | null) => void;
  readonly setAdding: (adding: boolean) => void;
  readonly setPicking: (picking: Picking | null) => void;
  readonly setPointed: (pointed: PlaceMark | null) => void;
  readonly setEditing: (editing: CardEditing | null) => void;
  readonly setFocusOn: (id: string | null) => void;
  readonly setDigressions: (shown: boolean) => void;
  readonly setDragSelects: (on: boolean) => void;
  readonly setLetters: (on: boolean) => void;
  readonly toggleCollapsed: (id: string) => void;
  readonly setCollapsed: (collapsed: ReadonlySet<string>) => void;
  readonly setPanel: (id: PanelId, change: Partial<PanelState>) => void;
  readonly togglePanel: (id: PanelId) => void;
  readonly setJumps: (jumps: 'selected' | 'all') => void;
  readonly setViewport: (viewport: Viewport) => void;
  readonly setTrace: (trace: Trace | null) => void;
  readonly setPreview: (preview: readonly TraceEntry[] | null) => void;
  readonly setTruthShown: (shown: boolean) => void;
  readonly requestCanvas: (action: CanvasAction) => void;
  readonly requestFocus: (target: FocusTarget) => void;
  /** Says that the request for the focus has been met, so that nobody meets it again. */
  readonly focusTaken: () => void;
  readonly setMoving: (moving: MoveMode | null) => void;
  readonly setTrail: (trail: readonly string[]) => void;
  readonly openDialog: (dialog: DialogId | null) => void;
  readonly askWhy: (part: string) => void;
  /** Tells screen reader users what happened. */
  readonly say: (sentence: string) => void;
  readonly requestNote: (node: string | null) => void;
  readonly setTestFrom: (node: string | null) => void;
  readonly requestTestRun: () => void;
  readonly requestPage: (page: SkillPageId) => void;
  readonly setOffer: (offer: Offer | null) => void;
}
