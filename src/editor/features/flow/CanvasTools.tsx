import type { RefObject } from 'react';
import { SelectionBar } from '../../commands/SelectionBar.tsx';
import { DragLayer } from './drag/DragLayer.tsx';
import { MarqueeLayer } from './drag/MarqueeLayer.tsx';

/** What pointers do on the canvas and what is offered for several cards: nothing that is seen at first. */
export function CanvasTools({ pane }: { pane: RefObject<HTMLDivElement | null> }) {
  return (
    <>
      <DragLayer pane={pane} />
      <MarqueeLayer pane={pane} />
      <SelectionBar />
    </>
  );
}
