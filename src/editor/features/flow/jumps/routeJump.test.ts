import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, entryOf, routeJump } from './routeJump.ts';

const card = (column: number, y: number) => ({ x: 62 + column * 312, y, width: 264, height: 130 });

describe('routeJump', () => {
  it('is square, starts at the source and points at the side of the target it ends at', () => {
    const entries = fc.constantFrom<Entry>('when', 'says', 'then');
    const places = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(places, places, entries, ([column, row], [toColumn, toRow], entry) => {
        const [source, target] = [card(column, row * 150), card(toColumn, toRow * 150)];
        const route = routeJump('a', source, 'b', target, entry);
        const { points } = route;
        points.slice(1).forEach((point, i) => {
          const before = points[i]!;
          expect(point.x === before.x || point.y === before.y).toBe(true);
        });
        expect(points[0]).toMatchObject({ x: source.x + 264 });
        const tip = points.at(-1)!;
        const side = route.pointing === 'left' ? target.x + 264 : target.x;
        expect(Math.abs(tip.x - side)).toBe(9);
        expect(tip.y).toBeGreaterThan(target.y);
        expect(tip.y).toBeLessThan(target.y + target.height);
      }),
    );
  });

  it('stays in one gutter for a target above or below, and for one in the next column', () => {
    const below = routeJump('a', card(0, 0), 'b', card(0, 300), 'when');
    expect(new Set(below.points.slice(1, -1).map((point) => point.x))).toEqual(new Set([340]));
    expect(below.pointing).toBe('left');
    const next = routeJump('a', card(0, 0), 'b', card(1, 300), 'when');
    expect(new Set(next.points.slice(1, -1).map((point) => point.x))).toEqual(new Set([340]));
    expect(next.pointing).toBe('right');
  });

  it('enters at the row that the selector means', () => {
    expect(['condition', 'body', 'client', 'user_input', 'other'].map(entryOf)).toEqual([
      'when',
      'says',
      'says',
      'then',
      'when',
    ]);
    const heights = (['when', 'says', 'then'] as const).map(
      (entry) => routeJump('a', card(0, 0), 'b', card(0, 300), entry).points.at(-1)!.y,
    );
    expect([...heights].sort((a, b) => a - b)).toEqual(heights);
  });
});
