import { isSameText } from '#skill/testPlan/isSameText.ts';
import type { Expectation } from '#skill/testPlan/plan.ts';
import type { Difference } from './difference.ts';

type Wanted = Extract<Expectation, { readonly kind: 'said' }>;

/**
 * Sets what was said against what should have been, so that one text more or less doesn't make all that follow it
 * look wrong. A text in the place of another is one difference.
 */
export function compareTexts(wanted: readonly Wanted[], said: readonly string[]): Difference[] {
  const differences: Difference[] = [];
  const last = wanted.at(-1)?.line ?? 0;
  let missing: Wanted[] = [];
  let extra: string[] = [];
  const settle = (): void => {
    for (let i = 0; i < Math.max(missing.length, extra.length); i++) {
      const expected = missing[i];
      differences.push({
        line: expected?.line ?? missing.at(-1)?.line ?? last,
        expected: expected?.wordings.join('\nor: ') ?? null,
        actual: extra[i] ?? null,
        about: 'text',
      });
    }
    missing = [];
    extra = [];
  };
  const lengths = commonLengths(wanted, said);
  const common = (a: number, b: number): number => lengths[a]?.[b] ?? 0;
  let [a, b] = [0, 0];
  while (a < wanted.length || b < said.length) {
    const [want, text] = [wanted[a], said[b]];
    if (want && text !== undefined && isSame(want, text)) {
      settle();
      a++;
      b++;
    } else if (want && (text === undefined || common(a + 1, b) >= common(a, b + 1))) {
      missing.push(want);
      a++;
    } else {
      if (text !== undefined) extra.push(text);
      b++;
    }
  }
  settle();
  return differences;
}

/** How many texts from `[a][b]` on can be matched in order. */
function commonLengths(wanted: readonly Wanted[], said: readonly string[]): number[][] {
  const lengths = Array.from({ length: wanted.length + 1 }, () => said.map(() => 0).concat(0));
  for (let a = wanted.length - 1; a >= 0; a--) {
    const [row, below, want] = [lengths[a], lengths[a + 1], wanted[a]];
    if (!row || !below || !want) continue;
    for (let b = said.length - 1; b >= 0; b--) {
      row[b] = isSame(want, said[b] ?? '')
        ? (below[b + 1] ?? 0) + 1
        : Math.max(below[b] ?? 0, row[b + 1] ?? 0);
    }
  }
  return lengths;
}

function isSame({ wordings }: Wanted, text: string): boolean {
  return wordings.some((wording) => isSameText(wording, text));
}
