import { useCallback, useRef, type KeyboardEvent } from 'react';
import { reveal } from '#editor/commands/reveal.ts';
import { useCommandContext } from '#editor/commands/useCommandContext.ts';
import { titleOf } from '#skill/node.ts';
import type { RowList } from './rowList.ts';
import { selectRows } from './selectRows.ts';
import { beginsTypeAhead, continuesTypeAhead } from './typeAheadKeys.ts';
import { treeStep } from './treeKeys.ts';
import { TypeAhead } from './typeAhead.ts';

/** The tree's own keys. Keys that it doesn't know go on to the page's shortcuts. */
export function useTreeKeys(
  rows: RowList,
  active: number,
  isOpen: (id: string) => boolean | null,
): (event: KeyboardEvent) => void {
  const ctx = useCommandContext();
  const typeAhead = useRef<TypeAhead>(undefined);
  typeAhead.current ??= new TypeAhead();
  return useCallback(
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const { document, session } = ctx;
      const { skill } = document.getState();
      const { key, timeStamp } = event;
      const typing = typeAhead.current!;
      const go = (index: number): void => {
        const row = rows.at(index);
        if (row) reveal(skill, session.getState(), row.id);
      };
      if (typing.isTyping(timeStamp) ? continuesTypeAhead(key) : !event.shiftKey && beginsTypeAhead(key)) {
        event.preventDefault();
        go(typing.type(key, timeStamp, rows, active, (id) => titleOf(skill.nodes.get(id)!)));
        return;
      }
      if (event.shiftKey) {
        const to = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: rows.length - 1 }[key];
        const row = to === undefined ? undefined : rows.at(to);
        if (!row) return;
        event.preventDefault();
        selectRows(ctx, rows, row.id);
        return;
      }
      const step = treeStep(key, rows, active, isOpen);
      if (!step && key !== ' ') return;
      event.preventDefault();
      if (step && 'toggle' in step) session.getState().toggleCollapsed(step.toggle);
      else if (step) go(step.go);
    },
    [active, ctx, isOpen, rows],
  );
}
