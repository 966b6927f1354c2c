import { addAbove, addBelow, addChild, addFolder } from './addCommands.ts';
import { toggleBranch, toggleBranchesBelow } from './branchCommands.ts';
import { copyCommand, cutCommand, pasteCommand } from './clipboardCommands.ts';
import type { Command } from './command.ts';
import { deleteCommand } from './deleteCommands.ts';
import { extendDown, extendUp, passDown, passUp, toggleSelection } from './extendCommands.ts';
import { find, findNext, findPrevious } from './findCommands.ts';
import { redo, undo } from './historyCommands.ts';
import { indent, moveDialog, moveDown, moveMode, moveUp, outdent } from './moveCommands.ts';
import {
  copyLink,
  disableCommand,
  duplicateCommand,
  groupCommand,
  renameNode,
  selectEverything,
  selectOne,
  selectSeveral,
} from './nodeCommands.ts';
import { pageCommands } from './pageCommands.ts';
import { nextProblem, previousProblem } from './problemCommands.ts';
import { addNote, bulkEdit, switchLetters } from './settingCommands.ts';
import {
  fitAll,
  fitSelection,
  focusMode,
  search,
  shortcutSheet,
  takeTour,
  testFromHere,
  toggleDigressions,
  toggleInspector,
  toggleJumps,
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
import { clearPath } from './clearPath.ts';
import { whyCommand } from './why/whyCommand.ts';

/** A heading of the shortcut sheet (key `groups.…`) and what stands under it. */
export interface CommandGroup {
  readonly id: 'edit' | 'select' | 'move' | 'go' | 'view';
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
      copyCommand,
      cutCommand,
      pasteCommand,
      duplicateCommand,
      groupCommand,
      disableCommand,
      bulkEdit,
      addNote,
      deleteCommand,
      copyLink,
      undo,
      redo,
    ],
  },
  {
    id: 'select',
    commands: [
      extendUp,
      extendDown,
      passUp,
      passDown,
      toggleSelection,
      selectEverything,
      selectSeveral,
      selectOne,
    ],
  },
  { id: 'move', commands: [moveUp, moveDown, outdent, indent, moveMode, moveDialog] },
  {
    id: 'go',
    commands: [
      search,
      find,
      findNext,
      findPrevious,
      selectPrevious,
      selectNext,
      selectParent,
      selectChild,
      openPanel,
      followJump,
      jumpBack,
      nextProblem,
      previousProblem,
      ...pageCommands,
    ],
  },
  {
    id: 'view',
    commands: [
      toggleBranch,
      toggleBranchesBelow,
      focusMode,
      toggleJumps,
      toggleDigressions,
      toggleOutline,
      toggleInspector,
      toggleTryIt,
      testFromHere,
      whyCommand,
      clearPath,
      fitAll,
      fitSelection,
      zoomIn,
      zoomOut,
      zoomActual,
      shortcutSheet,
      switchLetters,
      takeTour,
    ],
  },
];

export const ALL_COMMANDS: readonly Command[] = COMMAND_GROUPS.flatMap((group) => group.commands);
