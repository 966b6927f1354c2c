import type { PanelId, PanelState } from '../../session/sessionState.ts';

/** What the canvas keeps, px. */
export const CANVAS_MIN = 480;

/** How narrow and how wide a pane may be, and how wide it is at first, px. */
export const panelLimits: Readonly<Record<PanelId, { min: number; max: number; initial: number }>> = {
  outline: { min: 180, max: 420, initial: 228 },
  inspector: { min: 260, max: 760, initial: 308 },
  tryit: { min: 240, max: 480, initial: 296 },
};

/** The panes that stand beside the canvas, in the order in which they give way to it. */
export type Widths = Readonly<Partial<Record<PanelId, number>>>;

/**
 * The widths at which open panes leave the canvas its share: as chosen, or narrower, the try-it pane first. `room` is
 * the width of all panes together with the canvas, px.
 */
export function fitPanels(
  room: number,
  panels: Readonly<Record<PanelId, PanelState>>,
  shown: readonly PanelId[],
): Widths {
  const widths: Partial<Record<PanelId, number>> = {};
  for (const id of shown) widths[id] = clamp(panels[id].size, panelLimits[id].min, panelLimits[id].max);
  let excess = Object.values(widths).reduce((sum, width) => sum + width, 0) + CANVAS_MIN - room;
  for (const id of ['tryit', 'inspector', 'outline'] as const) {
    const width = widths[id];
    if (width === undefined || excess <= 0) continue;
    const cut = Math.min(excess, width - panelLimits[id].min);
    widths[id] = width - cut;
    excess -= cut;
  }
  return widths;
}

/** How wide a pane may be made while its neighbours stay as they are, px. */
export function maxWidth(room: number, widths: Widths, id: PanelId): number {
  const others = Object.entries(widths).reduce(
    (sum, [other, width]) => (other === id ? sum : sum + width),
    0,
  );
  const { min, max } = panelLimits[id];
  return clamp(room - CANVAS_MIN - others, min, max);
}

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));
