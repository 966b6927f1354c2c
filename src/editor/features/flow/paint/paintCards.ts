import type { CardShape } from '../cards/cardShape.ts';
import type { Rect } from '../geometry.ts';
import type { StaveCard } from '../layout/layoutStave.ts';
import { cardRect, eachCard, type PlacedStave } from '../layout/score.ts';
import { fitText } from './fitText.ts';
import { paintMark } from './paintMark.ts';
import { paintSkeleton } from './paintSkeleton.ts';
import { type Context, type Scene, stroke } from './scene.ts';

/** Text on screen, px. */
const TITLE = 12;
const LINE = 15;
const PAD = 6;
const TILE = 12;
/** A box needs this zoom to show its kind, and the line that stands for its title. */
const MARKS_FROM = 0.1;

/** The cards that are not in the DOM: as light cards with a title, or as boxes. Draws in world units. */
export function paintCards(ctx: Context, scene: Scene): void {
  const shown: { rect: Rect; shape: CardShape }[] = [];
  eachCard(scene.score, scene.area, (placed: PlacedStave, card: StaveCard) => {
    if (scene.isMounted(card.id)) return;
    const shape = scene.shapeOf(card.id);
    if (shape) shown.push({ rect: cardRect(placed, card), shape });
  });
  paintBodies(ctx, scene, shown);
  if (scene.level === 'box') {
    if (scene.zoom >= MARKS_FROM) for (const card of shown) paintBoxMark(ctx, scene, card.rect, card.shape);
  } else {
    for (const card of shown) paintLight(ctx, scene, card.rect, card.shape);
  }
  for (const { rect, shape } of shown) {
    if (scene.collapsed.has(shape.id) && scene.hiddenBelow(shape.id) > 0)
      paintHidden(ctx, scene, rect, shape);
    if (scene.spotlight && !scene.spotlight.has(shape.id)) paintVeil(ctx, scene, rect);
    paintRing(ctx, scene, rect, shape);
  }
}

/** Lets a card step back behind those that a search has found. */
function paintVeil(ctx: Context, { palette }: Scene, rect: Rect): void {
  ctx.fillStyle = palette.canvas;
  ctx.globalAlpha = 0.6;
  ctx.fillRect(rect.x - 1, rect.y - 1, rect.width + 2, rect.height + 2);
  ctx.globalAlpha = 1;
}

function paintBodies(ctx: Context, scene: Scene, cards: readonly { rect: Rect; shape: CardShape }[]): void {
  const { palette, zoom } = scene;
  const radius = Math.min(10, 3.5 / zoom);
  ctx.lineWidth = stroke(scene, 1, zoom < 0.12 ? 0.5 : 0.75);
  ctx.strokeStyle = palette.lineControl;
  // Paths cost more than rectangles, and nobody sees a corner of half a pixel.
  const round = zoom >= 0.12;
  for (const { rect, shape } of cards) {
    ctx.fillStyle = shape.disabled ? palette.sunken : palette.card;
    if (round) {
      ctx.beginPath();
      ctx.roundRect(rect.x, rect.y, rect.width, rect.height, radius);
      ctx.fill();
      ctx.strokeStyle = scene.level === 'box' ? palette.lineControl : palette.lineStrong;
      ctx.setLineDash(shape.disabled ? [stroke(scene, 3, 2), stroke(scene, 3, 2)] : []);
      ctx.stroke();
    } else {
      ctx.fillStyle = palette.lineControl;
      ctx.globalAlpha = 0.55;
      ctx.fillRect(rect.x, rect.y, rect.width, rect.height);
      ctx.globalAlpha = 1;
    }
  }
  ctx.setLineDash([]);
}

/** A small mark of the kind, and a line where the title would be. */
function paintBoxMark(ctx: Context, scene: Scene, rect: Rect, shape: CardShape): void {
  const { palette, zoom } = scene;
  const size = Math.min(Math.max(20, 4 / zoom), rect.height - 10);
  ctx.fillStyle = palette.kinds[shape.kind].mark;
  paintMark(ctx, shape.kind, rect.x + 12, rect.y + Math.min(7, (rect.height - size) / 2), size);
  const length = Math.min(shape.title.length * 7, rect.width - size - 36);
  ctx.fillStyle = palette.text3;
  ctx.globalAlpha = 0.45;
  ctx.fillRect(rect.x + 20 + size, rect.y + 12, length, stroke(scene, 8, 1));
  ctx.globalAlpha = 1;
}

/** Tile, title at a constant size on screen. */
function paintLight(ctx: Context, scene: Scene, rect: Rect, shape: CardShape): void {
  const { palette, zoom } = scene;
  const unit = 1 / zoom;
  const width = rect.width * zoom;
  const height = rect.height * zoom;
  const tile = TILE * unit;
  const middle = Math.min(rect.height / 2, (PAD + LINE / 2 + 1) * unit);
  const room = width - 3 * PAD - TILE;
  const most = Math.max(1, Math.floor((height - PAD) / LINE));
  const lines = fitText(shape.title, TITLE, room, Math.min(3, most));
  paintSkeleton(ctx, scene, rect, shape, middle + (lines.length - 0.4) * LINE * unit);
  ctx.fillStyle = palette.kinds[shape.kind].mark;
  paintMark(ctx, shape.kind, rect.x + PAD * unit, rect.y + middle - tile / 2, tile);
  ctx.font = `600 ${TITLE * unit}px ${palette.font}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = shape.disabled ? palette.text3 : palette.text;
  lines.forEach((line, i) => {
    ctx.fillText(line, rect.x + (2 * PAD + TILE) * unit, rect.y + middle + (i * LINE + 0.5) * unit);
  });
}

/** The count of what a collapsed card hides. */
function paintHidden(ctx: Context, scene: Scene, rect: Rect, shape: CardShape): void {
  const { palette, zoom } = scene;
  const text = `+${scene.hiddenBelow(shape.id)}`;
  const unit = scene.level === 'box' ? Math.min(1 / zoom, 6) : 1 / zoom;
  const x = rect.x + rect.width + 4 * unit;
  const y = rect.y + Math.min(17, rect.height / 2);
  ctx.font = `600 ${10.5 * unit}px ${palette.font}`;
  const width = (text.length * 6.6 + 10) * unit;
  ctx.beginPath();
  ctx.roundRect(x, y - 8 * unit, width, 16 * unit, 8 * unit);
  ctx.fillStyle = palette.card;
  ctx.fill();
  ctx.lineWidth = stroke(scene, 1);
  ctx.strokeStyle = palette.edge;
  ctx.stroke();
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = palette.text2;
  ctx.fillText(text, x + width / 2, y + 0.5 * unit);
}

/** Selection, hover and the trace of a test. */
function paintRing(ctx: Context, scene: Scene, rect: Rect, shape: CardShape): void {
  const { palette } = scene;
  const radius = Math.min(10, 3.5 / scene.zoom);
  const lit = scene.marks?.visited.has(shape.id) ?? false;
  const outline = (width: number, colour: string, gap: number): void => {
    ctx.beginPath();
    ctx.roundRect(rect.x - gap, rect.y - gap, rect.width + 2 * gap, rect.height + 2 * gap, radius + gap);
    ctx.lineWidth = width;
    ctx.strokeStyle = colour;
    ctx.stroke();
  };
  if (lit) {
    outline(stroke(scene, 1.5, 1.5), palette.signal, 0);
    ctx.fillStyle = palette.signal;
    ctx.fillRect(rect.x, rect.y, stroke(scene, 4, 3), rect.height);
  }
  if (scene.selection.has(shape.id)) {
    const gap = 1 / scene.zoom;
    outline(stroke(scene, 2, 2), palette.canvas, gap);
    outline(stroke(scene, 2, 2), palette.primary, 3 * gap);
  } else if (scene.hovered === shape.id && !lit) {
    outline(stroke(scene, 1, 1), palette.text3, 0);
  }
}
