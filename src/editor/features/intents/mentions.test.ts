import { expect, it } from 'vitest';
import { markedParts } from '#editor/ui/marked/markedParts.ts';
import { withMention, wordsAt } from './mentionEdits.ts';

const text = 'a large pizza to Rome';

it('marks words, not the blanks around them', () => {
  expect(wordsAt(text, 1, 8)).toEqual([2, 7]);
  expect(wordsAt(text, 7, 8)).toBeNull();
  expect(wordsAt(text, 3, 3)).toBeNull();
});

it('lets a new mention take the place of those that it touches', () => {
  const mentions = [
    { entity: 'city', location: [17, 21] },
    { entity: 'size', location: [2, 7] },
  ];
  expect(withMention(mentions, 'dish', [2, 13])).toEqual([
    { entity: 'dish', location: [2, 13] },
    { entity: 'city', location: [17, 21] },
  ]);
});

it('cuts a text at its mentions, whatever their order, and passes over broken ones', () => {
  const parts = markedParts(text, [
    { entity: 'city', location: [17, 21] },
    { entity: 'size', location: [2, 7] },
    { entity: 'within', location: [3, 5] },
    { entity: 'outside', location: [20, 40] },
  ]);
  expect(parts.map(({ text: words, entity }) => [words, entity])).toEqual([
    ['a ', null],
    ['large', 'size'],
    [' pizza to ', null],
    ['Rome', 'city'],
  ]);
});
