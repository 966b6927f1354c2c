import { CloseIcon } from '../ui/icons.tsx';
import type { Command } from './command.ts';

/** Takes the way of the test off canvas and outline. The next turn draws its own, and any turn can be shown again. */
export const clearPath: Command = {
  id: 'clear-path',
  labelKey: 'clearPath',
  icon: CloseIcon,
  scope: 'nodes',
  when: ({ session }) => session.getState().trace !== null,
  run: ({ session }) => session.getState().setTrace(null),
};
