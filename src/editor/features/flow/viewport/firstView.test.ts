import { describe, expect, it } from 'vitest';
import { firstView } from './firstView.ts';
import { toScreen } from './viewport.ts';

const size = { width: 1000, height: 700 };

describe('firstView', () => {
  it('opens at zoom 1 on the first roots', () => {
    expect(firstView(null, null, size).zoom).toBe(1);
    expect(toScreen(firstView(null, null, size), { x: 62, y: 10, width: 264, height: 100 })).toMatchObject({
      x: 74,
      y: 84,
    });
  });

  it('opens where it was left', () => {
    expect(firstView(null, { x: -5, y: -6, zoom: 0.5 }, size)).toEqual({ x: -5, y: -6, zoom: 0.5 });
  });

  it('opens on the card that is asked for, in the middle, but shows nothing beyond the first roots', () => {
    const far = { x: 4000, y: 9000, width: 264, height: 100 };
    const screen = toScreen(firstView(far, { x: 0, y: 0, zoom: 0.2 }, size), far);
    expect([screen.x + screen.width / 2, screen.y + screen.height / 2]).toEqual([500, 350]);
    const near = { x: 62, y: 10, width: 264, height: 100 };
    expect(firstView(near, null, size)).toEqual(firstView(null, null, size));
  });
});
