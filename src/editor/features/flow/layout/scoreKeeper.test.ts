import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import type { Edit } from '#skill/edit.ts';
import { ROOT, type Skill } from '#skill/model.ts';
import { Refusal } from '#skill/problem.ts';
import { childrenOf } from '#skill/tree.ts';
import { skillOf } from '../testing/skillOf.ts';
import { findCard } from './findCard.ts';
import { cardRect, eachCard, type Score } from './score.ts';
import { ScoreKeeper } from './scoreKeeper.ts';

const NONE: ReadonlySet<string> = new Set();
const says = (words: number): JsonObject => ({ text: { values: ['word '.repeat(words)] } });

const start = skillOf(
  Array.from({ length: 6 }, (_, i) => ({
    id: `r${i}`,
    conditions: `#i${i}`,
    below: Array.from({ length: i }, (_, j) => ({ id: `c${i}.${j}`, conditions: 'true', output: says(j) })),
  })),
);

/** A random edit, spelled by numbers so that it can be drawn without knowing the skill. */
interface Draw {
  readonly kind: 'put' | 'move' | 'remove' | 'say' | 'folder';
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const draws: fc.Arbitrary<Draw[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('put', 'move', 'remove', 'say', 'folder'),
    a: fc.nat(),
    b: fc.nat(),
    c: fc.nat(),
  }),
  { maxLength: 12 },
);

function editOf(skill: Skill, draw: Draw, serial: number): Edit {
  const ids = skill.nodes.keys();
  const id = ids[draw.a % ids.length] ?? 'none';
  const parent = draw.b % 4 === 0 ? ROOT : (ids[draw.b % ids.length] ?? ROOT);
  const siblings = childrenOf(skill, parent);
  const after = draw.c % 2 === 0 ? null : (siblings[draw.c % siblings.length] ?? null);
  const place = { parent, after };
  switch (draw.kind) {
    case 'put':
      return { op: 'node.put', node: { dialog_node: `new${serial}`, output: says(draw.c % 30) }, place };
    case 'move':
      return { op: 'node.move', id, place };
    case 'remove':
      return { op: 'node.remove', id };
    case 'say':
      return { op: 'node.set', id, patch: { set: { output: says(draw.c % 30) } } };
    default:
      return { op: 'node.set', id, patch: { set: { type: 'folder' } } };
  }
}

const placesOf = (score: Score): Record<string, unknown> =>
  Object.fromEntries(
    score.staves.flatMap((placed) => placed.stave.cards.map((card) => [card.id, cardRect(placed, card)])),
  );

describe('ScoreKeeper', () => {
  it('comes to the same layout step by step as at once', () => {
    fc.assert(
      fc.property(draws, fc.subarray(start.nodes.keys() as string[]), (list, closed) => {
        const keeper = new ScoreKeeper();
        const collapsed = new Set(closed);
        let skill = start;
        keeper.update(skill, NONE, null);
        list.forEach((draw, serial) => {
          try {
            const applied = applyEdits(skill, [editOf(skill, draw, serial)]);
            skill = applied.skill;
            const shut = serial % 2 === 0 ? collapsed : NONE;
            const score = keeper.update(skill, shut, applied.touched.nodes);
            const fresh = new ScoreKeeper().update(skill, shut, null);
            expect(placesOf(score)).toEqual(placesOf(fresh));
            expect(score.cards).toBe(fresh.cards);
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
        });
      }),
    );
  });

  it('lays out only the tree that was edited', () => {
    const keeper = new ScoreKeeper();
    const before = keeper.update(start, NONE, null);
    const { skill, touched } = applyEdits(start, [
      { op: 'node.set', id: 'c3.1', patch: { set: { output: says(30) } } },
    ]);
    const after = keeper.update(skill, NONE, touched.nodes);
    const kept = after.staves.map((placed, i) => placed.stave === before.staves[i]?.stave);
    expect(kept).toEqual([true, true, true, false, true, true]);
    expect(after.staves.slice(0, 3)).toEqual(before.staves.slice(0, 3));
    expect(after.staves[4]?.top).toBeGreaterThan(before.staves[4]?.top ?? Infinity);
  });

  it('keeps the tree when an edit changes no height', () => {
    const keeper = new ScoreKeeper();
    const before = keeper.update(start, NONE, null);
    const { skill, touched } = applyEdits(start, [
      { op: 'node.set', id: 'r1', patch: { set: { title: 'Other' } } },
    ]);
    const after = keeper.update(skill, NONE, touched.nodes);
    expect(after.staves.map((placed) => placed.stave)).toEqual(before.staves.map((placed) => placed.stave));
  });

  it('wraps the spine from 150 cards and unwraps it only below 130', () => {
    const sized = (count: number): Skill =>
      skillOf(Array.from({ length: count }, (_, i) => ({ id: `n${i}`, conditions: 'true' })));
    const columns = (keeper: ScoreKeeper, count: number): number =>
      keeper.update(sized(count), NONE, null).columns.length;
    const keeper = new ScoreKeeper();
    expect(columns(keeper, 149)).toBe(1);
    expect(columns(keeper, 150)).toBeGreaterThan(1);
    expect(columns(keeper, 149)).toBeGreaterThan(1);
    expect(columns(keeper, 129)).toBe(1);
  });
});

describe('what a score can be asked', () => {
  const skill = skillOf(
    Array.from({ length: 200 }, (_, i) => ({
      id: `r${i}`,
      conditions: 'true',
      below: Array.from({ length: i % 9 }, (_, j) => ({ id: `c${i}.${j}`, conditions: 'true' })),
    })),
  );
  const score = new ScoreKeeper().update(skill, new Set(['r8']), null);

  it('finds the cards in an area', () => {
    fc.assert(
      fc.property(fc.nat(8000), fc.nat(8000), fc.integer({ min: 1, max: 3000 }), (x, y, side) => {
        const area = { x, y, width: side, height: side };
        const found: string[] = [];
        eachCard(score, area, (_, card) => found.push(card.id));
        const expected = score.staves.flatMap((placed) =>
          placed.stave.cards.flatMap((card) => {
            const box = cardRect(placed, card);
            const apart =
              box.x >= x + side || box.x + box.width <= x || box.y >= y + side || box.y + box.height <= y;
            return apart ? [] : [card.id];
          }),
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });

  it('shows a hidden node where it is hidden, a part where its card is, and nothing that is not there', () => {
    expect(findCard(score, skill, 'c17.3')?.card.id).toBe('c17.3');
    expect(findCard(score, skill, 'c8.3')?.card.id).toBe('r8');
    expect(findCard(score, skill, 'nowhere')).toBeNull();
    const slot = skillOf([{ id: 'f', type: 'frame', below: [{ id: 's', type: 'slot' }] }]);
    expect(findCard(new ScoreKeeper().update(slot, NONE, null), slot, 's')?.card.id).toBe('f');
  });
});
