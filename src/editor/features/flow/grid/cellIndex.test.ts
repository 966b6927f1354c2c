import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersects, type Rect } from '../geometry.ts';
import { CellIndex } from './cellIndex.ts';

const rects = (count: number, reach: number, side: number): fc.Arbitrary<Rect[]> =>
  fc.array(
    fc.record({
      x: fc.integer({ min: -reach, max: reach }),
      y: fc.integer({ min: -reach, max: reach }),
      width: fc.integer({ min: 1, max: side }),
      height: fc.integer({ min: 1, max: side }),
    }),
    { minLength: count, maxLength: count },
  );

function collect(each: (visit: (key: number) => void) => void): number[] {
  const found: number[] = [];
  each((key) => found.push(key));
  return found.sort((a, b) => a - b);
}

describe('CellIndex', () => {
  it.each([10, 200])('finds each of %i boxes that reaches into an area, once', (count) => {
    fc.assert(
      fc.property(rects(count, 6000, 900), rects(1, 7000, 5000), (boxes, [area]) => {
        const index = new CellIndex((index) => boxes.forEach((box, i) => index.addBox(i, box)));
        const expected = boxes.flatMap((box, i) => (intersects(box, area as Rect) ? [i] : []));
        expect(collect((visit) => index.eachBox(area as Rect, visit))).toEqual(expected);
      }),
    );
  });

  it.each([10, 100])('finds each of %i trunks, short and long, once', (count) => {
    fc.assert(
      fc.property(rects(count, 6000, 8000), rects(1, 7000, 3000), (trunks, [area]) => {
        const index = new CellIndex((index) => trunks.forEach((trunk, i) => index.addTrunk(i, trunk)));
        const expected = trunks.flatMap((trunk, i) => (intersects(trunk, area as Rect) ? [i] : []));
        expect(collect((visit) => index.eachTrunk(area as Rect, visit))).toEqual(expected);
      }),
    );
  });
});
