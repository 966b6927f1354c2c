import { cardChildren } from '#skill/cards.ts';
import { ROOT, type Skill } from '#skill/model.ts';
import { walk } from '#skill/tree.ts';
import { selectedIn, type Command } from './command.ts';

const hasCards = (skill: Skill, id: string): boolean => cardChildren(skill, id).length > 0;

/** The branches at and below a node (`ROOT`: all). */
export function branchesFrom(skill: Skill, id: string): string[] {
  const all = [id, ...Array.from(walk(skill, id), (step) => step.id)];
  return all.filter((branch) => branch !== ROOT && hasCards(skill, branch));
}

export const toggleBranch: Command = {
  id: 'toggle-branch',
  labelKey: 'toggleBranch',
  shortcuts: ['.'],
  scope: 'nodes',
  when(ctx) {
    const id = selectedIn(ctx);
    return id !== null && hasCards(ctx.document.getState().skill, id);
  },
  run(ctx) {
    ctx.session.getState().toggleCollapsed(selectedIn(ctx)!);
  },
};

/** Collapses all branches at and below the selected node, or opens them when all are collapsed already. */
export const toggleBranchesBelow: Command = {
  id: 'toggle-branches-below',
  labelKey: 'toggleBranchesBelow',
  shortcuts: ['Shift+.'],
  scope: 'nodes',
  when: () => true,
  run(ctx) {
    const { skill } = ctx.document.getState();
    const { collapsed, setCollapsed } = ctx.session.getState();
    const branches = branchesFrom(skill, selectedIn(ctx) ?? ROOT);
    const open = branches.some((id) => !collapsed.has(id));
    const next = new Set(collapsed);
    for (const id of branches) {
      if (open) next.add(id);
      else next.delete(id);
    }
    setCollapsed(next);
  },
};
