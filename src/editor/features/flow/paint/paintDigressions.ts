import type { DigressionRoute } from '../jumps/digressionRoutes.ts';
import { type Context, type Scene, stroke } from './scene.ts';

/** How far to the right the curves swing. */
const SWING = 46;
/** The open circle at the end, px at zoom 1. */
const CIRCLE = 4;

/** Dotted curves to where a user may wander, ending in an open circle; with a loop where the dialog comes back. */
export function paintDigressions(ctx: Context, scene: Scene): void {
  if (scene.digressions.length === 0) return;
  const size = Math.max(1, 0.7 / scene.zoom);
  ctx.strokeStyle = scene.palette.text2;
  ctx.lineWidth = stroke(scene, 1.25, 1);
  ctx.setLineDash([stroke(scene, 1.5, 1.25), stroke(scene, 4, 3)]);
  ctx.beginPath();
  for (const { from, to } of scene.digressions) {
    const end = to.x + CIRCLE * size;
    const swing = Math.max(from.x, end) + SWING;
    ctx.moveTo(from.x, from.y);
    ctx.bezierCurveTo(swing, from.y, swing, to.y, end, to.y);
  }
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.fillStyle = scene.palette.card;
  for (const route of scene.digressions) paintEnd(ctx, route, size);
}

function paintEnd(ctx: Context, { to, returns }: DigressionRoute, size: number): void {
  ctx.beginPath();
  ctx.arc(to.x, to.y, CIRCLE * size, 0, 2 * Math.PI);
  ctx.fill();
  ctx.stroke();
  if (!returns) return;
  // A loop with an arrow: out and back.
  const x = to.x + 13 * size;
  const radius = 5 * size;
  ctx.beginPath();
  ctx.arc(x, to.y, radius, -0.35 * Math.PI, 1.35 * Math.PI);
  ctx.moveTo(x - radius * 0.95, to.y - radius * 1.25);
  ctx.lineTo(x - radius * 0.55, to.y - radius * 0.75);
  ctx.lineTo(x - radius * 1.2, to.y - radius * 0.45);
  ctx.stroke();
}
