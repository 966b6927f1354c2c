import type { Rect, Size } from '../geometry.ts';
import { cardX } from '../layout/layoutStave.ts';
import { CARD_WIDTH } from '../layout/metrics.ts';
import { type Score, staveRect } from '../layout/score.ts';
import { STAVE_INSET } from './paintGround.ts';
import type { Palette } from './palette.ts';
import type { Context } from './scene.ts';

/** What a map shows: map px = (world - origin) × scale. */
export interface MapScale {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const MARGIN = 6;

/** The scale at which the whole world, and a margin, fits a map of `size` px. */
export function mapScale(bounds: Rect, size: Size): MapScale {
  const scale = Math.min(
    (size.width - 2 * MARGIN) / Math.max(1, bounds.width),
    (size.height - 2 * MARGIN) / Math.max(1, bounds.height),
  );
  return {
    scale,
    x: bounds.x - (size.width / scale - bounds.width) / 2,
    y: bounds.y - (size.height / scale - bounds.height) / 2,
  };
}

/** One picture of all staves and cards, without edges. Cards are rectangles of at least one device px. */
export function paintMap(
  ctx: Context,
  score: Score,
  palette: Palette,
  size: Size,
  ratio: number,
  isLit: (id: string) => boolean,
): void {
  const { scale, x: left, y: top } = mapScale(score.bounds, size);
  const least = 1 / ratio;
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.clearRect(0, 0, size.width, size.height);
  ctx.fillStyle = palette.canvas;
  ctx.fillRect(0, 0, size.width, size.height);
  const lit: [number, number, number, number][] = [];
  for (const placed of score.staves) {
    const ground = staveRect(placed);
    if (score.packing || placed.order % 2 === 1) {
      ctx.fillStyle = palette.stave;
      const inset = score.packing ? STAVE_INSET : 0;
      ctx.fillRect(
        (ground.x + inset - left) * scale,
        (ground.y - top) * scale,
        (ground.width - inset) * scale,
        ground.height * scale,
      );
    }
    ctx.fillStyle = palette.lineControl;
    ctx.globalAlpha = 0.55;
    const shift = placed.top + placed.head;
    for (const card of placed.stave.cards) {
      const x = (placed.x + cardX(card.depth) - left) * scale;
      const y = (shift + card.y - top) * scale;
      const width = Math.max(CARD_WIDTH * scale, least);
      const height = Math.max(card.height * scale - least / 2, least);
      if (isLit(card.id)) lit.push([x, y, width, height]);
      else ctx.fillRect(x, y, width, height);
    }
    ctx.globalAlpha = 1;
  }
  ctx.fillStyle = palette.signal;
  for (const [x, y, width, height] of lit) ctx.fillRect(x, y, Math.max(width, 2), Math.max(height, 2));
}
