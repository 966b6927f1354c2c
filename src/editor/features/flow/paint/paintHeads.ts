import { eachStave, type PlacedStave, staveRect } from '../layout/score.ts';
import { fitText } from './fitText.ts';
import { STAVE_INSET } from './paintGround.ts';
import { type Context, type Scene } from './scene.ts';

const SIZE = 12;
/** A heading that would be lower than this on screen is left out, px. */
const LEAST_ROOM = 9;

/** The number and title of each big stave of a wrapped spine, at a constant size on screen. */
export function paintHeads(ctx: Context, scene: Scene): void {
  if (!scene.score.packing) return;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  eachStave(scene.score, scene.area, (placed) => {
    if (placed.head * scene.zoom >= LEAST_ROOM) paintHead(ctx, scene, placed);
  });
}

function paintHead(ctx: Context, scene: Scene, placed: PlacedStave): void {
  const { palette, zoom } = scene;
  const title = scene.shapeOf(placed.stave.root)?.title;
  if (title === undefined) return;
  const { x, y, width } = staveRect(placed);
  const unit = Math.min(1 / zoom, placed.head / (SIZE + 2));
  const left = x + STAVE_INSET + 20;
  const middle = y + placed.head / 2 + 4;
  const number = String(placed.order);
  ctx.fillStyle = palette.text3;
  ctx.font = `500 ${SIZE * unit}px ${palette.font}`;
  ctx.fillText(number, left, middle);
  const indent = (number.length * 7.5 + 8) * unit;
  const room = (width - STAVE_INSET - 40 - indent) / unit;
  const [line] = fitText(title, SIZE, room, 1);
  ctx.fillStyle = palette.text;
  ctx.font = `600 ${SIZE * unit}px ${palette.font}`;
  if (line !== undefined) ctx.fillText(line, left + indent, middle);
}
