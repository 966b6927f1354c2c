import { expect, it } from 'vitest';
import type { TestContent } from '#protocol/tests.ts';
import { redoneOver } from './redoneOver.ts';

const base: TestContent = { name: 'Hours', tags: ['a'], text: 'user: hi' };

it.each<[string, Partial<TestContent>, Partial<TestContent>, TestContent | null]>([
  ['another part', { text: 'user: ho' }, { name: 'Times' }, { name: 'Times', tags: ['a'], text: 'user: ho' }],
  ['the same part', { text: 'user: ho' }, { text: 'user: hey' }, null],
  ['the same part alike', { tags: ['a', 'b'] }, { tags: ['a', 'b'] }, { ...base, tags: ['a', 'b'] }],
  ['nothing of it', { name: 'Times' }, {}, { ...base, name: 'Times' }],
])('goes over a test of which somebody else changed %s', (_, change, other, result) => {
  expect(redoneOver(base, { change, theirs: { ...base, ...other } })).toEqual(result);
});
