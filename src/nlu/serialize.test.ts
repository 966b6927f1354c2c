import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify } from './classify.ts';
import { deserializeModel, serializeModel } from './serialize.ts';
import { BANK, setOf } from './testing.ts';
import { trainModel } from './train.ts';

const sets = {
  latin: setOf(BANK, ['what is the weather']),
  wide: setOf({ 查询: ['我的余额是多少', '余额'], 問候: ['你好 😀', '早上好'] }, [], 'zh-cn'),
  none: setOf({}),
};

test.each(Object.entries(sets))('%s: a model that was stored answers as before', (_, set) => {
  const model = trainModel(set);
  const again = deserializeModel(serializeModel(model));
  expect(again).toEqual(model);
  const known = set.examples.map(({ text }) => text);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('card', ...known)), (text) => {
      expect(classify(again, text)).toEqual(classify(model, text));
    }),
  );
});

test('bytes may stand anywhere in a buffer', () => {
  const model = trainModel(sets.latin);
  const bytes = serializeModel(model);
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect(deserializeModel(shifted.subarray(3))).toEqual(model);
});

test('what is no model is refused', () => {
  const bytes = serializeModel(trainModel(sets.latin));
  for (const bad of [
    new Uint8Array(),
    new Uint8Array(64),
    bytes.subarray(0, bytes.length - 5),
    bytes.subarray(8),
  ]) {
    expect(() => deserializeModel(bad)).toThrow(RangeError);
  }
});
