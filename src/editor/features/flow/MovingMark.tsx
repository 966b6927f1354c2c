import { type RefObject, useEffect, useRef } from 'react';
import { useView } from './useView.ts';

/** The view rests when it hasn't moved for this long, ms. */
const REST = 150;

/**
 * Marks the pane while the view moves. The style sheet then makes a layer of the cards, so that a frame moves one
 * picture instead of painting every card; at rest it doesn't, because a scaled picture is blurred.
 */
export function MovingMark({ pane }: { pane: RefObject<HTMLElement | null> }) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useView(() => {
    const element = pane.current;
    if (!element) return;
    if (element.dataset['moving'] === undefined) element.dataset['moving'] = '';
    clearTimeout(timer.current);
    timer.current = setTimeout(() => delete element.dataset['moving'], REST);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return null;
}
