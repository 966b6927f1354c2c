import { SearchIcon } from '../ui/icons.tsx';
import type { Command, CommandContext } from './command.ts';
import { reveal } from './reveal.ts';

/** Opens the search in the left pane and puts the focus into its field. */
export const find: Command = {
  id: 'find',
  labelKey: 'find',
  icon: SearchIcon,
  shortcuts: ['Mod+F'],
  scope: 'page',
  when: () => true,
  run({ session }) {
    const { setPanel, setLeftTab, requestFocus } = session.getState();
    setPanel('outline', { open: true });
    setLeftTab('search');
    requestFocus('find');
  },
};

/** Goes to a hit; past the last comes the first. */
export function goToHit(ctx: CommandContext, at: number): void {
  const { found, setFound } = ctx.session.getState();
  if (!found || found.hits.length === 0) return;
  const index = (at + found.hits.length) % found.hits.length;
  setFound({ ...found, at: index });
  reveal(ctx.document.getState().skill, ctx.session.getState(), found.hits[index]!.id);
}

const hasHits = ({ session }: CommandContext): boolean => (session.getState().found?.hits.length ?? 0) > 0;

export const findNext: Command = {
  id: 'find-next',
  labelKey: 'findNext',
  shortcuts: ['F3'],
  scope: 'page',
  when: hasHits,
  run: (ctx) => goToHit(ctx, ctx.session.getState().found!.at + 1),
};

export const findPrevious: Command = {
  id: 'find-previous',
  labelKey: 'findPrevious',
  shortcuts: ['Shift+F3'],
  scope: 'page',
  when: hasHits,
  run: (ctx) => goToHit(ctx, Math.max(0, ctx.session.getState().found!.at) - 1),
};
