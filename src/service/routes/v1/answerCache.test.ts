import { describe, expect, it } from 'vitest';
import { AnswerCache } from './answerCache.ts';

const answer = (text: string) => Buffer.from(text);

describe('cached answers', () => {
  it('are those of the revision asked for', () => {
    const cache = new AnswerCache();
    cache.set('a', 2, '/x', answer('two'));
    expect(cache.get('a', 2, '/x')?.toString()).toBe('two');
    expect(cache.get('a', 3, '/x')).toBeUndefined();
    expect(cache.get('a', 2, '/y')).toBeUndefined();
    cache.set('a', 3, '/x', answer('three'));
    cache.set('a', 2, '/x', answer('late'));
    expect(cache.get('a', 3, '/x')?.toString()).toBe('three');
    expect(cache.get('a', 2, '/x')).toBeUndefined();
  });

  it('make room for others, the least recently used first', () => {
    const cache = new AnswerCache(10);
    cache.set('a', 1, '/x', answer('12345'));
    cache.set('b', 1, '/x', answer('12345'));
    cache.get('a', 1, '/x');
    cache.set('c', 1, '/x', answer('12345'));
    expect(cache.get('b', 1, '/x')).toBeUndefined();
    expect(cache.get('a', 1, '/x')).toBeDefined();
    expect(cache.get('c', 1, '/x')).toBeDefined();
    cache.set('d', 1, '/x', answer('longer than all of it'));
    expect(cache.get('d', 1, '/x')).toBeUndefined();
    cache.set('e', 1, '/x', answer('1234567890'));
    expect(cache.get('e', 1, '/x')).toBeDefined();
  });
});
