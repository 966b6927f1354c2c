import { contains, intersects, type Point } from '../geometry.ts';
import type { JumpRoute } from '../jumps/routeJump.ts';
import { CARD, CARD_WIDTH } from '../layout/metrics.ts';
import { cardRect, eachCard } from '../layout/score.ts';
import { type Context, type Scene, stroke } from './scene.ts';
import { traceWithin } from './traceWithin.ts';

const RADIUS = 7;

/** The jumps that are shown, dashed, and a stub for each that isn't. */
export function paintJumps(ctx: Context, scene: Scene): void {
  const { palette } = scene;
  ctx.lineCap = 'butt';
  ctx.lineJoin = 'round';
  ctx.strokeStyle = palette.jump;
  if (scene.level === 'full') paintStubs(ctx, scene);
  for (const route of scene.jumps) {
    if (!intersects(route.bounds, scene.area)) continue;
    paintLine(ctx, scene, route);
    paintArrow(ctx, scene, route);
  }
}

function paintStubs(ctx: Context, scene: Scene): void {
  const drawn = new Set(scene.jumps.map((route) => route.from));
  ctx.lineWidth = 1.75;
  ctx.beginPath();
  eachCard(scene.score, scene.area, (placed, card) => {
    if (drawn.has(card.id) || scene.shapeOf(card.id)?.next !== 'jump') return;
    const { x, y, height } = cardRect(placed, card);
    const at = { x: x + CARD_WIDTH, y: y + height - CARD.border - CARD.footer / 2 };
    ctx.moveTo(at.x, at.y);
    ctx.lineTo(at.x + 9, at.y);
    ctx.moveTo(at.x + 6, at.y - 4);
    ctx.lineTo(at.x + 10, at.y);
    ctx.lineTo(at.x + 6, at.y + 4);
  });
  ctx.stroke();
}

function paintLine(ctx: Context, scene: Scene, { points, bounds }: JumpRoute): void {
  const [start, ...rest] = points as [Point, ...Point[]];
  const halo = stroke(scene, 6, 3);
  const dash: [number, number] = [stroke(scene, 5, 3), stroke(scene, 4, 2.5)];
  const whole = contains(scene.area, bounds);
  const trace = (): void => {
    ctx.beginPath();
    ctx.moveTo(start.x, start.y);
    rest.forEach((point, i) => {
      const next = rest[i + 1];
      if (!whole) traceWithin(ctx, scene.area, rest[i - 1] ?? start, point, dash[0] + dash[1]);
      else if (next) ctx.arcTo(point.x, point.y, next.x, next.y, RADIUS);
      else ctx.lineTo(point.x, point.y);
    });
  };
  trace();
  ctx.save();
  ctx.strokeStyle = scene.palette.canvas;
  ctx.lineWidth = halo;
  ctx.stroke();
  ctx.restore();
  ctx.lineWidth = stroke(scene, 1.75, 1.25);
  ctx.setLineDash(dash);
  trace();
  ctx.stroke();
  ctx.setLineDash([]);
}

/** Hollow: it enters at the condition. Filled: at the response. Filled with a pause: it waits there. */
function paintArrow(ctx: Context, scene: Scene, route: JumpRoute): void {
  const tip = route.points.at(-1) as Point;
  const way = route.pointing === 'left' ? -1 : 1;
  const size = Math.max(1, 0.6 / scene.zoom);
  ctx.lineWidth = stroke(scene, 1.75, 1);
  ctx.beginPath();
  ctx.moveTo(tip.x, tip.y - 5 * size);
  ctx.lineTo(tip.x + way * 8 * size, tip.y);
  ctx.lineTo(tip.x, tip.y + 5 * size);
  ctx.closePath();
  ctx.fillStyle = route.entry === 'when' ? scene.palette.card : scene.palette.jump;
  ctx.fill();
  ctx.stroke();
  if (route.entry !== 'then') return;
  ctx.beginPath();
  for (const offset of [4, 7.5]) {
    ctx.moveTo(tip.x - way * offset * size, tip.y - 5 * size);
    ctx.lineTo(tip.x - way * offset * size, tip.y + 5 * size);
  }
  ctx.stroke();
}
