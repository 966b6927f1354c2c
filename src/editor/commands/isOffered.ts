import { addAbove, addBelow, addChild, addFolder } from './addCommands.ts';
import { cutCommand, pasteCommand } from './clipboardCommands.ts';
import type { Command, CommandContext } from './command.ts';
import { deleteCommand } from './deleteCommands.ts';
import { indent, moveDialog, moveDown, moveMode, moveUp, outdent } from './moveCommands.ts';
import { disableCommand, duplicateCommand, groupCommand, renameNode } from './nodeCommands.ts';
import { bulkEdit } from './settingCommands.ts';

/** Commands that change the skill; those of the history have nothing to do where nothing was changed. */
const EDITING: ReadonlySet<Command> = new Set([
  addBelow,
  addAbove,
  addChild,
  addFolder,
  renameNode,
  cutCommand,
  pasteCommand,
  duplicateCommand,
  groupCommand,
  disableCommand,
  bulkEdit,
  deleteCommand,
  moveUp,
  moveDown,
  indent,
  outdent,
  moveMode,
  moveDialog,
]);

/** Whether a command makes sense now, and whoever sits here may do it. */
export function isOffered(command: Command, ctx: CommandContext): boolean {
  return !(ctx.document.getState().readOnly && EDITING.has(command)) && command.when(ctx);
}
