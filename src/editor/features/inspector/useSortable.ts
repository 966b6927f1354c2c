import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

interface Sortable {
  list: string;
  index: number;
  item: RefObject<HTMLElement | null>;
  /** Selector of what the item is dragged by. */
  handle: string;
  /** Told by the item that is dragged where it is to go; absent: nothing can be dragged. */
  onDrop: ((to: number) => void) | undefined;
}

/** Where a dragged item of the same list would land: before or after this one. */
export function useSortable({ list, index, item, handle, onDrop }: Sortable): 'before' | 'after' | undefined {
  const [edge, setEdge] = useState<'before' | 'after'>();
  const drop = useEffectEvent((to: number) => onDrop?.(to));
  const isSortable = onDrop !== undefined;
  useEffect(() => {
    const element = item.current;
    const dragHandle = element?.querySelector(handle);
    if (!element || !dragHandle || !isSortable) return undefined;
    const edgeAt = (clientY: number): 'before' | 'after' => {
      const { top, height } = element.getBoundingClientRect();
      return clientY < top + height / 2 ? 'before' : 'after';
    };
    const stopDragging = draggable({
      element,
      dragHandle,
      getInitialData: () => ({ list, index, drop }),
    });
    const stopDropping = dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data['list'] === list && source.data['index'] !== index,
      onDrag: ({ location }) => setEdge(edgeAt(location.current.input.clientY)),
      onDragLeave: () => setEdge(undefined),
      onDrop: ({ source, location }) => {
        setEdge(undefined);
        const from = source.data['index'] as number;
        const at = edgeAt(location.current.input.clientY) === 'before' ? index : index + 1;
        const to = from < at ? at - 1 : at;
        if (to !== from) (source.data['drop'] as (to: number) => void)(to);
      },
    });
    return () => {
      stopDragging();
      stopDropping();
    };
  }, [handle, index, isSortable, item, list]);
  return edge;
}
