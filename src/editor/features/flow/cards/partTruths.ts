import type { Skill } from '#skill/model.ts';
import { partMarkOf, slotMarkOf, type Truth, type TruthMarks } from '#skill/truthOf.ts';
import type { CardShape } from './cardShape.ts';

/** How the parts that a card shows came out, one word each, as a card is drawn anew only for another value; null: nothing is known. */
export interface PartTruths {
  /** The rows of "Says". */
  readonly saysTruths: string | null;
  /** The slots of "Asks". */
  readonly asksTruths: string | null;
}

/** Nothing is told of parts none of which was looked at: the card's own mark says that. */
export function partTruths(skill: Skill, { says, slots }: CardShape, truth: TruthMarks | null): PartTruths {
  const told = (truths: readonly Truth[]): string | null =>
    truths.some((each) => each !== 'notReached') ? truths.join(' ') : null;
  const rows = says.form === 'rows' ? says.rows : [];
  return {
    saysTruths: truth && told(rows.map((id) => partMarkOf(truth, id))),
    asksTruths: truth && told(slots.map((id) => slotMarkOf(truth, skill, id))),
  };
}

/** The words one by one. */
export const truthsIn = (words: string | null): readonly Truth[] => (words?.split(' ') ?? []) as Truth[];
