import { rowAfter, rowBefore, rowsBetween } from '../document/rows.ts';
import { hasSelection, selectedIn, statesOf, type Command, type CommandContext } from './command.ts';

/** Selects all rows from where the selection began to the next one up or down, as the outline stands open. */
function extend(ctx: CommandContext, next: typeof rowBefore): void {
  const { doc, ses } = statesOf(ctx);
  const from = selectedIn(ctx);
  const to = from === null ? null : next(doc.skill, ses.collapsed, from);
  if (to !== null) selectRange(ctx, to);
}

/** Selects from where the selection began to `to`. */
export function selectRange(ctx: CommandContext, to: string): void {
  const { doc, ses } = statesOf(ctx);
  const anchor = ses.anchor !== null && doc.skill.nodes.has(ses.anchor) ? ses.anchor : to;
  ses.selectAll(rowsBetween(doc.skill, ses.collapsed, anchor, to), to);
  ctx.session.getState().requestReveal(to);
  ses.say(ctx.translate('commands:selected', { count: ctx.session.getState().selection.size }));
}

/** Adds a node to the selection, or takes it out. `stay`: one goes on from there either way, as keys do. */
export function toggleSelected(ctx: CommandContext, id: string, stay = false): void {
  const { ses } = statesOf(ctx);
  const ids = new Set(ses.selection);
  if (!ids.delete(id)) ids.add(id);
  ses.selectAll(ids, stay || ids.has(id) ? id : ([...ids].at(-1) ?? null), id);
  ses.say(ctx.translate('commands:selected', { count: ids.size }));
}

export const extendUp: Command = {
  id: 'extend-up',
  labelKey: 'extendUp',
  shortcuts: ['Shift+ArrowUp'],
  scope: 'nodes',
  when: hasSelection,
  run: (ctx) => extend(ctx, rowBefore),
};

export const extendDown: Command = {
  id: 'extend-down',
  labelKey: 'extendDown',
  shortcuts: ['Shift+ArrowDown'],
  scope: 'nodes',
  when: hasSelection,
  run: (ctx) => extend(ctx, rowAfter),
};

/** Goes to another row and leaves the selection as it is, to add to it there. */
function pass(ctx: CommandContext, next: typeof rowBefore): void {
  const { doc, ses } = statesOf(ctx);
  const from = selectedIn(ctx);
  const to = from === null ? null : next(doc.skill, ses.collapsed, from);
  if (to === null) return;
  ses.selectAll(ses.selection, to);
  ses.requestReveal(to);
}

export const passUp: Command = {
  id: 'pass-up',
  labelKey: 'passUp',
  shortcuts: ['Mod+ArrowUp'],
  scope: 'nodes',
  when: hasSelection,
  run: (ctx) => pass(ctx, rowBefore),
};

export const passDown: Command = {
  id: 'pass-down',
  labelKey: 'passDown',
  shortcuts: ['Mod+ArrowDown'],
  scope: 'nodes',
  when: hasSelection,
  run: (ctx) => pass(ctx, rowAfter),
};

export const toggleSelection: Command = {
  id: 'toggle-selection',
  labelKey: 'toggleSelection',
  shortcuts: ['Shift+Space'],
  scope: 'nodes',
  when: hasSelection,
  run: (ctx) => toggleSelected(ctx, selectedIn(ctx)!, true),
};
