import { CommentIcon } from '../ui/icons.tsx';
import { selectedIn, type Command } from './command.ts';

/** Sets what the selected nodes have in common, all at once. */
export const bulkEdit: Command = {
  id: 'bulk-edit',
  labelKey: 'bulkEdit',
  scope: 'nodes',
  when: ({ session }) => session.getState().selection.size > 1,
  run: ({ session }) => session.getState().openDialog('bulk'),
};

/** Sticks a note to the selected node, or to the canvas when none is. It is no part of the skill. */
export const addNote: Command = {
  id: 'add-note',
  labelKey: 'addNote',
  icon: CommentIcon,
  shortcuts: ['Shift+S'],
  scope: 'nodes',
  when: () => document.querySelector('[data-edits-cards]') !== null,
  run: (ctx) => ctx.session.getState().requestNote(selectedIn(ctx)),
};

/** People who speak their commands would set off single letters by accident (WCAG 2.1.4). */
export const switchLetters: Command = {
  id: 'switch-letters',
  labelKey: 'switchLetters',
  scope: 'nodes',
  when: () => true,
  run({ session, translate }) {
    const { letters, setLetters, say } = session.getState();
    setLetters(!letters);
    say(translate(letters ? 'commands:said.lettersOff' : 'commands:said.lettersOn'));
  },
};
