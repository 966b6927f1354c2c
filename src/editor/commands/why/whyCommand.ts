import { HelpIcon } from '../../ui/icons.tsx';
import { selectedIn, statesOf, type Command } from '../command.ts';

/** Explains why the selected node was taken in the turn of the test that is looked at, or wasn't. */
export const whyCommand: Command = {
  id: 'why',
  labelKey: 'whyNode',
  icon: HelpIcon,
  shortcuts: ['Y'],
  scope: 'nodes',
  when: (ctx) =>
    selectedIn(ctx) !== null && (statesOf(ctx).ses.trace?.turns.at(-1)?.entries?.length ?? 0) > 0,
  run: ({ session }) => session.getState().openDialog('why'),
};
