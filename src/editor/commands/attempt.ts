import { Refusal } from '#skill/problem.ts';
import { problemText } from '../ui/problemText.ts';
import type { CommandContext } from './command.ts';

/** Does something that the rules of the skill may forbid: then nothing changes, the reason is said, and it is false. */
export function attempt(ctx: Pick<CommandContext, 'session' | 'translate'>, act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    ctx.session.getState().say(problemText(ctx.translate, error.problem));
    return false;
  }
}
