import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { IntMap } from './intMap.ts';

test('is what a plain map would be', () => {
  const key = fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: 0x3fff_ffff }));
  const pairs = fc.array(fc.tuple(key, fc.integer()), { maxLength: 1000, size: 'max' });
  fc.assert(
    fc.property(pairs, pairs, fc.boolean(), (first, second, isCleared) => {
      const plain = new Map<number, number>();
      const map = new IntMap();
      for (const [at, round] of [first, second].entries()) {
        if (at === 1 && isCleared) {
          plain.clear();
          map.clear();
        }
        for (const [name, value] of round) {
          plain.set(name, value);
          map.set(name, value);
        }
        expect(map.size).toBe(plain.size);
        for (const [name] of [...first, ...second]) expect(map.get(name)).toBe(plain.get(name));
      }
    }),
    { numRuns: 50 },
  );
});
