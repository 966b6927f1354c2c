import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersects, type Rect } from '../geometry.ts';
import { cardX, layoutStave, type Stave, type TreeSource } from './layoutStave.ts';
import { CARD_WIDTH, REGION_PAD, ROW_GAP, STAVE_PAD } from './metrics.ts';

interface Tree {
  readonly id: string;
  readonly height: number;
  readonly folder: boolean;
  readonly children: readonly Tree[];
}

const source: TreeSource<Tree> = ({ id, children, height, folder }) => ({
  id,
  children,
  height,
  isFolder: folder,
});

/** Trees of random shape; a parent is any earlier node. */
const trees: fc.Arbitrary<Tree> = fc
  .array(fc.record({ parent: fc.nat(), height: fc.integer({ min: 40, max: 184 }), folder: fc.boolean() }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((rows) => {
    const nodes = rows.map((row, i) => ({
      id: `n${i}`,
      height: row.height,
      folder: row.folder,
      children: [] as Tree[],
    }));
    rows.forEach((row, i) => {
      if (i > 0) nodes[row.parent % i]?.children.push(nodes[i] as Tree);
    });
    return nodes[0] as Tree;
  });

const boxOf = (card: Stave['cards'][number]): Rect => ({
  x: cardX(card.depth),
  y: card.y,
  width: CARD_WIDTH,
  height: card.height,
});

describe('layoutStave', () => {
  it('sets a first child level with its parent and the next sibling below the subtree before it', () => {
    const leaf = (id: string, height: number): Tree => ({ id, height, folder: false, children: [] });
    const stave = layoutStave(
      {
        id: 'a',
        height: 100,
        folder: false,
        children: [{ ...leaf('b', 60), children: [leaf('c', 80), leaf('d', 90)] }, leaf('e', 50)],
      },
      source,
    );
    const y = Object.fromEntries(stave.cards.map((card) => [card.id, card.y - STAVE_PAD]));
    expect(y).toEqual({ a: 0, b: 0, c: 0, d: 80 + ROW_GAP, e: 80 + ROW_GAP + 90 + ROW_GAP });
    expect(stave.cards.map((card) => card.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(stave.cards.map((card) => card.order)).toEqual([1, 1, 1, 2, 2]);
    expect(stave.cards.map((card) => card.lastChild)).toEqual([4, 3, -1, -1, -1]);
    expect(stave.levels).toBe(3);
  });

  it('keeps cards apart, siblings in order, and everything within the stave', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const stave = layoutStave(tree, source);
        const boxes = stave.cards.map(boxOf);
        boxes.forEach((box, i) => {
          expect(box.y).toBeGreaterThanOrEqual(STAVE_PAD);
          expect(box.y + box.height).toBeLessThanOrEqual(stave.height - STAVE_PAD);
          for (const other of boxes.slice(i + 1)) expect(intersects(box, other)).toBe(false);
        });
        stave.cards.forEach((card, i) => {
          const parent = stave.cards[card.parent];
          if (!parent) return;
          expect(card.depth).toBe(parent.depth + 1);
          expect(Math.sign(card.y - parent.y)).toBe(card.order === 1 ? 0 : 1);
          if (parent.lastChild === i) return;
          const next = stave.cards.find((other, j) => j > i && other.parent === card.parent);
          expect(next?.y ?? 0).toBeGreaterThan(card.y + card.height);
        });
      }),
    );
  });

  it('puts a folder and all below it into its region and nothing else', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const stave = layoutStave(tree, source);
        for (const { card, rect } of stave.regions) {
          const end = stave.cards.findIndex(
            (other, i) => i > card && other.depth <= (stave.cards[card]?.depth ?? 0),
          );
          stave.cards.forEach((other, i) => {
            const inside = i >= card && (end === -1 || i < end);
            const box = boxOf(other);
            const padded = { ...box, x: box.x - 1, y: box.y - REGION_PAD, width: box.width + 2 };
            const within = padded.y >= rect.y && box.y + box.height + REGION_PAD <= rect.y + rect.height;
            expect(inside ? within : !intersects(box, rect)).toBe(true);
          });
        }
      }),
    );
  });

  it('takes a chain of 100,000', () => {
    const stave = layoutStave(0, (place) => ({
      id: String(place),
      children: place < 99_999 ? [place + 1] : [],
      height: 100,
      isFolder: false,
    }));
    expect(stave.levels).toBe(100_000);
    expect(stave.cards.at(-1)?.y).toBe(STAVE_PAD);
  });
});
