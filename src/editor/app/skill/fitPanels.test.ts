import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PanelId } from '../../session/sessionState.ts';
import { CANVAS_MIN, fitPanels, maxWidth, panelLimits } from './fitPanels.ts';

const all: readonly PanelId[] = ['outline', 'inspector', 'tryit'];
const size = fc.integer({ min: 0, max: 2000 });
const panels = fc.record({ outline: size, inspector: size, tryit: size }).map((sizes) => ({
  outline: { open: true, size: sizes.outline },
  inspector: { open: true, size: sizes.inspector },
  tryit: { open: true, size: sizes.tryit },
}));
const sum = (widths: Partial<Record<PanelId, number>>) =>
  Object.values(widths).reduce((total, width) => total + width, 0);

it('leaves the canvas its share in every window that shows three panes', () => {
  fc.assert(
    fc.property(panels, fc.integer({ min: 1208, max: 4000 }), (chosen, room) => {
      const widths = fitPanels(room, chosen, all);
      expect(room - sum(widths)).toBeGreaterThanOrEqual(CANVAS_MIN);
      for (const id of all) {
        expect(widths[id]).toBeGreaterThanOrEqual(panelLimits[id].min);
        expect(maxWidth(room, widths, id)).toBeGreaterThanOrEqual(widths[id] ?? 0);
      }
    }),
  );
});

it('keeps the chosen widths where there is room', () => {
  const chosen = {
    outline: { open: true, size: 228 },
    inspector: { open: true, size: 308 },
    tryit: { open: true, size: 296 },
  };
  expect(fitPanels(1368, chosen, all)).toEqual({ outline: 228, inspector: 308, tryit: 296 });
  expect(fitPanels(1300, chosen, all)).toEqual({ outline: 228, inspector: 308, tryit: 284 });
});
