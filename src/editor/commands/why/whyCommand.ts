import type { SessionState } from '#editor/session/sessionState.ts';
import type { TraceEntry } from '#skill/traceEntry.ts';
import { HelpIcon } from '#editor/ui/icons.tsx';
import { selectedIn, statesOf, type Command } from '../command.ts';

/** Whether the turn that is looked at tells what the runtime did in it. */
export const isTold = ({ trace }: Pick<SessionState, 'trace'>): boolean =>
  (trace?.turns.at(-1)?.entries?.length ?? 0) > 0;

/** Whether a turn tells why a node came out as it did: it looked at the node, or took another one first. */
export const tellsOf = (entries: readonly TraceEntry[], node: string): boolean =>
  entries.some(
    (entry) =>
      (entry.event === 'considered' && entry.node === node) ||
      (entry.event === 'passed_over' && entry.nodes.includes(node)),
  );

/** Explains why the selected node was taken in the turn of the test that is looked at, or wasn't. */
export const whyCommand: Command = {
  id: 'why',
  labelKey: 'whyNode',
  icon: HelpIcon,
  shortcuts: ['Y'],
  scope: 'nodes',
  when: (ctx) => selectedIn(ctx) !== null && isTold(statesOf(ctx).ses),
  run: ({ session }) => session.getState().openDialog('why'),
};
