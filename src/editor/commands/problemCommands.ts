import { isCard } from '#skill/cards.ts';
import { titleOf } from '#skill/node.ts';
import { walk } from '#skill/tree.ts';
import { isPressing } from '#skill/pressing.ts';
import { problemsOfCard, problemsStore } from '../document/problems.ts';
import { problemText } from '../ui/problemText.ts';
import { WarningIcon } from '../ui/icons.tsx';
import { selectedIn, type Command, type CommandContext } from './command.ts';
import { reveal } from './reveal.ts';

/** Goes to the nearest card with a problem, forward or back in evaluation order, round the end of the dialog. */
function goToProblem(ctx: CommandContext, step: 1 | -1): void {
  const { skill } = ctx.document.getState();
  const { byNode } = problemsStore(ctx.document).getState();
  const selected = selectedIn(ctx);
  const pressing = (id: string) => problemsOfCard(skill, byNode, id).filter(isPressing);
  const ids = Array.from(walk(skill), ({ id }) => id).filter((id) => isCard(skill.nodes.get(id)!));
  const at = selected === null ? (step > 0 ? -1 : ids.length) : ids.indexOf(selected);
  const session = ctx.session.getState();
  for (let i = 1; i <= ids.length; i++) {
    const id = ids[(at + step * i + 2 * ids.length) % ids.length]!;
    const problems = pressing(id);
    const [first] = problems;
    if (!first) continue;
    reveal(skill, session, id);
    const title = titleOf(skill.nodes.get(id)!);
    session.say(
      ctx.translate('commands:said.problem', {
        title,
        message: problemText(ctx.translate, first),
        count: problems.length,
      }),
    );
    return;
  }
}

const hasProblems = (ctx: CommandContext): boolean =>
  problemsStore(ctx.document)
    .getState()
    .byNode.values()
    .some((problems) => problems.some(isPressing));

export const nextProblem: Command = {
  id: 'next-problem',
  labelKey: 'nextProblem',
  icon: WarningIcon,
  shortcuts: ['N'],
  scope: 'nodes',
  when: hasProblems,
  run: (ctx) => goToProblem(ctx, 1),
};

export const previousProblem: Command = {
  id: 'previous-problem',
  labelKey: 'previousProblem',
  shortcuts: ['Shift+N'],
  scope: 'nodes',
  when: hasProblems,
  run: (ctx) => goToProblem(ctx, -1),
};
