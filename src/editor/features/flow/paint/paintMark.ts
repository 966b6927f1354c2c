import type { Kind } from '../../../ui/kind.ts';
import type { Context } from './scene.ts';

/** Fills the shape of a kind in a square: circle, square, slanted square, hexagon. */
export function paintMark(ctx: Context, kind: Kind, x: number, y: number, size: number): void {
  ctx.beginPath();
  switch (kind) {
    case 'intent':
      ctx.arc(x + size / 2, y + size / 2, size / 2, 0, 2 * Math.PI);
      break;
    case 'entity':
      ctx.roundRect(x + size * 0.05, y + size * 0.05, size * 0.9, size * 0.9, size * 0.15);
      break;
    case 'variable': {
      const slant = size * 0.14;
      ctx.moveTo(x + slant * 1.5, y + size * 0.05);
      ctx.lineTo(x + size + slant * 0.5, y + size * 0.05);
      ctx.lineTo(x + size - slant * 1.5, y + size * 0.95);
      ctx.lineTo(x - slant * 0.5, y + size * 0.95);
      ctx.closePath();
      break;
    }
    case 'system':
      ctx.moveTo(x + size * 0.25, y + size * 0.04);
      ctx.lineTo(x + size * 0.75, y + size * 0.04);
      ctx.lineTo(x + size, y + size / 2);
      ctx.lineTo(x + size * 0.75, y + size * 0.96);
      ctx.lineTo(x + size * 0.25, y + size * 0.96);
      ctx.lineTo(x, y + size / 2);
      ctx.closePath();
      break;
  }
  ctx.fill();
}
