import { useEffect, useState, type RefObject } from 'react';
import { useCommandContext } from '#editor/commands/useCommandContext.ts';
import type { PlaceMark } from '#editor/session/sessionState.ts';

/** What dragging is done with: nobody drags in the first moment, so the page doesn't wait for it. */
const fetchDrag = () => import('./connectDrag.ts');

/**
 * Lets rows be dragged to another place. Gives where a dragged row would land, for the drop line; null when
 * nothing is dragged or it can't go there.
 */
export function useTreeDrag(tree: RefObject<HTMLElement | null>): PlaceMark | null {
  const ctx = useCommandContext();
  const [target, setTarget] = useState<PlaceMark | null>(null);
  useEffect(() => {
    let disconnect: (() => void) | undefined;
    let isGone = false;
    const start = async (): Promise<void> => {
      const { connectDrag } = await fetchDrag();
      if (!isGone && tree.current) disconnect = connectDrag(ctx, tree.current, setTarget);
    };
    // Without the line rows are moved by keys and menus.
    start().catch(() => undefined);
    return () => {
      isGone = true;
      disconnect?.();
    };
  }, [ctx, tree]);
  return target;
}
