import { confusion, type Confusion } from '#nlu/insight/confusion.ts';
import { exampleConflicts, type ExampleConflict } from '#nlu/insight/exampleConflicts.ts';
import { intentHealth, type IntentHealth } from '#nlu/insight/intentHealth.ts';
import type { TrainingSet } from '#nlu/trainingSet.ts';

/** The answers by the kind of question. */
export interface InsightAnswers {
  readonly conflicts: readonly ExampleConflict[];
  readonly intents: IntentHealth;
  readonly confusion: Confusion;
}

export type InsightKind = keyof InsightAnswers;

export interface InsightRequest {
  readonly kind: InsightKind;
  readonly set: TrainingSet;
  /** All intents, those without examples too. */
  readonly names: readonly string[];
}

export function insightOf({ kind, set, names }: InsightRequest): InsightAnswers[InsightKind] {
  if (kind === 'conflicts') return exampleConflicts(set);
  return kind === 'intents' ? intentHealth(set, names) : confusion(set);
}
