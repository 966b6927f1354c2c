import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceWithin } from './traceWithin.ts';

const area = { x: 0, y: 0, width: 100, height: 100 };

function traced(from: number, to: number, period: number): [number, number] | null {
  const ends: number[] = [];
  const path = { moveTo: (x: number) => ends.push(x), lineTo: (x: number) => ends.push(x) };
  traceWithin(path, area, { x: from, y: 50 }, { x: to, y: 50 }, period);
  return ends.length === 2 ? (ends as [number, number]) : null;
}

describe('traceWithin', () => {
  it('covers what is in sight, not much more, and begins a whole number of periods from the start', () => {
    const ends = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(ends, ends, fc.integer({ min: 1, max: 20 }), (from, to, period) => {
        const part = traced(from, to, period);
        const [low, high] = [Math.max(0, Math.min(from, to)), Math.min(100, Math.max(from, to))];
        expect(part !== null || high <= low).toBe(true);
        if (!part) return;
        expect(Math.min(...part)).toBeLessThanOrEqual(Math.max(low, Math.min(from, to)));
        expect(Math.max(...part)).toBeGreaterThanOrEqual(Math.min(high, Math.max(from, to)));
        expect(Math.abs(part[1] - part[0])).toBeLessThanOrEqual(100 + 2 * period);
        expect(Math.abs(part[0] - from) % period).toBe(0);
      }),
    );
  });

  it('draws nothing beside the area', () => {
    const path = { moveTo: () => expect.fail(), lineTo: () => expect.fail() };
    traceWithin(path, area, { x: 0, y: 150 }, { x: 100, y: 150 }, 5);
    traceWithin(path, area, { x: 150, y: 0 }, { x: 150, y: 100 }, 5);
  });
});
