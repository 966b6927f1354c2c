import { expect, it } from 'vitest';
import { SCORE_HEIGHT, SCORE_WIDTH, scorePaths } from './score.ts';

const starts = (path: string | undefined) =>
  [...(path ?? '').matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])]);

it('puts each card on the line of its depth, in order, in the path of its kind', () => {
  const { marks, stems } = scorePaths('0s0i1e');
  expect(Object.keys(marks).sort()).toEqual(['entity', 'intent', 'system']);
  const [intent, entity] = [starts(marks.intent)[0], starts(marks.entity)[0]];
  expect(intent?.[0]).toBeLessThan(entity?.[0] ?? 0);
  expect(entity?.[1]).toBeGreaterThan(intent?.[1] ?? 0);
  expect(starts(stems)).toHaveLength(1);
});

it('keeps 200 deep cards within the ground', () => {
  const { marks, stems } = scorePaths('zv'.repeat(200));
  const points = [...starts(marks.variable), ...starts(stems)];
  expect(points).toHaveLength(400);
  for (const [x, y] of points) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(SCORE_WIDTH);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(SCORE_HEIGHT);
  }
});

it('draws nothing of an empty dialog', () => {
  expect(scorePaths('')).toEqual({ marks: {}, stems: '' });
});
