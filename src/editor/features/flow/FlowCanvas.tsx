import { ReactFlowProvider } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import {
  lazy,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  Suspense,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { openPanel } from '../../commands/walkCommands.ts';
import { toggleSelected } from '../../commands/extendCommands.ts';
import { reveal } from '../../commands/reveal.ts';
import { useCommandContext } from '../../commands/useCommandContext.ts';
import { NODES_SCOPE } from '../../commands/nodesScope.ts';
import { useDocumentStore } from '../../document/DocumentProvider.tsx';
import { useSession, useSessionStore } from '../../session/SessionProvider.tsx';
import { AfterPaint } from '../../ui/AfterPaint.tsx';
import { later } from '../../ui/later.tsx';
import { whenIdle } from '../../ui/whenIdle.ts';
import { useMediaWidth } from '../../ui/useMediaWidth.ts';
import { DropMark } from './drag/DropMark.tsx';
import { targetAt } from './drag/targetAt.ts';
import { EmptyFlow } from './EmptyFlow.tsx';
import classes from './Flow.module.css';
import { FlowProvider, useFlow } from './FlowContext.tsx';
import { FlowEngine } from './flowEngine.ts';
import { FlowView } from './FlowView.tsx';
import { FocusBar } from './FocusBar.tsx';
import { cardAt } from './layout/cardAt.ts';
import { findCard } from './layout/findCard.ts';
import { Minimap } from './Minimap.tsx';
import { MovingMark } from './MovingMark.tsx';
import { Underlay } from './paint/Underlay.tsx';
import { Ruler } from './Ruler.tsx';
import { usePanKey } from './usePanKey.ts';
import { firstView } from './viewport/firstView.ts';
import { toWorld, type Viewport } from './viewport/viewport.ts';
import { ZoomControls } from './ZoomControls.tsx';

const CanvasTools = later(async () => (await import('./CanvasTools.tsx')).CanvasTools);
const TraceLayer = later(async () => (await import('./trace/TraceLayer.tsx')).TraceLayer);
const loadEditor = async () => ({ default: (await import('./direct/CardEditor.tsx')).CardEditor });
const CardEditor = lazy(loadEditor);
const loadNotes = async () => ({ default: (await import('./notes/NotesLayer.tsx')).NotesLayer });
const NotesLayer = lazy(loadNotes);

/** When what is seen later is fetched at the latest, ms. */
const FETCH_BY = 1500;

/**
 * The dialog as a score. It stands below a DocumentProvider and a SessionProvider, and fills its parent.
 * `controls`: zoom controls float over it, for a page whose status bar has none.
 */
export function FlowCanvas({ controls = false }: { controls?: boolean }) {
  const document = useDocumentStore();
  const session = useSessionStore();
  const [engine] = useState(() => new FlowEngine(document, session));
  useEffect(() => engine.start(), [engine]);
  return (
    <FlowProvider engine={engine}>
      <ReactFlowProvider>
        <Pane engine={engine} controls={controls} />
      </ReactFlowProvider>
    </FlowProvider>
  );
}

function Pane({ engine, controls }: { engine: FlowEngine; controls: boolean }) {
  const { t } = useTranslation('flow');
  const pane = useRef<HTMLDivElement>(null);
  const first = useFirstView(engine, pane);
  const panning = usePanKey(pane);
  const pointer = usePointer(engine, pane);
  const instructions = useId();
  const hasTrace = useFlow((state) => state.marks !== null);
  // It would cover half of a phone's canvas, which is small enough to be seen by zooming out.
  const hasRoom = useMediaWidth() !== 'phone';
  const isEmpty = useFlow((state) => state.score.cards === 0);
  const isSelected = useSession((state) => state.selected !== null);
  const isPicking = useSession((state) => state.picking !== null);
  useEffect(() => engine.focus.watch(pane.current!), [engine]);
  // Offline there is no fetching anything.
  useEffect(() => whenIdle(TraceLayer.fetch, FETCH_BY), []);

  return (
    <div
      ref={pane}
      className={classes.pane}
      role="group"
      aria-label={t('canvas')}
      aria-describedby={instructions}
      tabIndex={isSelected ? -1 : 0}
      data-panning={panning || undefined}
      data-edits-cards
      data-picking={isPicking || undefined}
      {...NODES_SCOPE}
      {...pointer}
    >
      <p id={instructions} className="sr">
        {t('instructions')}
      </p>
      {first && (
        <>
          <Underlay />
          {hasTrace && <TraceLayer />}
          <FlowView first={first} panning={panning} />
          <MovingMark pane={pane} />
          <DropMark />
          <FocusBar />
          <AfterPaint>
            <CanvasTools pane={pane} />
          </AfterPaint>
          <Suspense>
            <CardEditor />
            <NotesLayer />
          </Suspense>
          {isEmpty ? <EmptyFlow /> : <Ruler />}
          {!isEmpty && hasRoom && <Minimap />}
          {controls && <ZoomControls floating />}
        </>
      )}
    </div>
  );
}

/**
 * Where the canvas opens, as soon as the pane has a size. The engine hears of it at once, so that the first picture
 * has cards in it.
 */
function useFirstView(engine: FlowEngine, pane: RefObject<HTMLElement | null>): Viewport | null {
  const session = useSessionStore();
  const [first, setFirst] = useState<Viewport | null>(null);
  useLayoutEffect(() => {
    const element = pane.current!;
    const open = (): void => {
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) return;
      observer.disconnect();
      const { score, skill, selected } = engine.store.getState();
      const found = selected === null ? null : findCard(score, skill, selected);
      const view = firstView(found && found.rect, session.getState().viewport, { width, height });
      engine.setView(view, { width, height });
      setFirst(view);
    };
    const observer = new ResizeObserver(open);
    observer.observe(element);
    open();
    return () => observer.disconnect();
  }, [engine, pane, session]);
  return first;
}

/** Click selects, double click opens the panel, hovering offers more; for cards in the DOM and painted ones alike. */
function usePointer(engine: FlowEngine, pane: RefObject<HTMLElement | null>) {
  const session = useSessionStore();
  const commands = useCommandContext();
  const under = (event: MouseEvent): string | null => {
    const target = event.target as Element;
    const card = target.closest('[data-card]');
    if (card) return card.getAttribute('data-card');
    if (!target.closest('.react-flow__pane, .react-flow__viewport') || !pane.current) return null;
    const box = pane.current.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    return cardAt(engine.store.getState().score, toWorld(engine.viewport, at));
  };
  return {
    onClick(event: MouseEvent) {
      const target = event.target as Element;
      const jump = target.closest('[data-jump]')?.getAttribute('data-jump');
      if (jump) {
        reveal(engine.store.getState().skill, session.getState(), jump);
        return;
      }
      if (target.closest('button, [data-overlay]')) return;
      const id = under(event);
      const isPane = target.closest('.react-flow__pane, .react-flow__viewport') !== null;
      if (id === null && !isPane) return;
      const { picking, adding, select } = session.getState();
      const adds = adding || event.shiftKey || event.ctrlKey || event.metaKey;
      if (picking) {
        if (id !== null) picking.onPick(id);
        return;
      }
      if (adds && id !== null) toggleSelected(commands, id);
      else if (!adds) select(id);
      engine.focus.enter();
    },
    onDoubleClick(event: MouseEvent) {
      const target = event.target as Element;
      const id = under(event);
      if (id === null || target.closest('button, [data-overlay]')) return;
      const field = target.closest('[data-edits]')?.getAttribute('data-edits');
      if (field === 'title' || field === 'condition' || field === 'answer') {
        if (!commands.document.getState().readOnly) session.getState().setEditing({ id, field });
      } else openPanel.run(commands);
    },
    onPointerMove(event: PointerEvent) {
      if (event.pointerType === 'touch' || event.buttons !== 0 || !pane.current) return;
      engine.hover(under(event));
      const box = pane.current.getBoundingClientRect();
      const at = toWorld(engine.viewport, { x: event.clientX - box.left, y: event.clientY - box.top });
      const mark = targetAt(engine.store.getState().score, at);
      const { pointed, setPointed } = session.getState();
      if (mark?.target !== pointed?.target || mark?.position !== pointed?.position) setPointed(mark);
    },
    onPointerLeave() {
      engine.hover(null);
      session.getState().setPointed(null);
    },
  };
}
