import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { CommandContext } from '#editor/commands/command.ts';
import { placeNodes } from '#editor/commands/placeNodes.ts';
import type { PlaceMark } from '#editor/session/sessionState.ts';
import { cardChildren } from '#skill/cards.ts';
import { ROOT } from '#skill/model.ts';
import { topNodes } from '#skill/topNodes.ts';
import { dropPlace, dropPosition } from './dropTarget.ts';
import { edgeScroll } from './edgeScroll.ts';

const KIND = 'outline-row';

interface Pointer {
  readonly clientX: number;
  readonly clientY: number;
}

const idsIn = (data: Record<string, unknown>): readonly string[] => (data['ids'] ?? []) as readonly string[];

/**
 * Where the pointer would drop a node. Below a row that stands open comes its first child, so that is where the
 * node goes; below the last row, the end of the dialog.
 */
function targetAt(ctx: CommandContext, { clientX, clientY }: Pointer): PlaceMark | null {
  const { skill } = ctx.document.getState();
  const row = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-node]');
  const id = row?.dataset['node'];
  if (!row || id === undefined) {
    const last = cardChildren(skill, ROOT).at(-1);
    return last === undefined ? null : { target: last, position: 'after' };
  }
  const { top, height } = row.getBoundingClientRect();
  const position = dropPosition(clientY, top, height);
  const firstChild = row.getAttribute('aria-expanded') === 'true' ? cardChildren(skill, id)[0] : undefined;
  return position === 'after' && firstChild !== undefined
    ? { target: firstChild, position: 'before' }
    : { target: id, position };
}

/** Listens to drags in the tree until what it gives back is called. */
export function connectDrag(
  ctx: CommandContext,
  element: HTMLElement,
  setTarget: (next: (old: PlaceMark | null) => PlaceMark | null) => void,
): () => void {
  const scroll = edgeScroll(element);
  // A row becomes draggable when the pointer comes to it: of the many that pass by, few are ever dragged.
  const carried = (id: string): readonly string[] => {
    const { selection } = ctx.session.getState();
    return selection.has(id) ? topNodes(ctx.document.getState().skill, selection) : [id];
  };
  let release: (() => void) | undefined;
  let ready: Element | null = null;
  const onPointer = (event: PointerEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-node]') : null;
    if (!row || row === ready) return;
    release?.();
    ready = row;
    release = draggable({
      element: row,
      canDrag: () => !ctx.document.getState().readOnly,
      getInitialData: () => ({ kind: KIND, ids: carried(row.dataset['node'] ?? '') }),
    });
  };
  element.addEventListener('pointerover', onPointer);

  const landing = (data: Record<string, unknown>, pointer: Pointer): PlaceMark | null => {
    const found = targetAt(ctx, pointer);
    return found && dropPlace(ctx.document.getState().skill, idsIn(data), found) ? found : null;
  };
  const canDrop = ({ source }: { source: { data: Record<string, unknown> } }): boolean =>
    source.data['kind'] === KIND;
  const stopDrop = dropTargetForElements({ element, canDrop });
  const stopMonitor = monitorForElements({
    canMonitor: canDrop,
    onDrag({ source, location: { current } }) {
      scroll.follow(current.input.clientY);
      const next = current.dropTargets.length > 0 ? landing(source.data, current.input) : null;
      setTarget((old) => (old?.target === next?.target && old?.position === next?.position ? old : next));
    },
    onDrop({ source, location: { current } }) {
      scroll.stop();
      setTarget(() => null);
      const ids = idsIn(source.data);
      const found = current.dropTargets.length > 0 ? landing(source.data, current.input) : null;
      const place = found && dropPlace(ctx.document.getState().skill, ids, found);
      if (place) placeNodes(ctx, ids, place);
    },
  });
  return () => {
    element.removeEventListener('pointerover', onPointer);
    scroll.stop();
    release?.();
    stopDrop();
    stopMonitor();
  };
}
