import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { bagOf } from './bag.ts';
import { TermCounter } from './termCounter.ts';

it('counts as a bag does, one text after the other, with unknown terms at the end', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(20))), fc.nat(3), (texts, unknown) => {
      for (const ids of texts) {
        const counter = new TermCounter(21);
        for (const id of ids) counter.add(id);
        const bag = counter.bag(unknown, 4);
        const known = bagOf(ids, 4);
        expect([...bag.ids]).toEqual([...known.ids, ...Array.from({ length: unknown }, () => -1)]);
        expect([...bag.counts]).toEqual([...known.counts, ...Array.from({ length: unknown }, () => 1)]);
        expect(bag.words).toBe(4);
      }
    }),
  );
});
