import type { Answer, CallResult, Journal, Pending } from '#dialog/answer.ts';
import type { Program } from '#dialog/compile.ts';
import type { TurnInput } from '#dialog/input.ts';
import { resume, turn } from '#dialog/turn.ts';
import type { Trial } from '#protocol/v1/trial.ts';
import { performCall } from '../webhooks/performCall.ts';

/** All webhooks of a message together may take so long, in milliseconds. */
export const WEBHOOK_TIME = 8000;

const OFF: CallResult = { ok: false, error: 'Webhooks are switched off in this test.' };

/**
 * Runs a turn to its end, with the calls that it makes. Pending only when the trial asks for the results of calls.
 *
 * @param allowPrivate webhooks may go to addresses of this machine and of private networks
 */
export async function playTurn(
  program: Program,
  input: TurnInput,
  { webhooks = 'call', journal }: Trial,
  allowPrivate: boolean,
): Promise<Answer | Pending> {
  let result = turn(program, input, journal as Journal | undefined);
  if (result.kind === 'answer' || webhooks === 'ask') return result;
  const signal = AbortSignal.timeout(WEBHOOK_TIME);
  while (result.kind === 'pending') {
    const outcome = webhooks === 'off' ? OFF : await performCall(result.call, signal, allowPrivate);
    result = resume(program, input, result, outcome);
  }
  return result;
}
