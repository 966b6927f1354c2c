import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { patched } from './apply/patch.ts';
import type { Patch } from './edit.ts';
import type { DialogNode } from './model.ts';
import { responsesOf } from './response.ts';
import { withResponse, withResponseAdded, withResponseMoved, withResponseRemoved } from './responseList.ts';

const node = (output?: JsonObject): DialogNode => ({ dialog_node: 'n', ...(output && { output }) });
const after = (before: DialogNode, patch: Patch): DialogNode => patched(before, patch);
const image = { response_type: 'image', source: 'a.png', x: 1 };
const pause = { response_type: 'pause', time: 10 };

test('adds behind what there is, the text of an older file too', () => {
  expect(after(node(), withResponseAdded(node(), image)).output).toEqual({ generic: [image] });
  const old = node({ text: 'Hi', more: 1 });
  expect(after(old, withResponseAdded(old, image)).output).toEqual({
    text: 'Hi',
    more: 1,
    generic: [image],
  });
});

test('removes the last response with the output, unless that holds something else', () => {
  const one = node({ generic: [image] });
  expect('output' in after(one, withResponseRemoved(one, 0))).toBe(false);
  const old = node({ text: 'Hi', more: 1 });
  expect(after(old, withResponseRemoved(old, 0)).output).toEqual({ more: 1 });
});

test('leaves what is no response where it is', () => {
  const odd = node({ generic: [image, 'odd', pause] });
  expect(after(odd, withResponseMoved(odd, 0, 1)).output).toEqual({ generic: [pause, 'odd', image] });
  expect(after(odd, withResponseRemoved(odd, 1)).output).toEqual({ generic: [image, 'odd'] });
  expect(after(odd, withResponse(odd, 1, { response_type: 'pause', time: 20 })).output).toEqual({
    generic: [image, 'odd', { response_type: 'pause', time: 20 }],
  });
});

test('takes the text of an older file among the others only when the order asks for it', () => {
  const old = node({
    text: { values: ['A', 'B'], selection_policy: 'random', append: true },
    generic: [image],
  });
  const moved = after(old, withResponseMoved(old, 0, 1));
  expect(moved.output).toEqual({
    generic: [
      image,
      {
        response_type: 'text',
        values: [{ text: 'A' }, { text: 'B' }],
        selection_policy: 'random',
        append: true,
      },
    ],
  });
});

test('moving is moving, whatever the spelling', () => {
  const item = fc.constantFrom<JsonObject>(image, pause, {
    response_type: 'text',
    values: [{ text: 'T' }],
    selection_policy: 'sequential',
  });
  fc.assert(
    fc.property(
      fc.array(item, { maxLength: 5 }),
      fc.boolean(),
      fc.nat(9),
      fc.nat(9),
      (generic, legacy, a, b) => {
        const before = node({ ...(legacy && { text: 'L' }), generic });
        const kinds = responsesOf(before);
        if (kinds.length === 0) return;
        const [from, to] = [a % kinds.length, b % kinds.length];
        const expected = kinds.toSpliced(from, 1).toSpliced(to, 0, kinds[from]!);
        expect(responsesOf(after(before, withResponseMoved(before, from, to)))).toEqual(expected);
      },
    ),
  );
});
