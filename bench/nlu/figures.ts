/** How one text was answered. */
export interface Answer {
  /** Whether the classifier knows the text's intent at all. */
  readonly isInScope: boolean;
  readonly isRight: boolean;
  readonly isIrrelevant: boolean;
  readonly confidence: number;
  readonly milliseconds: number;
}

/** The figures of many answers, as columns of a table; empty where there is nothing to be counted. */
export function figuresOf(answers: readonly Answer[]) {
  const inside = answers.filter(({ isInScope }) => isInScope);
  const outside = answers.filter(({ isInScope }) => !isInScope);
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    'accuracy %': percent(inside, ({ isRight }) => isRight),
    'accuracy at 0.2 %': percent(inside, ({ isRight, isIrrelevant }) => isRight && !isIrrelevant),
    'oos recall at 0.2 %': percent(outside, ({ isIrrelevant }) => isIrrelevant),
    AUROC: areaUnderCurve(inside, outside),
    'p50 ms': round(times[Math.floor(times.length * 0.5)] ?? NaN, 3),
    'p99 ms': round(times[Math.floor(times.length * 0.99)] ?? NaN, 3),
  };
}

function percent(answers: readonly Answer[], is: (answer: Answer) => boolean): number | string {
  return answers.length === 0 ? '' : round((100 * answers.filter(is).length) / answers.length, 1);
}

/** How often a text in scope is answered with more confidence than one out of scope. */
function areaUnderCurve(inside: readonly Answer[], outside: readonly Answer[]): number | string {
  if (inside.length === 0 || outside.length === 0) return '';
  let wins = 0;
  for (const a of inside) {
    for (const b of outside)
      wins += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0;
  }
  return round(wins / inside.length / outside.length, 4);
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
