import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexOfKey, OwnLists } from './ownLists.ts';

const keyOf = (item: string): string => item;
const step = fc.record({
  kind: fc.constantFrom('put', 'remove', 'replace', 'ask'),
  key: fc.nat(12),
  at: fc.option(fc.integer({ min: -2, max: 9 }), { nil: undefined }),
});

it('makes the lists that copying would make, and leaves the first one alone', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(12).map(String), { maxLength: 8 }),
      fc.array(step, { maxLength: 20 }),
      (start, steps) => {
        const given = [...start];
        const lists = new OwnLists();
        let list: readonly string[] = given;
        let plain = [...start];
        for (const { kind, key: number, at } of steps) {
          const key = String(number);
          const index = indexOfKey(list, key, keyOf);
          expect(index).toBe(plain.indexOf(key));
          expect(lists.has(list, key, keyOf)).toBe(index >= 0);
          const fresh = `${key}+`;
          if (kind === 'put' && index < 0) {
            list = lists.inserted(list, key, key, at);
            plain = plain.toSpliced(
              at === undefined ? plain.length : Math.max(0, Math.min(at, plain.length)),
              0,
              key,
            );
          } else if (kind === 'remove' && index >= 0) {
            list = lists.removed(list, index, key);
            plain = plain.toSpliced(index, 1);
          } else if (kind === 'replace' && index >= 0 && !plain.includes(fresh)) {
            list = lists.replaced(list, index, fresh, key, fresh);
            plain = plain.with(index, fresh);
          }
        }
        expect(list).toEqual(plain);
        expect(given).toEqual(start);
      },
    ),
  );
});
