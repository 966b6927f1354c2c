import type { LabelledText } from '#nlu/trainingSet.ts';
import { runPeer } from '../peers/installPeers.ts';
import { figuresOf, round } from './figures.ts';

interface Answers {
  /** CPU time, ms. */
  readonly training: number;
  readonly answers: readonly {
    readonly intent: string;
    readonly score: number;
    readonly milliseconds: number;
  }[];
}

/** node-nlp on the same texts. It says `None` where it knows nothing. */
export function measurePeer(examples: readonly LabelledText[], tests: readonly LabelledText[]) {
  const known = new Set(examples.map(({ intent }) => intent));
  const { training, answers } = runPeer('nodeNlpIntents.mjs', {
    examples,
    texts: tests.map(({ text }) => text),
  }) as Answers;
  const read = answers.map(({ intent, score, milliseconds }, at) => ({
    isInScope: known.has(tests[at]?.intent ?? ''),
    isRight: intent === tests[at]?.intent,
    isIrrelevant: intent === 'None' || score < 0.2,
    confidence: intent === 'None' ? 0 : score,
    milliseconds,
  }));
  return { ...figuresOf(read), 'training CPU s': round(training / 1000, 2) };
}
