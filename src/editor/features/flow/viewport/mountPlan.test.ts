import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Candidate,
  MOST_CARDS,
  MOST_ELEMENTS,
  MOUNTS_PER_FRAME,
  mountStep,
  wantedCards,
} from './mountPlan.ts';

const candidate = (id: number, elements: number): Candidate => ({
  id: String(id),
  rect: { x: id * 10, y: 0, width: 10, height: 10 },
  elements,
});

const candidates = fc
  .uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 300 })
  .chain((ids) => fc.tuple(...ids.map((id) => fc.integer({ min: 5, max: 60 }).map((n) => candidate(id, n)))));

const elementsOf = (cards: ReadonlyMap<string, Candidate>): number =>
  [...cards.values()].reduce((sum, card) => sum + card.elements, 0);

describe('wantedCards', () => {
  it('takes the nearest, and no more than the DOM may hold', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 0, max: 4000 }), (list, x) => {
        const wanted = wantedCards(list, { x, y: 5 }, null);
        expect(wanted.size).toBeLessThanOrEqual(MOST_CARDS);
        expect(elementsOf(wanted)).toBeLessThanOrEqual(MOST_ELEMENTS);
        const far = Math.max(0, ...[...wanted.values()].map((card) => Math.abs(card.rect.x + 5 - x)));
        const left = list.filter((card) => !wanted.has(card.id));
        for (const card of left) expect(Math.abs(card.rect.x + 5 - x)).toBeGreaterThanOrEqual(far);
      }),
    );
  });

  it('takes the pinned card however far it is', () => {
    const list = Array.from({ length: 300 }, (_, i) => candidate(i, 10));
    expect(wantedCards(list, { x: 0, y: 0 }, '299').has('299')).toBe(true);
    expect(wantedCards(list, { x: 0, y: 0 }, null).has('299')).toBe(false);
  });
});

describe('mountStep', () => {
  it('comes to what is wanted in steps that stay within the limits', () => {
    fc.assert(
      fc.property(candidates, candidates, (before, after) => {
        const wanted = wantedCards(after, { x: 0, y: 0 }, null);
        let mounted: ReadonlyMap<string, Candidate> = wantedCards(before, { x: 2000, y: 0 }, null);
        for (let frame = 0; frame < 60; frame++) {
          const step = mountStep(mounted, wanted);
          const added = [...step.mounted.keys()].filter((id) => !mounted.has(id));
          expect(added.length).toBeLessThanOrEqual(MOUNTS_PER_FRAME);
          expect(step.mounted.size).toBeLessThanOrEqual(MOST_CARDS);
          expect(elementsOf(step.mounted)).toBeLessThanOrEqual(MOST_ELEMENTS + 60);
          mounted = step.mounted;
          if (step.done) break;
        }
        expect([...mounted.keys()].sort()).toEqual([...wanted.keys()].sort());
      }),
    );
  });
});
