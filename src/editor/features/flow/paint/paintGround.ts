import { intersects } from '../geometry.ts';
import { ELBOW, PITCH, ROOT_X, SPINE_X } from '../layout/metrics.ts';
import { eachStave, type PlacedStave, staveRect } from '../layout/score.ts';
import { type Context, type Scene, stroke } from './scene.ts';

/** A wrapped stave's ground begins between its spine and its first card. */
export const STAVE_INSET = (ROOT_X - SPINE_X) / 2 + SPINE_X;
const STAVE_RADIUS = 16;
const REGION_RADIUS = 16;

/** The grounds: staves, the bars between follow-ups, and the regions of folders. */
export function paintGround(ctx: Context, scene: Scene): void {
  if (scene.score.packing) paintStaves(ctx, scene);
  else paintBands(ctx, scene);
  paintRegions(ctx, scene);
}

/** One column: every other root has a band across the whole canvas, and each follow-up a bar. */
function paintBands(ctx: Context, scene: Scene): void {
  const { score, area, palette } = scene;
  const hairline = stroke(scene, 1);
  eachStave(score, { ...area, x: 0, width: 1 }, ({ order, top, head, stave }) => {
    if (order % 2 === 0) return;
    const height = head + stave.height;
    ctx.fillStyle = palette.stave;
    ctx.fillRect(area.x, top, area.width, height);
    ctx.fillStyle = palette.line;
    ctx.fillRect(area.x, top, area.width, hairline);
    ctx.fillRect(area.x, top + height - hairline, area.width, hairline);
  });
  ctx.fillStyle = palette.line;
  const levels = score.columns[0]?.levels ?? 1;
  const first = Math.max(1, Math.ceil((area.x - ROOT_X + ELBOW) / PITCH));
  for (let level = first; level < levels; level++) {
    const x = ROOT_X + level * PITCH - ELBOW;
    if (x > area.x + area.width) break;
    ctx.fillRect(x - hairline / 2, area.y, hairline, area.height);
  }
}

/** Several columns: each root stands on a ground of its own. */
function paintStaves(ctx: Context, scene: Scene): void {
  const { palette } = scene;
  const open: PlacedStave[] = [];
  eachStave(scene.score, scene.area, (placed) => open.push(placed));
  ctx.lineWidth = stroke(scene, 1);
  for (const placed of open) {
    const { x, y, width, height } = staveRect(placed);
    const radius = Math.min(STAVE_RADIUS, 9 / scene.zoom);
    ctx.beginPath();
    ctx.roundRect(x + STAVE_INSET, y, width - STAVE_INSET, height, radius);
    ctx.fillStyle = palette.stave;
    ctx.fill();
    const chosen = scene.level === 'box' && placed.stave.root === scene.selected;
    ctx.strokeStyle = chosen ? palette.primary : palette.lineStrong;
    ctx.stroke();
  }
}

function paintRegions(ctx: Context, scene: Scene): void {
  const { palette, area } = scene;
  ctx.lineWidth = stroke(scene, 1);
  ctx.strokeStyle = palette.lineStrong;
  ctx.fillStyle = palette.card;
  eachStave(scene.score, area, (placed) => {
    for (const { rect } of placed.stave.regions) {
      const world = { ...rect, x: rect.x + placed.x, y: rect.y + placed.top + placed.head };
      if (!intersects(world, area)) continue;
      ctx.beginPath();
      ctx.roundRect(world.x, world.y, world.width, world.height, REGION_RADIUS);
      ctx.globalAlpha = 0.45;
      ctx.fill();
      ctx.globalAlpha = 1;
      ctx.stroke();
    }
  });
}
