import type { Answer } from './answer.ts';

/** What differs between two answers to the same sentence; null: it is the same. */
export interface AnswerChange {
  readonly intent: boolean;
  readonly entities: boolean;
  readonly path: boolean;
  readonly says: boolean;
}

export function answerChange(before: Answer, after: Answer): AnswerChange | null {
  const differs = (of: (answer: Answer) => unknown): boolean =>
    JSON.stringify(of(before)) !== JSON.stringify(of(after));
  const change: AnswerChange = {
    // Figures move a little with every training; what counts is which intent it is, as it is shown.
    intent: differs(({ intents: [top] }) => top && [top.intent, top.confidence.toFixed(2)]),
    entities: differs(({ entities }) => entities.map(({ entity, value }) => [entity, value])),
    path: differs(({ visited }) => visited),
    says: differs(({ responses }) => responses),
  };
  return Object.values(change).some(Boolean) ? change : null;
}
