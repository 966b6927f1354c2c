import { expect, it } from 'vitest';
import { patched } from '#skill/apply/patch.ts';
import { editableOf, ignoredKeys, patchTo } from './nodeJson.ts';

const node = {
  dialog_node: 'n',
  parent: 'p',
  previous_sibling: null,
  title: 'A',
  output: { generic: [] },
  x_odd: { a: [1, null] },
} as const;

it('shows everything but id and place, and changes nothing by itself', () => {
  expect(editableOf(node)).toEqual({ title: 'A', output: { generic: [] }, x_odd: { a: [1, null] } });
  expect(patchTo(node, editableOf(node))).toEqual({});
});

it('sets what is new or another, takes away what is gone, and leaves id and place alone', () => {
  const value = { title: 'B', output: { generic: [] }, context: { a: 1 }, parent: 'q' };
  const patch = patchTo(node, value);
  expect(patch).toEqual({ set: { title: 'B', context: { a: 1 } }, unset: ['x_odd'] });
  expect(patched(node, patch)).toMatchObject({ parent: 'p', title: 'B' });
  expect(ignoredKeys(value)).toEqual(['parent']);
});
