import type { Command } from './command.ts';

/** Sets what the selected nodes have in common, all at once. */
export const bulkEdit: Command = {
  id: 'bulk-edit',
  labelKey: 'bulkEdit',
  scope: 'nodes',
  when: ({ session }) => session.getState().selection.size > 1,
  run: ({ session }) => session.getState().openDialog('bulk'),
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
