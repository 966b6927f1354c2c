import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalJson } from '#lib/equalJson.ts';
import type { Json } from '#lib/json.ts';
import { mergeJson, withJsonAt } from './merge.ts';

describe('merging two changes of one value', () => {
  it.each<[string, Json | undefined, Json | undefined, Json | undefined, Json | undefined]>([
    ['of properties', { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 2 }, { a: 2, b: 2 }],
    ['of inner properties', { o: { a: 1, b: 1 } }, { o: { a: 2, b: 1 } }, { o: { b: 1 } }, undefined],
    ['that add properties', {}, { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ['that take away', { a: 1, b: 2, c: 3 }, { b: 2, c: 3 }, { a: 1, b: 2 }, { b: 2 }],
    ['of items', [[1], [2]], [[1, 9], [2]], [[1], [3]], [[1, 9], [3]]],
    ['of synonyms', ['a', 'b'], ['a', 'b', 'mine'], ['x', 'a', 'b', 'c'], ['x', 'a', 'b', 'mine', 'c']],
    ['that take items away', ['a', 'b', 'c'], ['b', 'c'], ['a', 'b'], ['b']],
    ['that move and add', ['a', 'b', 'c'], ['c', 'b', 'a'], ['a', 'b', 'n', 'c'], ['c', 'b', 'n', 'a']],
    ['that are the same', 1, 2, 2, 2],
  ])('keeps both %s', (_what, base, mine, theirs, expected) => {
    const { value, conflicts } = mergeJson(base, mine, theirs);
    const clashes = expected === undefined;
    expect(conflicts.length > 0).toBe(clashes);
    expect(clashes ? undefined : value).toEqual(expected);
  });

  it('names the place where both changed the same', () => {
    const text = (of: string, more: string) => ({ generic: [{ values: [{ text: of }] }], more });
    const { value, conflicts } = mergeJson(text('a', 'x'), text('mine', 'x'), text('theirs', 'y'));
    expect(value).toEqual(text('theirs', 'y'));
    expect(conflicts).toEqual([
      { path: ['generic', 0, 'values', 0, 'text'], base: 'a', mine: 'mine', theirs: 'theirs' },
    ]);
    const [conflict] = conflicts;
    expect(withJsonAt(value, conflict!.path, 'mine')).toEqual(text('mine', 'y'));
  });

  it.each<[Json[], Json[], Json[]]>([
    [['a'], ['b', 'c'], ['d', 'e']],
    [
      ['a', 'a'],
      ['a', 'a', 'b'],
      ['a', 'a', 'c'],
    ],
    [
      ['a', 'b'],
      ['b', 'a', 'm'],
      ['b', 'a'],
    ],
  ])('asks about %j becoming %j and %j', (base, mine, theirs) => {
    const { value, conflicts } = mergeJson(base, mine, theirs);
    expect(value).toEqual(theirs);
    expect(conflicts).toHaveLength(1);
  });
});

describe('whatever the values', () => {
  const leaf = fc.constantFrom<Json>(null, 0, 1, 'a', 'b');
  const json = fc.letrec<{ json: Json }>((tie) => ({
    json: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('x', 'y', 'z'), tie('json'), { maxKeys: 3 }),
    ),
  })).json;

  it('nothing is lost: without a conflict, either side’s change alone gives that side', () => {
    fc.assert(
      fc.property(json, json, (base, changed) => {
        expect(mergeJson(base, changed, base)).toEqual({ value: changed, conflicts: [] });
        expect(mergeJson(base, base, changed)).toEqual({ value: changed, conflicts: [] });
        expect(mergeJson(base, changed, changed)).toEqual({ value: changed, conflicts: [] });
      }),
    );
  });

  it('both sides come to the same, except where they conflict', () => {
    fc.assert(
      fc.property(json, json, json, (base, mine, theirs) => {
        const [here, there] = [mergeJson(base, mine, theirs), mergeJson(base, theirs, mine)];
        expect(here.conflicts.map(({ path }) => path)).toEqual(
          expect.arrayContaining(there.conflicts.map(({ path }) => path)),
        );
        // Items that both add at one place stand in either order.
        const sorted = (value: Json | undefined) => Array.from(JSON.stringify(value)).toSorted().join('');
        expect(here.conflicts.length > 0 || sorted(here.value) === sorted(there.value)).toBe(true);
      }),
    );
  });

  it('choosing mine everywhere keeps what only they changed', () => {
    const flat = fc.dictionary(fc.constantFrom('x', 'y', 'z'), leaf);
    fc.assert(
      fc.property(flat, flat, flat, (base, mine, theirs) => {
        const { value, conflicts } = mergeJson(base, mine, theirs);
        let chosen = value;
        for (const conflict of conflicts) chosen = withJsonAt(chosen, conflict.path, conflict.mine);
        for (const key of ['x', 'y', 'z']) {
          const expected = equalJson(base[key], mine[key]) ? theirs[key] : mine[key];
          expect((chosen as Record<string, Json>)[key]).toEqual(expected);
        }
      }),
    );
  });
});
