import { expect, it } from 'vitest';
import { movedMentions } from './movedMentions.ts';

const mentions = [
  { entity: 'size', location: [2, 7] },
  { entity: 'city', location: [17, 21] },
];
const places = (after: string) =>
  movedMentions(mentions, 'a large pizza to Rome', after).map(({ entity, location }) => [
    entity,
    after.slice(...(location as [number, number])),
  ]);

it('keeps mentions on their words', () => {
  expect(places('a large pizza, please, to Rome')).toEqual([
    ['size', 'large'],
    ['city', 'Rome'],
  ]);
  expect(places('the large pizza to Rome')).toEqual([
    ['size', 'large'],
    ['city', 'Rome'],
  ]);
  expect(places('a large pizza to Rome!')).toEqual([
    ['size', 'large'],
    ['city', 'Rome'],
  ]);
});

it('lets go of a mention whose words changed', () => {
  expect(places('a huge pizza to Rome')).toEqual([['city', 'Rome']]);
  expect(places('')).toEqual([]);
});
