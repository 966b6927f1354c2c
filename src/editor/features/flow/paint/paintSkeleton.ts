import type { CardShape } from '../cards/cardShape.ts';
import type { Rect } from '../geometry.ts';
import { CARD } from '../layout/metrics.ts';
import type { Context, Scene } from './scene.ts';

/** Where the lines of a card begin, and how far they may reach. */
const LEFT = 53;
const RIGHT = 12;

/**
 * Under the title of a light card, the lines of the full one as bars, so that it is recognised when one comes nearer.
 * `from`: nothing is drawn above this, in world units below the card's top.
 */
export function paintSkeleton(ctx: Context, scene: Scene, rect: Rect, shape: CardShape, from: number): void {
  const { palette } = scene;
  const room = rect.width - LEFT - RIGHT;
  const x = rect.x + LEFT;
  let y: number = CARD.border + CARD.title;
  const bar = (top: number, width: number, height: number, colour: string, radius: number): void => {
    if (top < from || top + height > rect.height - 4) return;
    ctx.fillStyle = colour;
    ctx.beginPath();
    ctx.roundRect(x, rect.y + top, Math.min(width, room), height, radius);
    ctx.fill();
  };
  if (shape.hasWhen) {
    bar(y + 6, 64 + ((shape.title.length * 37) % 70), 13, palette.kinds[shape.kind].ground, 6.5);
    y += CARD.when;
  }
  if (shape.says.form === 'text') {
    const length = shape.says.text?.length ?? 20;
    bar(y + 6, length * 6, 6, palette.line, 3);
    if (shape.says.lines === 2) bar(y + 23, length * 6 - room, 6, palette.line, 3);
  }
  if (shape.says.form === 'rows') {
    shape.says.rows.forEach((_, i) =>
      bar(y + 9 + i * CARD.row, room * (0.95 - 0.13 * i), 6, palette.line, 3),
    );
  }
}
