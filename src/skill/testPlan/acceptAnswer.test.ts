import { describe, expect, it } from 'vitest';
import { acceptAnswer } from './acceptAnswer.ts';

const source = [
  'user: hi',
  'bot: Hello.',
  'or: Hi.',
  '# a remark',
  'bot: What size?',
  '   | Small or large?',
  'node: ask',
  'user: large',
  'bot: Fine.',
].join('\n');

const accept = (
  said: string[],
  differences: { line: number; instead?: string | null }[],
  line = 1,
): string[] => acceptAnswer(source, { line, said, differences }).split('\n');

describe('accepting an answer', () => {
  it('puts what was said in the place of what was planned, and keeps the rest', () => {
    expect(accept(['Hi.', 'Which size?'], [{ line: 5 }])).toEqual([
      'user: hi',
      'bot: Hello.',
      'or: Hi.',
      'bot: Which size?',
      '# a remark',
      'node: ask',
      'user: large',
      'bot: Fine.',
    ]);
  });

  it('takes texts more, less and none', () => {
    expect(accept(['New.', 'Hi.', 'What size?\nSmall or large?'], [{ line: 2 }]).slice(0, 7)).toEqual([
      'user: hi',
      'bot: New.',
      'bot: Hello.',
      'or: Hi.',
      'bot: What size?',
      '   | Small or large?',
      '# a remark',
    ]);
    expect(accept(['Hello.'], [{ line: 5 }])[3]).toBe('# a remark');
    expect(accept([], [{ line: 2 }, { line: 5 }])[1]).toBe('bot:');
  });

  it('replaces and removes single lines of that turn alone', () => {
    expect(accept(['Hi.'], [{ line: 7, instead: 'node: other' }])[6]).toBe('node: other');
    expect(accept(['Hi.'], [{ line: 7, instead: null }])).toHaveLength(8);
    expect(accept(['Hi.'], [{ line: 9, instead: 'bot: x' }])).toEqual(source.split('\n'));
    expect(accept(['Hi.'], [{ line: 2 }], 99)).toEqual(source.split('\n'));
  });
});
