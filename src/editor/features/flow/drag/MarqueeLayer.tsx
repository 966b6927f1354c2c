import { type RefObject, useEffect, useRef } from 'react';
import { useCommandContext } from '../../../commands/useCommandContext.ts';
import classes from '../Flow.module.css';
import { useFlowEngine } from '../FlowContext.tsx';
import type { Point, Rect } from '../geometry.ts';
import { toWorld } from '../viewport/viewport.ts';
import { cardsIn } from './cardsIn.ts';

/** A press becomes a marquee after this way, px. */
const THRESHOLD = 4;

/**
 * Selects the cards that a rectangle touches, drawn from empty ground: with Shift, or without while dragging selects
 * instead of panning. Shift or Ctrl adds to what is selected; Escape gives up.
 */
export function MarqueeLayer({ pane }: { pane: RefObject<HTMLDivElement | null> }) {
  const engine = useFlowEngine();
  const commands = useCommandContext();
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = pane.current!;
    const { session } = commands;
    let from: { point: Point; world: Point; base: ReadonlySet<string>; selected: string | null } | null =
      null;
    let drawn = false;

    const show = (rect: Rect | null): void => {
      const { current } = frame;
      if (!current) return;
      current.hidden = rect === null;
      if (!rect) return;
      current.style.transform = `translate(${rect.x}px,${rect.y}px)`;
      current.style.width = `${rect.width}px`;
      current.style.height = `${rect.height}px`;
    };
    const pointOf = (event: PointerEvent): Point => {
      const box = element.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    };
    const stop = (): void => {
      from = null;
      drawn = false;
      show(null);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', stop);
      window.removeEventListener('keydown', onKey, true);
    };
    const onMove = (event: PointerEvent): void => {
      if (!from) return;
      const at = pointOf(event);
      if (!drawn && Math.hypot(at.x - from.point.x, at.y - from.point.y) < THRESHOLD) return;
      drawn = true;
      show(rectOf(from.point, at));
      const ids = cardsIn(engine.store.getState().score, rectOf(from.world, toWorld(engine.viewport, at)));
      const all = new Set([...from.base, ...ids]);
      const primary = ids[0] ?? from.selected;
      const { selection } = session.getState();
      const same = all.size === selection.size && [...all].every((id) => selection.has(id));
      if (!same) session.getState().selectAll(all, primary, primary);
    };
    const onUp = (): void => {
      const ended = drawn;
      stop();
      if (!ended) return;
      // The click that follows means nothing.
      const swallow = (event: Event): void => event.stopPropagation();
      element.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => element.removeEventListener('click', swallow, true));
      const { selection, say } = session.getState();
      say(commands.translate('commands:selected', { count: selection.size }));
      engine.focus.enter();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !from) return;
      event.preventDefault();
      event.stopPropagation();
      session.getState().selectAll(from.base, from.selected);
      stop();
    };
    const onDown = (event: PointerEvent): void => {
      const target = event.target as Element;
      const adds = event.shiftKey || event.ctrlKey || event.metaKey;
      const wanted = event.shiftKey || session.getState().dragSelects;
      const ground =
        target.closest('.react-flow__pane') !== null &&
        target.closest('[data-card], [data-overlay]') === null &&
        element.dataset['panning'] === undefined;
      if (!wanted || !ground || event.button !== 0 || event.pointerType === 'touch') return;
      const point = pointOf(event);
      const { selection, selected } = session.getState();
      from = {
        point,
        world: toWorld(engine.viewport, point),
        base: adds ? selection : new Set(),
        selected: adds ? selected : null,
      };
      window.addEventListener('pointermove', onMove);
      window.addEventListener('pointerup', onUp);
      window.addEventListener('pointercancel', stop);
      window.addEventListener('keydown', onKey, true);
    };
    // Before xyflow, which would pan.
    const onMouseDown = (event: MouseEvent): void => {
      if (from) event.stopPropagation();
    };
    element.addEventListener('pointerdown', onDown, true);
    element.addEventListener('mousedown', onMouseDown, true);
    return () => {
      element.removeEventListener('pointerdown', onDown, true);
      element.removeEventListener('mousedown', onMouseDown, true);
      stop();
    };
  }, [commands, engine, pane]);

  return <div ref={frame} className={classes.marquee} hidden aria-hidden="true" />;
}

function rectOf(a: Point, b: Point): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}
