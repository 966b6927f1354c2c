import type { Point } from '../geometry.ts';
import { cardX, type StaveCard } from '../layout/layoutStave.ts';
import { CARD_WIDTH, COLUMN_GAP, ELBOW, PITCH, PORT_Y, SPINE_X, STAVE_GAP } from '../layout/metrics.ts';
import { eachCard, eachTrunk, type PlacedStave, type ScoreColumn } from '../layout/score.ts';
import { type Context, type Scene, stroke } from './scene.ts';
import { traceWithin } from './traceWithin.ts';

/** Numbers on taps are dropped when they would be too small to read. */
export const NUMBERS_FROM = 0.6;
/** Below this, tree edges are thinner than what they connect is far apart. */
const EDGES_FROM = 0.06;

/** The spine and its return from column to column, and the edges from parents to children. */
export function paintTree(ctx: Context, scene: Scene): void {
  const { palette } = scene;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.strokeStyle = palette.edge;
  ctx.lineWidth = stroke(scene, 2, 1.25);
  ctx.beginPath();
  for (const column of scene.score.columns) traceSpine(ctx, scene, column);
  ctx.stroke();
  if (scene.score.columns.length > 1) paintReturns(ctx, scene);
  if (scene.zoom < EDGES_FROM) return;
  ctx.lineWidth = stroke(scene, 1.5, 0.75);
  ctx.beginPath();
  traceEdges(ctx, scene);
  ctx.stroke();
  if (scene.level === 'full' || scene.zoom >= NUMBERS_FROM) paintSkips(ctx, scene);
  if (scene.level !== 'box') paintTaps(ctx, scene);
}

/** The y of a root's tap. */
export function tapY(placed: PlacedStave): number {
  return placed.top + placed.head + (placed.stave.cards[0]?.y ?? 0) + PORT_Y;
}

/** The spine starts this far above the first stave. */
export const SPINE_TOP = -10;

function traceSpine(ctx: Context, scene: Scene, column: ScoreColumn): void {
  const last = scene.score.staves[column.end - 1];
  const x = column.x + SPINE_X;
  if (!last || x < scene.area.x - 50 || x > scene.area.x + scene.area.width + 50) return;
  ctx.moveTo(x, SPINE_TOP);
  ctx.lineTo(x, tapY(last));
}

/** The x of the gutter in which the spine comes back up before a column. */
function gutter(column: ScoreColumn): number {
  return column.x - COLUMN_GAP / 2 + 8;
}

/**
 * Dotted, from the end of a column under its staves and up the gutter to the top of the next. Only what is in sight is
 * drawn: dashing a line costs by its length, however little of it is seen.
 */
function paintReturns(ctx: Context, scene: Scene): void {
  const { columns, staves, bounds } = scene.score;
  const floor = bounds.height + STAVE_GAP;
  const top = SPINE_TOP - 14;
  ctx.lineWidth = stroke(scene, 1.5, 1.25);
  ctx.lineCap = 'butt';
  const on = stroke(scene, 1.5, 1.25);
  const off = stroke(scene, 5, 4);
  ctx.setLineDash([on, off]);
  ctx.beginPath();
  const line = (from: Point, to: Point): void => traceWithin(ctx, scene.area, from, to, on + off);
  columns.slice(1).forEach((next, i) => {
    const column = columns[i] as ScoreColumn;
    const last = staves[column.end - 1] as PlacedStave;
    const down = column.x + SPINE_X;
    const up = gutter(next);
    const spine = next.x + SPINE_X;
    line({ x: down, y: tapY(last) }, { x: down, y: floor });
    line({ x: down, y: floor }, { x: up, y: floor });
    line({ x: up, y: top }, { x: up, y: floor });
    line({ x: up, y: top }, { x: spine, y: top });
    line({ x: spine, y: top }, { x: spine, y: SPINE_TOP });
  });
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.lineCap = 'round';
}

function traceEdges(ctx: Context, scene: Scene): void {
  const reach = { ...scene.area, x: scene.area.x - PITCH, width: scene.area.width + 2 * PITCH };
  eachCard(scene.score, reach, (placed, card) => {
    const x = placed.x + cardX(card.depth);
    const y = placed.top + placed.head + card.y + PORT_Y;
    if (card.parent < 0) {
      ctx.moveTo(placed.x + SPINE_X, y);
      ctx.lineTo(x, y);
    } else {
      // The first child is level with its parent: one straight line.
      ctx.moveTo(card.order === 1 ? x - PITCH + CARD_WIDTH : x - ELBOW, y);
      ctx.lineTo(x, y);
    }
  });
  eachTrunk(scene.score, scene.area, (placed, card) => {
    const x = placed.x + cardX(card.depth) + PITCH - ELBOW;
    const last = placed.stave.cards[card.lastChild];
    if (!last) return;
    const shift = placed.top + placed.head + PORT_Y;
    ctx.moveTo(x, shift + card.y);
    ctx.lineTo(x, shift + last.y);
  });
}

/** A capsule with a double chevron where the dialog goes on without waiting. */
function paintSkips(ctx: Context, scene: Scene): void {
  const { palette } = scene;
  eachCard(scene.score, scene.area, (placed, card, index) => {
    if (card.lastChild < 0 || scene.shapeOf(card.id)?.next !== 'skip') return;
    const { x, y, width } = skipCapsule(placed, card, card.lastChild > index + 1);
    ctx.beginPath();
    ctx.roundRect(x, y - 9, width, 18, 9);
    ctx.fillStyle = palette.card;
    ctx.fill();
    ctx.lineWidth = 1.5;
    ctx.strokeStyle = palette.edge;
    ctx.stroke();
    ctx.beginPath();
    for (const start of [x + width / 2 - 5, x + width / 2]) {
      ctx.moveTo(start, y - 3.5);
      ctx.lineTo(start + 3.5, y);
      ctx.lineTo(start, y + 3.5);
    }
    ctx.lineWidth = 1.7;
    ctx.strokeStyle = palette.text2;
    ctx.stroke();
  });
}

/** Where the capsule of a card that skips on to its children stands; y is its middle. */
export function skipCapsule(
  placed: PlacedStave,
  card: StaveCard,
  hasTap: boolean,
): { x: number; y: number; width: number } {
  const elbow = placed.x + cardX(card.depth) + PITCH - ELBOW;
  const y = placed.top + placed.head + card.y + PORT_Y;
  // Beside a tap there is less room.
  return hasTap ? { x: elbow + 9.5, y, width: 17 } : { x: elbow + 6, y, width: 20 };
}

/** Numbered circles: the order in which siblings are tried. */
function paintTaps(ctx: Context, scene: Scene): void {
  const reach = { ...scene.area, x: scene.area.x - PITCH, width: scene.area.width + 2 * PITCH };
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  eachCard(scene.score, reach, (placed, card) => {
    const y = placed.top + placed.head + card.y + PORT_Y;
    if (card.parent < 0) {
      paintTap(ctx, scene, placed.x + SPINE_X, y, 10, placed.order);
      return;
    }
    const only = (placed.stave.cards[card.parent]?.lastChild ?? -1) === card.parent + 1;
    if (only) return;
    paintTap(ctx, scene, placed.x + cardX(card.depth) - ELBOW, y, 8, card.order);
  });
}

function paintTap(ctx: Context, scene: Scene, x: number, y: number, radius: number, order: number): void {
  const { palette } = scene;
  const numbered = scene.zoom >= NUMBERS_FROM;
  const text = String(order);
  const half = tapHalf(radius, order);
  ctx.beginPath();
  if (numbered) ctx.roundRect(x - half, y - radius, 2 * half, 2 * radius, radius);
  else ctx.arc(x, y, radius * 0.6, 0, 2 * Math.PI);
  ctx.fillStyle = palette.card;
  ctx.fill();
  ctx.lineWidth = stroke(scene, 1.5, 1);
  ctx.strokeStyle = palette.edge;
  ctx.stroke();
  if (!numbered) return;
  ctx.font = `600 ${radius > 8 ? 10.5 : 9.5}px ${palette.font}`;
  ctx.fillStyle = palette.text2;
  ctx.fillText(text, x, y + 0.5);
}

/** Half the width of a tap: long numbers make it a capsule. */
export function tapHalf(radius: number, order: number): number {
  return radius + Math.max(0, String(order).length - 2) * 3;
}
