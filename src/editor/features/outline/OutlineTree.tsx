import { memo, useEffect, useId, useMemo, useRef, type MouseEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommandContext } from '#editor/commands/useCommandContext.ts';
import { NODES_SCOPE } from '#editor/commands/nodesScope.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { useSession, useSessionStore } from '#editor/session/SessionProvider.tsx';
import { useMediaWidth } from '#editor/ui/useMediaWidth.ts';
import { scrollToRow, useRowWindow } from '#editor/ui/useRowWindow.ts';
import { cardChildren } from '#skill/cards.ts';
import { digressionsFrom } from '#skill/digressions.ts';
import { useTruth } from '#editor/commands/why/useTruth.ts';
import { markOf } from '#skill/truthOf.ts';
import { useNotes } from '#editor/api/notes.ts';
import { toggleSelected } from '#editor/commands/extendCommands.ts';
import { OutlineRow } from './OutlineRow.tsx';
import classes from './OutlineTree.module.css';
import type { RowList } from './rowList.ts';
import { selectRows } from './selectRows.ts';
import { useTreeDrag } from './useTreeDrag.ts';
import { useTreeKeys } from './useTreeKeys.ts';
import { visitedCards } from './visitedCards.ts';

interface OutlineTreeProps {
  rows: RowList;
  /** With a filter all branches stand open. */
  filtered: boolean;
}

/**
 * The dialog as a tree: all that the canvas shows, for keyboard and screen reader too. The tree itself has the focus
 * and names the active row, because rows come and go with scrolling.
 */
export const OutlineTree = memo(function OutlineTree({ rows, filtered }: OutlineTreeProps) {
  const { t, i18n } = useTranslation('outline');
  const ctx = useCommandContext();
  const { translate } = ctx;
  const session = useSessionStore();
  const selected = useSession((state) => state.selected);
  const selection = useSession((state) => state.selection);
  const collapsed = useSession((state) => state.collapsed);
  const moving = useSession((state) => state.moving);
  const found = useSession((state) => state.found);
  const digressions = useDigressions();
  const notes = useNotesByNode();
  const tree = useRef<HTMLDivElement>(null);
  const drag = useTreeDrag(tree);
  const treeId = useId();
  const rowHeight = useMediaWidth() === 'phone' ? 44 : 28;
  const visited = useVisited();
  const truth = useTruth();
  const selectedAt = useMemo(() => (selected === null ? -1 : rows.indexOf(selected)), [rows, selected]);
  const active = Math.max(0, selectedAt);
  // Asked of the skill as it is now: the rows are others when a node gets its first child, or loses its last.
  const isOpen = (id: string): boolean | null =>
    cardChildren(ctx.document.getState().skill, id).length === 0 ? null : filtered || !collapsed.has(id);
  const { from, to } = useRowWindow(tree, rows.length, rowHeight);
  const shown = Array.from({ length: to - from }, (_, i) => from + i);
  // The active row is always there: the tree's aria-activedescendant names it.
  if (active < rows.length && (active < from || active >= to)) shown.push(active);
  useRevealed(selectedAt, rowHeight, tree);
  const onKeyDown = useTreeKeys(rows, active, isOpen);
  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    const id = event.target.closest('[data-node]')?.getAttribute('data-node');
    if (typeof id !== 'string') return;
    const { picking, adding, toggleCollapsed, select } = session.getState();
    if (event.target.closest('[data-toggle]')) toggleCollapsed(id);
    else if (picking) picking.onPick(id);
    else if (adding || event.ctrlKey || event.metaKey) toggleSelected(ctx, id);
    else if (event.shiftKey) selectRows(ctx, rows, id);
    else select(id, { reveal: true });
  };
  const rowId = (id: string): string => `${treeId}${id}`;
  const drop = moving ?? drag;
  const activeRow = rows.at(active);
  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={0}
      aria-label={t('tree')}
      aria-multiselectable
      aria-activedescendant={activeRow && rowId(activeRow.id)}
      className={classes.tree}
      onKeyDown={onKeyDown}
      onClick={onClick}
      {...NODES_SCOPE}
    >
      <div role="none" className={classes.all} style={{ height: rows.length * rowHeight }}>
        {shown.map((index) => {
          const row = rows.at(index);
          if (!row) return null;
          return (
            <OutlineRow
              key={row.id}
              row={row}
              top={index * rowHeight}
              domId={rowId(row.id)}
              open={isOpen(row.id)}
              selected={selection.has(row.id)}
              primary={row.id === selected}
              visited={visited.has(row.id)}
              truth={truth && markOf(truth, row.id)}
              notes={notes.get(row.id) ?? NONE}
              digression={digressions?.get(row.id) ?? null}
              dim={found !== null && found.cards.size > 0 && !found.cards.has(row.id)}
              moving={moving?.nodes.includes(row.id) ?? false}
              drop={drop?.target === row.id ? drop.position : null}
              say={translate}
              language={i18n.language}
            />
          );
        })}
      </div>
    </div>
  );
});

const NONE: readonly string[] = [];

/**
 * The cards that the latest turn of a test went through; none while rows show what a sentence that is being typed would
 * make true. Without a turn, edits are nothing to the tree.
 */
function useVisited(): ReadonlySet<string> {
  const trace = useSession((state) => (state.preview === null ? state.trace : null));
  const skill = useDocument((state) => (trace === null ? null : state.skill));
  return useMemo(() => (skill === null ? NOWHERE : visitedCards(skill, trace)), [skill, trace]);
}

const NOWHERE: ReadonlySet<string> = new Set();

/** What stands on the notes of each node that has some. */
function useNotesByNode(): ReadonlyMap<string, readonly string[]> {
  const notes = useNotes(useDocument((state) => state.skillId));
  return useMemo(() => {
    const byNode = new Map<string, string[]>();
    for (const { node, text } of notes) {
      if (node === null || text.trim() === '') continue;
      const texts = byNode.get(node);
      if (texts) texts.push(text);
      else byNode.set(node, [text]);
    }
    return byNode;
  }, [notes]);
}

/** Where a digression may lead from the selected node and whether it returns, while that is shown; null otherwise. */
function useDigressions(): ReadonlyMap<string, boolean> | null {
  const from = useSession((state) => (state.digressions ? state.selected : null));
  const skill = useDocument((state) => (from === null ? null : state.skill));
  return useMemo(
    () =>
      from === null || !skill?.nodes.has(from)
        ? null
        : new Map(digressionsFrom(skill, from).map(({ to, returns }) => [to, returns])),
    [from, skill],
  );
}

/** Scrolls to the selected row when it is to be revealed or becomes shown, and takes the focus on request. */
function useRevealed(selectedAt: number, rowHeight: number, tree: RefObject<HTMLDivElement | null>): void {
  const session = useSessionStore();
  const revealed = useSession((state) => state.reveal?.seq);
  const focus = useSession((state) => state.focus);
  useEffect(() => {
    if (selectedAt >= 0 && tree.current) scrollToRow(tree.current, selectedAt, rowHeight);
  }, [selectedAt, revealed, rowHeight, tree]);
  useEffect(() => {
    if (focus?.what !== 'outline') return;
    session.getState().focusTaken();
    tree.current?.focus();
  }, [focus, session, tree]);
}
