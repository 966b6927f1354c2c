import type { RecordedTurn } from '#editor/commands/tests/recordPlan.ts';
import { textIn } from '#editor/ui/response/textIn.ts';
import { changesBetween } from './answer.ts';
import type { Turn } from './turn.ts';

/** Confidence from which an intent counts as recognised, as tests have it. */
const RECOGNISED = 0.2;

/** The turns that were answered, as a test keeps them. */
export function recordedTurns(turns: readonly Turn[]): RecordedTurn[] {
  return turns.flatMap(({ said, before, answer }, index) => {
    if (!answer) return [];
    const { responses, intents, visited, changed } = answer;
    const types = responses.map((item) => textIn(item, 'response_type'));
    const best = intents[0];
    return {
      text: said ? textIn(said.input, 'text') : '',
      // What the author set by hand since the turn before.
      given: changesBetween(turns[index - 1]?.answer?.context ?? {}, before),
      said: responses
        .filter((_, index) => types[index] === 'text')
        .map((item) => textIn(item, 'text'))
        .filter((text) => text.trim() !== ''),
      shows: types.filter((type) => type !== 'text' && type !== ''),
      nodes: visited,
      intent: best && best.confidence >= RECOGNISED ? best.intent : null,
      changed,
    };
  });
}
