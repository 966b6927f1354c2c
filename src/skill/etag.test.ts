import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Digest } from '#lib/digest.ts';
import type { Json } from '#lib/json.ts';
import { etagOf, matches } from './etag.ts';

describe('the ETag of an artifact', () => {
  it('is about content alone', () => {
    const node = { dialog_node: 'a', title: 'A', context: { x: 1, y: [1, 2] } };
    const same = { created: 'now', context: { y: [1, 2], x: 1 }, parent: null, title: 'A', dialog_node: 'a' };
    expect(etagOf(same, 'own')).toBe(etagOf(node, 'own'));
    expect(etagOf({ ...node, context: { x: 1, y: [2, 1] } }, 'own')).not.toBe(etagOf(node, 'own'));
    expect(etagOf({ ...node, context: { x: 1, y: [1, 2], z: null } }, 'own')).not.toBe(etagOf(node, 'own'));
    expect(etagOf({ ...node, context: [] }, 'own')).not.toBe(etagOf({ ...node, context: {} }, 'own'));
  });

  it('knows a value’s usual type', () => {
    const value = { value: 'large', synonyms: ['big'] };
    expect(etagOf({ ...value, type: 'synonyms' }, 'whole')).toBe(etagOf(value, 'whole'));
    expect(etagOf({ ...value, type: 'patterns' }, 'whole')).not.toBe(etagOf(value, 'whole'));
    const pattern = { value: 'code', patterns: ['\\d+'] };
    expect(etagOf({ ...pattern, type: 'patterns' }, 'whole')).toBe(etagOf(pattern, 'whole'));
  });

  it('leaves out nested artifacts or takes them in', () => {
    const intent = { intent: 'buy', examples: [{ text: 'one pizza', created: 'now' }] };
    const other = { intent: 'buy', examples: [{ text: 'two pizzas' }] };
    expect(etagOf(other, 'own')).toBe(etagOf(intent, 'own'));
    expect(etagOf(other, 'whole')).not.toBe(etagOf(intent, 'whole'));
    expect(etagOf({ intent: 'buy', examples: [{ text: 'one pizza' }] }, 'whole')).toBe(
      etagOf(intent, 'whole'),
    );
    expect(etagOf({ intent: 'buy' }, 'whole')).toBe(etagOf({ intent: 'buy', examples: [] }, 'whole'));
  });

  it('differs with every property', () => {
    const json = fc.jsonValue({ maxDepth: 2 }).filter((value) => value !== null) as fc.Arbitrary<Json>;
    const document = fc.dictionary(fc.constantFrom('a', 'b', 'c', '7'), json, { minKeys: 1 });
    fc.assert(
      fc.property(document, json, (before, value) => {
        const [key = 'a'] = Object.keys(before);
        const after = { ...before, [key]: value };
        // JSON knows one zero.
        const isSame = JSON.stringify(before[key]) === JSON.stringify(value);
        fc.pre(isSame || !isReordered(before[key] as Json, value));
        expect(etagOf(after, 'own') === etagOf(before, 'own')).toBe(isSame);
      }),
    );
  });
});

/** Equal but for the order of properties. */
function isReordered(a: Json, b: Json): boolean {
  const sort = (text: string): string => Array.from(text).toSorted().join('');
  return sort(JSON.stringify(a)) === sort(JSON.stringify(b));
}

it('matches If-Match headers', () => {
  const intent = { intent: 'buy', examples: [{ text: 'one pizza' }] };
  for (const header of [
    '*',
    etagOf(intent, 'own'),
    etagOf(intent, 'whole'),
    `"x", W/${etagOf(intent, 'own')}`,
  ]) {
    expect(matches(header, intent)).toBe(true);
  }
  for (const header of ['', '"x"', 'x, y']) expect(matches(header, intent)).toBe(false);
});

it('spreads digests', () => {
  const texts = Array.from({ length: 20_000 }, (_, index) => `text ${index}`);
  expect(new Set(texts.map((text) => new Digest().text(text).toString())).size).toBe(texts.length);
});
