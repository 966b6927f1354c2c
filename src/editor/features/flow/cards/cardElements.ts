import type { Answer, CardFacts } from './cardFacts.ts';
import type { WhenLine } from './whenChips.ts';

/** Wrapper, card, header, tile with its icon, title. */
const BASE = 8;
/** A line and its label. */
const LINE = 2;

/**
 * How many DOM elements a card takes at most, so that as many can be mounted as the canvas may hold. A test
 * counts the real ones. The marks of rows and slots are not reckoned: only the few cards that a turn went through
 * have them, and the canvas has room for those.
 */
export function cardElements({ shape, when, answer, rows, asks }: CardFacts): number {
  let count = BASE;
  if (shape.hasWhen) count += LINE + (when ? whenElements(when) : 1);
  if (shape.says.form === 'text') {
    count += LINE + 2 + answerElements(answer);
    if (shape.says.variations > 1 || shape.says.rich.length > 0) count += 4;
  }
  if (rows.length > 0) count += LINE;
  for (const row of rows) count += 3 + (row.when ? whenElements(row.when) : 1) + answerElements(row.answer);
  if (asks.length > 0) count += LINE + 3;
  if (shape.note) count += LINE;
  if (shape.hasFooter) count += LINE + 9;
  return count + EXTRAS;
}

/** Truth mark, problem badge, toggle of a branch with its counts. */
const EXTRAS = 7;

function answerElements(answer: Answer): number {
  return answer.form === 'text' ? answer.runs.filter((run) => run.filled).length : 0;
}

function whenElements({ chips, more }: WhenLine): number {
  let count = more > 0 ? 1 : 0;
  for (const chip of chips) {
    count += 2 + (chip.join ? 1 : 0) + (chip.negated ? 1 : 0) + (chip.compare ? 1 : 0);
  }
  return count;
}
