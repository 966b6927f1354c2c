import { addAbove, addBelow, addChild, addFolder } from './addCommands.ts';
import { toggleBranch, toggleBranchesBelow } from './branchCommands.ts';
import type { Command } from './command.ts';
import { redo, undo } from './historyCommands.ts';
import { indent, moveDown, moveMode, moveUp, outdent } from './moveCommands.ts';
import { copyLink, deleteCommand, duplicateCommand, renameNode } from './nodeCommands.ts';
import {
  fitAll,
  fitSelection,
  search,
  shortcutSheet,
  toggleInspector,
  toggleOutline,
  toggleTryIt,
  zoomActual,
  zoomIn,
  zoomOut,
} from './viewCommands.ts';
import {
  followJump,
  jumpBack,
  openPanel,
  selectChild,
  selectNext,
  selectParent,
  selectPrevious,
} from './walkCommands.ts';

/** A heading of the shortcut sheet (key `groups.…`) and what stands under it. */
export interface CommandGroup {
  readonly id: 'edit' | 'move' | 'go' | 'view';
  readonly commands: readonly Command[];
}

export const COMMAND_GROUPS: readonly CommandGroup[] = [
  {
    id: 'edit',
    commands: [
      addBelow,
      addAbove,
      addChild,
      addFolder,
      renameNode,
      duplicateCommand,
      deleteCommand,
      copyLink,
      undo,
      redo,
    ],
  },
  { id: 'move', commands: [moveUp, moveDown, outdent, indent, moveMode] },
  {
    id: 'go',
    commands: [
      search,
      selectPrevious,
      selectNext,
      selectParent,
      selectChild,
      openPanel,
      followJump,
      jumpBack,
    ],
  },
  {
    id: 'view',
    commands: [
      toggleBranch,
      toggleBranchesBelow,
      toggleOutline,
      toggleInspector,
      toggleTryIt,
      fitAll,
      fitSelection,
      zoomIn,
      zoomOut,
      zoomActual,
      shortcutSheet,
    ],
  },
];

export const ALL_COMMANDS: readonly Command[] = COMMAND_GROUPS.flatMap((group) => group.commands);
