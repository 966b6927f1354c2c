import type { CommandContext } from '#editor/commands/command.ts';
import type { RowList } from './rowList.ts';

/** Selects the rows from where the selection began to `to`, as the outline shows them, filter included. */
export function selectRows(ctx: CommandContext, rows: RowList, to: string): void {
  const { anchor, selectAll, requestReveal, say } = ctx.session.getState();
  const end = rows.indexOf(to);
  const start = anchor === null ? -1 : rows.indexOf(anchor);
  const [first, last] = start < 0 ? [end, end] : [Math.min(start, end), Math.max(start, end)];
  const ids = Array.from({ length: last - first + 1 }, (_, i) => rows.at(first + i)?.id).filter(
    (id) => id !== undefined,
  );
  selectAll(ids, to, anchor ?? to);
  requestReveal(to);
  say(ctx.translate('commands:selected', { count: ids.length }));
}
