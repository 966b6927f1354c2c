import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, grow } from '../geometry.ts';
import { fitted, revealed, snapped, toScreen, toWorld, visibleRect, zoomAt } from './viewport.ts';

const size = { width: 1400, height: 900 };
const insets = { top: 30, right: 10, bottom: 20, left: 10 };
const viewports = fc.record({
  x: fc.integer({ min: -9000, max: 9000 }),
  y: fc.integer({ min: -9000, max: 9000 }),
  zoom: fc.double({ min: 0.05, max: 2, noNaN: true }),
});
const rects = fc.record({
  x: fc.integer({ min: -9000, max: 9000 }),
  y: fc.integer({ min: -9000, max: 9000 }),
  width: fc.integer({ min: 1, max: 400 }),
  height: fc.integer({ min: 1, max: 300 }),
});

describe('viewport', () => {
  it('keeps the point under the pointer when zooming', () => {
    fc.assert(
      fc.property(viewports, fc.double({ min: 0.05, max: 2, noNaN: true }), (viewport, zoom) => {
        const at = { x: 300, y: 200 };
        const before = toWorld(viewport, at);
        const after = toWorld(zoomAt(viewport, at, zoom), at);
        expect(after.x).toBeCloseTo(before.x, 4);
        expect(after.y).toBeCloseTo(before.y, 4);
      }),
    );
  });

  it('fits a rectangle between the insets', () => {
    fc.assert(
      fc.property(rects, (rect) => {
        const viewport = fitted(rect, size, insets, 1);
        const screen = toScreen(viewport, rect);
        expect(viewport.zoom).toBeLessThanOrEqual(1);
        expect(screen.x).toBeGreaterThanOrEqual(insets.left - 1e-6);
        expect(screen.y).toBeGreaterThanOrEqual(insets.top - 1e-6);
        expect(screen.x + screen.width).toBeLessThanOrEqual(size.width - insets.right + 1e-6);
        expect(screen.y + screen.height).toBeLessThanOrEqual(size.height - insets.bottom + 1e-6);
      }),
    );
  });

  it('reveals by panning alone, and not at all what is in view', () => {
    fc.assert(
      fc.property(viewports, rects, (viewport, rect) => {
        const shown = revealed(viewport, rect, size, insets);
        expect(shown.zoom).toBe(viewport.zoom);
        const screen = toScreen(shown, rect);
        expect(screen.x).toBeGreaterThanOrEqual(insets.left - 1e-6);
        expect(screen.y).toBeGreaterThanOrEqual(insets.top - 1e-6);
        const again = revealed(shown, rect, size, insets);
        expect(again.x).toBeCloseTo(shown.x, 6);
        expect(again.y).toBeCloseTo(shown.y, 6);
      }),
    );
    const inView = { x: 100, y: 100, width: 50, height: 50 };
    const here = { x: 0, y: 0, zoom: 1 };
    expect(revealed(here, inView, size, insets)).toEqual(here);
  });

  it('wants an area around what is visible, in steps', () => {
    fc.assert(
      fc.property(viewports, (viewport) => {
        const visible = visibleRect(viewport, size);
        const area = snapped(visible);
        expect(contains(area, grow(visible, 199))).toBe(true);
        expect([area.x, area.y, area.width, area.height].every((side) => side % 160 === 0)).toBe(true);
      }),
    );
    expect(snapped({ x: 0, y: 0, width: 100, height: 100 })).toEqual(
      snapped({ x: 30, y: 30, width: 90, height: 90 }),
    );
  });
});
