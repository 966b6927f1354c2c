import { expect, it } from 'vitest';
import { copyName } from './copyName.ts';

const nameOf = (name: string, n: number) => (n === 1 ? `${name} copy` : `${name} copy ${n}`);

it('takes the first name that is free', () => {
  expect(copyName('Bank', new Set(['Bank']), nameOf)).toBe('Bank copy');
  expect(copyName('Bank', new Set(['Bank', 'Bank copy']), nameOf)).toBe('Bank copy 2');
});

it('keeps within 64 characters', () => {
  const long = 'x'.repeat(64);
  const first = copyName(long, new Set(), nameOf);
  expect(first).toHaveLength(64);
  expect(first.endsWith(' copy')).toBe(true);
  expect(copyName(long, new Set([first]), nameOf)).toHaveLength(64);
});
