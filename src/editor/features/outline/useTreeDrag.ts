import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { placeNode } from '#editor/commands/placeNode.ts';
import { useCommandContext } from '#editor/commands/useCommandContext.ts';
import { dropPlace, dropPosition, type DropTarget } from './dropTarget.ts';

const KIND = 'outline-row';
/** Near an edge of the tree, dragging scrolls: how near, and how far per frame, in pixels. */
const EDGE = 36;
const STEP = 10;

/** Makes a row draggable and a place to drop on. */
export function useRowDrag(row: RefObject<HTMLElement | null>, id: string): void {
  useEffect(() => {
    const element = row.current;
    if (!element) return undefined;
    const stopDrag = draggable({ element, getInitialData: () => ({ kind: KIND, id }) });
    const stopDrop = dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data['kind'] === KIND,
      getData: ({ input }) => {
        const { top, height } = element.getBoundingClientRect();
        return { id, position: dropPosition(input.clientY, top, height) };
      },
    });
    return () => {
      stopDrag();
      stopDrop();
    };
  }, [row, id]);
}

/** Where a dragged row would land, for the drop line; null when nothing is dragged or it can't go there. */
export function useTreeDrag(scroller: RefObject<HTMLElement | null>): DropTarget | null {
  const ctx = useCommandContext();
  const [target, setTarget] = useState<DropTarget | null>(null);
  const pointer = useRef<number | null>(null);
  useEffect(() => {
    const targetOf = (dragged: unknown, data: Record<string, unknown> | undefined): DropTarget | null => {
      if (typeof dragged !== 'string' || typeof data?.['id'] !== 'string') return null;
      const position = data['position'];
      if (position !== 'before' && position !== 'after' && position !== 'into') return null;
      const found: DropTarget = { id: data['id'], position };
      return dropPlace(ctx.document.getState().skill, dragged, found) ? found : null;
    };
    let frame = 0;
    const scroll = (): void => {
      const element = scroller.current;
      if (pointer.current === null || !element) return;
      const { top, bottom } = element.getBoundingClientRect();
      if (pointer.current < top + EDGE) element.scrollTop -= STEP;
      else if (pointer.current > bottom - EDGE) element.scrollTop += STEP;
      frame = requestAnimationFrame(scroll);
    };
    const stop = monitorForElements({
      canMonitor: ({ source }) => source.data['kind'] === KIND,
      onDragStart: ({ location }) => {
        pointer.current = location.current.input.clientY;
        frame = requestAnimationFrame(scroll);
      },
      onDrag: ({ source, location }) => {
        pointer.current = location.current.input.clientY;
        const next = targetOf(source.data['id'], location.current.dropTargets[0]?.data);
        setTarget((old) => (old?.id === next?.id && old?.position === next?.position ? old : next));
      },
      onDrop: ({ source, location }) => {
        pointer.current = null;
        cancelAnimationFrame(frame);
        setTarget(null);
        const dragged = source.data['id'];
        const found = targetOf(dragged, location.current.dropTargets[0]?.data);
        if (typeof dragged !== 'string' || !found) return;
        const place = dropPlace(ctx.document.getState().skill, dragged, found);
        if (place) placeNode(ctx, dragged, place);
      },
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [ctx, scroller]);
  return target;
}
