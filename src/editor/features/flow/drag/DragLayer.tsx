import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import { titleOf } from '#skill/node.ts';
import { topNodes } from '#skill/topNodes.ts';
import { placeNodes } from '../../../commands/placeNodes.ts';
import { useCommandContext } from '../../../commands/useCommandContext.ts';
import classes from '../Flow.module.css';
import { useFlow, useFlowEngine, useFlowTexts } from '../FlowContext.tsx';
import type { Point } from '../geometry.ts';
import { toWorld } from '../viewport/viewport.ts';
import { dragTo } from './dragTo.ts';

/** A press becomes a drag after this way, px. */
const THRESHOLD = 5;
/** Near the edge of the pane the view follows, px and px per frame. */
const EDGE = 44;
const SPEED = 14;

/** Moves cards by dragging them; Escape gives up. Moving by keys is a command. */
export function DragLayer({ pane }: { pane: RefObject<HTMLDivElement | null> }) {
  const engine = useFlowEngine();
  const api = useStoreApi();
  const commands = useCommandContext();
  const ghost = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = pane.current!;
    let pressed: { id: string; at: Point } | null = null;
    let at: Point = { x: 0, y: 0 };
    let frame = 0;

    /** The selected cards when the pressed one is among them, else that one alone. */
    const carried = (id: string): readonly string[] => {
      const { skill, selection } = engine.store.getState();
      return selection.has(id) ? topNodes(skill, selection) : [id];
    };
    const follow = (): void => {
      const drag = engine.store.getState().drag;
      if (!drag) return;
      const { score, skill } = engine.store.getState();
      if (ghost.current) ghost.current.style.transform = `translate(${at.x + 12}px,${at.y + 8}px)`;
      const next = dragTo(score, skill, drag.ids, toWorld(engine.viewport, at));
      const same =
        next.target?.target === drag.target?.target &&
        next.target?.position === drag.target?.position &&
        (next.place === null) === (drag.place === null);
      if (!same) engine.setDrag(next);
    };
    const pan = (): void => {
      frame = requestAnimationFrame(pan);
      const { width, height } = engine.size;
      const push = (value: number, end: number): number =>
        value < EDGE ? SPEED : value > end - EDGE ? -SPEED : 0;
      const dx = push(at.x, width);
      const dy = push(at.y, height);
      if (dx === 0 && dy === 0) return;
      const { x, y, zoom } = engine.viewport;
      void api.getState().panZoom?.setViewport({ x: x + dx, y: y + dy, zoom });
      follow();
    };
    const stop = (): void => {
      cancelAnimationFrame(frame);
      pressed = null;
      engine.setDrag(null);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', stop);
      window.removeEventListener('keydown', onKey, true);
    };
    const onMove = (event: PointerEvent): void => {
      const box = element.getBoundingClientRect();
      at = { x: event.clientX - box.left, y: event.clientY - box.top };
      if (!pressed || commands.document.getState().readOnly) return;
      if (!engine.store.getState().drag) {
        if (Math.hypot(at.x - pressed.at.x, at.y - pressed.at.y) < THRESHOLD) return;
        engine.setDrag({ ids: carried(pressed.id), target: null, place: null });
        frame = requestAnimationFrame(pan);
      }
      follow();
    };
    const onUp = (): void => {
      const drag = engine.store.getState().drag;
      stop();
      if (!drag) return;
      // The click that follows a drag means nothing.
      const swallow = (event: Event): void => event.stopPropagation();
      element.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => element.removeEventListener('click', swallow, true));
      if (drag.place) placeNodes(commands, drag.ids, drag.place);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !engine.store.getState().drag) return;
      event.preventDefault();
      event.stopPropagation();
      stop();
    };
    const onDown = (event: PointerEvent): void => {
      const target = event.target as Element;
      const card = target.closest('[data-card]');
      const idle =
        card?.classList.contains('nopan') && !target.closest('button') && !element.dataset['panning'];
      const adds = event.shiftKey || event.ctrlKey || event.metaKey;
      if (!card || !idle || adds || event.button !== 0 || event.pointerType === 'touch') return;
      const box = element.getBoundingClientRect();
      pressed = {
        id: card.getAttribute('data-card') ?? '',
        at: { x: event.clientX - box.left, y: event.clientY - box.top },
      };
      window.addEventListener('pointermove', onMove);
      window.addEventListener('pointerup', onUp);
      window.addEventListener('pointercancel', stop);
      window.addEventListener('keydown', onKey, true);
    };
    element.addEventListener('pointerdown', onDown);
    return () => {
      element.removeEventListener('pointerdown', onDown);
      stop();
    };
  }, [api, commands, engine, pane]);

  return <Ghost element={ghost} />;
}

function Ghost({ element }: { element: RefObject<HTMLDivElement | null> }) {
  const t = useFlowTexts();
  const drag = useFlow((state) => state.drag);
  const skill = useFlow((state) => state.skill);
  const node = drag && skill.nodes.get(drag.ids[0] ?? '');
  if (!node) return null;
  const target = drag.target && skill.nodes.get(drag.target.target);
  const where =
    drag.target && target && drag.place
      ? t(`drag.${drag.target.position}`, { title: titleOf(target) })
      : t('drag.nowhere');
  return (
    <div ref={element} className={classes.dragged} aria-hidden="true">
      <span>{drag.ids.length === 1 ? titleOf(node) : t('drag.several', { count: drag.ids.length })}</span>
      <small>{where}</small>
    </div>
  );
}
