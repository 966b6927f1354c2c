import { RedoIcon, UndoIcon } from '../ui/icons.tsx';
import type { Command } from './command.ts';

/** In a text field Ctrl+Z belongs to the text. */
export const undo: Command = {
  id: 'undo',
  labelKey: 'undo',
  icon: UndoIcon,
  shortcuts: ['Mod+Z'],
  scope: 'outsideText',
  when: ({ document }) => document.getState().past.length > 0,
  run: ({ document }) => document.getState().undo(),
};

export const redo: Command = {
  id: 'redo',
  labelKey: 'redo',
  icon: RedoIcon,
  shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
  scope: 'outsideText',
  when: ({ document }) => document.getState().future.length > 0,
  run: ({ document }) => document.getState().redo(),
};
