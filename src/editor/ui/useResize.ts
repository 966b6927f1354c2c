import { type HTMLAttributes, type KeyboardEvent, type PointerEvent, useState } from 'react';

export interface Resizing {
  /** The pane's width and its limits, px. */
  size: number;
  min: number;
  max: number;
  /** The edge of the pane on which the handle lies. */
  edge: 'start' | 'end';
  /** A double click goes back to this width. */
  initial: number;
  onResize: (size: number) => void;
}

const STEP = 16;

/**
 * What makes an element a handle: a separator with a value is a widget that takes focus and answers to keys
 * (ARIA 1.2, window splitter).
 */
export function useResize({ size, min, max, edge, initial, onResize }: Resizing) {
  const [grip, setGrip] = useState<{ x: number; size: number } | null>(null);
  const grows = edge === 'end' ? 1 : -1;

  const resize = (to: number) => {
    const next = Math.round(Math.min(max, Math.max(min, to)));
    if (next !== size) onResize(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowLeft: size - grows * STEP,
      ArrowRight: size + grows * STEP,
      Home: min,
      End: max,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    resize(to);
  };

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setGrip({ x: event.clientX, size });
  };

  return {
    role: 'separator',
    tabIndex: 0,
    'aria-orientation': 'vertical',
    'aria-valuenow': size,
    'aria-valuemin': min,
    'aria-valuemax': max,
    'data-dragging': grip ? '' : undefined,
    onKeyDown,
    onDoubleClick: () => resize(initial),
    onPointerDown,
    onPointerMove: (event: PointerEvent) => {
      if (grip) resize(grip.size + grows * (event.clientX - grip.x));
    },
    onPointerUp: () => setGrip(null),
    onPointerCancel: () => setGrip(null),
  } satisfies HTMLAttributes<HTMLElement> & { 'data-dragging': string | undefined };
}
