/** How much a training set has to say about itself. */
export interface SetSize {
  readonly intents: number;
  readonly examples: number;
}

/** Fewer examples than this say too little. */
const MEASURABLE = 150;
/** Fewer intents than this can't be told from each other. */
const TOLD_APART = 2;
/** With fewer intents than this, holding out one changes the task too much. */
const MANY_INTENTS = 8;

/** Whether a set is cross-validated at all: else its calibration is a fixed one. */
export function isMeasured({ intents, examples }: SetSize): boolean {
  return examples >= MEASURABLE && intents >= TOLD_APART;
}

/** Whether intents can be held out, to see what a text looks like that has none. */
export function hasManyIntents({ intents }: Pick<SetSize, 'intents'>): boolean {
  return intents >= MANY_INTENTS;
}
