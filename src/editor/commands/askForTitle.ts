import type { CommandContext } from './command.ts';

/** Puts the focus into a node's title: on its card when the canvas has the focus, else in the node panel. */
export function askForTitle(ctx: CommandContext, id: string): void {
  const session = ctx.session.getState();
  if (document.activeElement?.closest('[data-edits-cards]')) {
    session.setEditing({ id, field: 'title' });
    return;
  }
  session.setPanel('inspector', { open: true });
  session.requestFocus('title');
}
