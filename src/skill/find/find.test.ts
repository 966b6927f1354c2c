import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DialogNode } from '../model.ts';
import { expressionFor, firstLook, firstMatch, folded, replaced } from './matcher.ts';
import { changeTexts, nodeTexts } from './nodeTexts.ts';
import { readPath } from './readPath.ts';

const node: DialogNode = {
  dialog_node: 'node_1',
  title: 'Opening hours',
  conditions: '#hours',
  output: {
    generic: [{ response_type: 'text', values: [{ text: 'Open at 9' }], selection_policy: 'random' }],
  },
  context: { hours: 'open', nested: { n: 1 } },
};

describe('nodeTexts', () => {
  it('gives every text with what it is, and no choices of the format', () => {
    expect(nodeTexts(node)).toEqual([
      { field: 'id', text: 'node_1' },
      { field: 'title', text: 'Opening hours' },
      { field: 'condition', text: '#hours' },
      { field: 'says', text: 'Open at 9' },
      { field: 'context', text: 'hours' },
      { field: 'context', text: 'open' },
      { field: 'context', text: 'nested' },
      { field: 'context', text: 'n' },
    ]);
  });
});

describe('changeTexts', () => {
  it('changes what is different and nothing else', () => {
    const expression = expressionFor({ text: 'open', matchCase: false, wholeWord: true })!;
    expect(changeTexts(node, (text) => replaced(text, expression, '$& shut'))).toEqual({
      set: {
        output: {
          generic: [
            { response_type: 'text', values: [{ text: '$& shut at 9' }], selection_policy: 'random' },
          ],
        },
        context: { hours: '$& shut', nested: { n: 1 } },
      },
    });
    expect(changeTexts(node, (text) => text)).toBeNull();
  });
});

describe('expressionFor', () => {
  it.each([
    ['a.b', false, false, 'xA.b a-b a.B', 2],
    ['a.b', true, false, 'xA.b a-b a.b', 1],
    ['tür', false, true, 'Tür Türen Haustür', 1],
    ['(', false, false, 'f(x)', 1],
  ])('finds %j, exact case %s, whole words %s', (text, matchCase, wholeWord, where, count) => {
    expect([...where.matchAll(expressionFor({ text, matchCase, wholeWord })!)]).toHaveLength(count);
  });

  it('looks for nothing with an empty query', () => {
    expect(expressionFor({ text: '', matchCase: false, wholeWord: false })).toBeNull();
  });
});

describe('readPath', () => {
  const ids = new Set(['node_1', 'Anything else', 'b', 'c 2']);
  const isNode = (id: string): boolean => ids.has(id);
  it.each([
    ['node_1', ['node_1']],
    [' Anything else ', ['Anything else']],
    ['["node_1","gone","Anything else"]', ['node_1', 'Anything else']],
    ['[{"dialog_node":"b","title":"B"},{"dialog_node":"node_1"}]', ['b', 'node_1']],
    ['{"response":{"output":{"debug":{"nodes_visited":[{"dialog_node":"b"}]}}}}', ['b']],
    ['{"output":{"nodes_visited":["b","c 2"],"text":["node_1"]}}', ['b', 'c 2']],
    ['b, c 2, Anything else', ['b', 'c 2', 'Anything else']],
    ['node_1 -> b', ['node_1', 'b']],
    ['2026-11-28 INFO visited "node_1" then "c 2"', ['node_1', 'c 2']],
    ['turn 3 went to node_1 b', ['node_1', 'b']],
    ['nodes_visited=[node_1, b]', ['node_1', 'b']],
    ['just words', []],
    ['{"broken', []],
    ['', []],
  ])('reads %j', (text, path) => {
    expect(readPath(text, isNode)).toEqual(path);
  });
});

describe('firstMatch', () => {
  it('is the place of the first, null without one', () => {
    const expression = expressionFor({ text: 'open', matchCase: false, wholeWord: false })!;
    expect(firstMatch('We Open and open', expression)).toEqual({ start: 3, end: 7 });
    expect(firstMatch('closed', expression)).toBeNull();
  });
});

describe('firstLook', () => {
  it('never says no to what the expression finds', () => {
    const letters = fc.constantFrom(
      'k',
      'K',
      '\u212a',
      's',
      'S',
      'ſ',
      'ß',
      'ẞ',
      'i',
      'I',
      'İ',
      'ı',
      'σ',
      'ς',
      'Σ',
      ' ',
      '.',
    );
    const text = fc.array(letters, { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(
        text,
        fc.array(letters, { minLength: 1, maxLength: 2 }),
        fc.boolean(),
        (where, sought, matchCase) => {
          const query = { text: sought.join(''), matchCase, wholeWord: false };
          const isThere = firstMatch(where, expressionFor(query)!) !== null;
          expect([isThere, firstLook(query)(folded(where))]).not.toEqual([true, false]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('says no to most of what has nothing of the query', () => {
    expect(firstLook({ text: 'OPEN', matchCase: true, wholeWord: true })(folded('We Open'))).toBe(true);
    expect(firstLook({ text: 'shut', matchCase: false, wholeWord: false })(folded('We Open'))).toBe(false);
  });
});
