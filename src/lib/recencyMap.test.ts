import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { RecencyMap } from './recencyMap.ts';

const key = fc.constantFrom('a', 'b', 'c', 'd');
const step = fc.oneof(
  fc.record({ op: fc.constant('set' as const), key, value: fc.nat() }),
  fc.record({ op: fc.constantFrom('get' as const, 'peek' as const, 'delete' as const), key }),
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
type Entries = readonly (readonly [string, number])[];

function act(map: RecencyMap<string, number>, step: Step): unknown {
  return step.op === 'set' ? map.set(step.key, step.value) : map[step.op](step.key);
}

/** What the step makes of the entries, and what it answers. */
function expected(entries: Entries, step: Step): { readonly after: Entries; readonly answer: unknown } {
  const known = entries.find(([name]) => name === step.key);
  const others = entries.filter((entry) => entry !== known);
  switch (step.op) {
    case 'set':
      return { after: [...others, [step.key, step.value]], answer: undefined };
    case 'get':
      return { after: known ? [...others, known] : entries, answer: known?.[1] };
    case 'peek':
      return { after: entries, answer: known?.[1] };
    default:
      return { after: others, answer: known !== undefined };
  }
}

it('keeps entries in the order of their use, whatever is done', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const map = new RecencyMap<string, number>();
      let entries: Entries = [];
      for (const one of steps) {
        const { after, answer } = expected(entries, one);
        entries = after;
        expect(act(map, one)).toBe(answer);
        expect([...map.entries()]).toEqual(entries);
        expect([...map.keys()]).toEqual(entries.map(([name]) => name));
        expect(map.size).toBe(entries.length);
      }
    }),
  );
});
