import { type RefObject, useEffect, useState } from 'react';

/** True while the space bar is held with the pointer over the pane or the focus in it: then any drag pans. */
export function usePanKey(pane: RefObject<HTMLElement | null>): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const onDown = (event: KeyboardEvent): void => {
      const element = pane.current;
      const target = event.target as Element | null;
      if (event.key !== ' ' || event.shiftKey || !element || isControl(target)) return;
      if (!element.contains(target) && !element.matches(':hover')) return;
      event.preventDefault();
      setHeld(true);
    };
    const onUp = (event: KeyboardEvent): void => {
      if (event.key === ' ') setHeld(false);
    };
    const onBlur = (): void => setHeld(false);
    window.addEventListener('keydown', onDown);
    window.addEventListener('keyup', onUp);
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('keydown', onDown);
      window.removeEventListener('keyup', onUp);
      window.removeEventListener('blur', onBlur);
    };
  }, [pane]);
  return held;
}

/** Elements to which the space bar means something. */
function isControl(target: Element | null): boolean {
  return (
    target?.closest(
      'button, a, input, textarea, select, [contenteditable], [role="treeitem"], [role="option"]',
    ) != null
  );
}
