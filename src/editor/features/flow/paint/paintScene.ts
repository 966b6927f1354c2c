import { paintCards } from './paintCards.ts';
import { paintDigressions } from './paintDigressions.ts';
import { paintGround } from './paintGround.ts';
import { paintHeads } from './paintHeads.ts';
import { paintJumps } from './paintJumps.ts';
import { paintTree } from './paintTree.ts';
import { type Context, inWorld, type Scene } from './scene.ts';

/** Paints everything that lies under the cards, and the cards that are not in the DOM. `ratio`: device px per CSS px. */
export function paintScene(ctx: Context, scene: Scene, ratio: number): void {
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  inWorld(ctx, scene, ratio);
  paintGround(ctx, scene);
  paintTree(ctx, scene);
  paintJumps(ctx, scene);
  paintCards(ctx, scene);
  paintDigressions(ctx, scene);
  paintHeads(ctx, scene);
}
