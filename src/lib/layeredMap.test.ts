import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { LayeredMap } from './layeredMap.ts';

it('is what a plain map would be, after any changes, and leaves the copies before alone', () => {
  const key = fc.integer({ min: 0, max: 3000 }).map(String);
  const changes = fc.array(fc.tuple(key, fc.option(fc.integer())), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 5 }), fc.boolean(), (rounds, isLarge) => {
      const plain = new Map<string, number>();
      let layered = LayeredMap.empty<number>();
      if (isLarge) {
        const all = Array.from({ length: 2500 }, (_, at) => [String(at), at] as const);
        all.forEach(([name, value]) => plain.set(name, value));
        layered = layered.with(new Map(all));
      }
      for (const round of rounds) {
        const before = layered;
        const known = new Map(plain);
        for (const [name, value] of round) {
          if (value === null) plain.delete(name);
          else plain.set(name, value);
        }
        layered = layered.with(new Map(round));
        for (const [name] of round) expect(before.get(name)).toBe(known.get(name));
      }
      expect(layered.size).toBe(plain.size);
      for (const name of [...plain.keys(), ...rounds.flat().map(([one]) => one)]) {
        expect([layered.get(name), layered.has(name)]).toEqual([plain.get(name), plain.has(name)]);
      }
    }),
    { numRuns: 50 },
  );
});
