/**
 * How much of a card is shown. `full`: the card in the DOM; `light`: tile, title and badges, painted; `box`:
 * a painted box, in which text would be too small to read.
 */
export type Level = 'full' | 'light' | 'box';

export const FULL_FROM = 0.75;
export const LIGHT_FROM = 0.25;

export function levelOf(zoom: number): Level {
  // Zooming in steps of a factor leaves rounding behind.
  const rounded = zoom + 1e-6;
  if (rounded >= FULL_FROM) return 'full';
  return rounded >= LIGHT_FROM ? 'light' : 'box';
}
