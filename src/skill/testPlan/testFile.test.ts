import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from './parsePlan.ts';
import { hasTestLines, readTags, readTestFile, writeTestFile } from './testFile.ts';

const word = fc.stringMatching(/^[\wäß#:|]{1,8}$/);
const test = fc.record({
  name: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  tags: fc.uniqueArray(word, { maxLength: 3 }),
  text: fc
    .array(
      fc.constantFrom('user: hi', 'bot: Hello.', '   | more', '# why', '', 'conversation: A', 'nonsense'),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((lines) => `${lines.join('\n').trim()}\n`),
});

describe('a file of tests', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.array(test, { maxLength: 5 }), (tests) => {
        expect(readTestFile(writeTestFile(tests), 'x')).toEqual(tests);
      }),
    );
  });

  it('may be a plain plan, called like its first conversation or else like the file', () => {
    expect(readTestFile('\n# first\nuser: a\nconversation: B\nuser: c\n', 'pizza')).toEqual([
      { name: 'B', tags: [], text: '# first\nuser: a\nconversation: B\nuser: c\n' },
    ]);
    expect(readTestFile('user: a', 'pizza')).toEqual([{ name: 'pizza', tags: [], text: 'user: a\n' }]);
    expect(readTestFile('\n# nothing yet\n', 'pizza')).toEqual([]);
  });

  it('takes what stands before the first name as a test, and keeps comments with theirs', () => {
    const file = 'user: a\ntest: B\ntags: x, y , x\n# about b\nuser: b\n\ntest:\nuser: c';
    expect(readTestFile(file, 'pizza')).toEqual([
      { name: 'pizza', tags: [], text: 'user: a\n' },
      { name: 'B', tags: ['x', 'y'], text: '# about b\nuser: b\n' },
      { name: 'pizza', tags: [], text: 'user: c\n' },
    ]);
  });

  it('runs as a plan of all its conversations', () => {
    const { plan, problems } = parsePlan('test: A\ntags: x\nuser: a\nbot: 1\n\ntest: B\nuser: b\nbot: 2\n');
    expect(problems).toEqual([]);
    expect(plan.conversations.map(({ turns }) => turns.map(({ text }) => text))).toEqual([['a'], ['b']]);
    expect(parsePlan('test: A\nuser: a\ntest: B\nbot: 2\n').problems).toMatchObject([{ at: { line: 4 } }]);
  });
});

it('tags are read with commas between, each once', () => {
  expect(readTags(' smoke,  two words ,,smoke, long')).toEqual(['smoke', 'two words', 'long']);
});

it.each([
  ['user: a\ntest: b', true],
  ['Tags: a', true],
  ['user: a\n  | test: b\nbot: test: c', false],
])('%j has lines of a file: %s', (text, has) => {
  expect(hasTestLines(text)).toBe(has);
});
