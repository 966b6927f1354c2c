import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '#lib/json.ts';
import { ROOT } from '../model.ts';
import { childrenOf } from '../tree.ts';
import { parseFile } from './parseFile.ts';
import { readWatson } from './readWatson.ts';
import { unwrap } from './unwrap.ts';

const dialog = (...nodes: Json[]): JsonObject => ({ dialog_nodes: nodes });
const node = (id: string, parent?: Json, previous?: Json): JsonObject => ({
  dialog_node: id,
  ...(parent !== undefined && { parent }),
  ...(previous !== undefined && { previous_sibling: previous }),
});

/** Code and path of each fault. */
function faultsOf(json: unknown): string[] {
  const { skill, faults } = readWatson(json);
  expect(skill === null).toBe(faults.length > 0);
  expect(faults.every(({ message, severity }) => message.endsWith('.') && severity === 'error')).toBe(true);
  return faults.map(({ code, at }) => `${code} ${at.path}`);
}

describe('readWatson', () => {
  it.each<[string, unknown, string[]]>([
    ['a list', [], ['file.notObject ']],
    ['a text', 'skill', ['file.notObject ']],
    ['null', null, ['file.notObject ']],
    ['nothing', {}, ['file.notWorkspace ']],
    ['something else', { name: 'x', version: '1.0.0', scripts: {} }, ['file.notWorkspace ']],
    ['an actions skill', { type: 'action', workspace: { actions: [{ steps: [] }] } }, ['file.actionsSkill ']],
    [
      'an actions skill with intents',
      { name: 'x', workspace: { actions: [], intents: [] } },
      ['file.actionsSkill '],
    ],
    ['a search skill', { type: 'search', name: 'x', search_settings: {} }, ['file.searchSkill ']],
    ['a wrapped skill', { name: 'x', workspace: dialog() }, ['file.wrapped workspace']],
    [
      'a collection that is no list',
      { dialog_nodes: {}, intents: 'x' },
      ['list.notArray intents', 'list.notArray dialog_nodes'],
    ],
    [
      'items that are none',
      { intents: [null, { description: 'x' }, { intent: 5 }], dialog_nodes: ['a', { dialog_node: '' }] },
      [
        'item.notObject intents[0]',
        'item.noKey intents[1].intent',
        'item.noKey intents[2].intent',
        'item.notObject dialog_nodes[0]',
        'item.noKey dialog_nodes[1].dialog_node',
      ],
    ],
    [
      'twins',
      {
        intents: [{ intent: 'a', examples: [{ text: 'x' }, { text: 'x' }] }, { intent: 'a' }],
        entities: [{ entity: 'e', values: [{ value: 'v' }, { value: 'v' }] }, { entity: 'e' }],
        counterexamples: [{ text: 'c' }, { text: 'c' }],
        dialog_nodes: [node('n'), node('n')],
      },
      [
        'intent.duplicate intents[1].intent',
        'example.duplicate intents[0].examples[1].text',
        'entity.duplicate entities[1].entity',
        'value.duplicate entities[0].values[1].value',
        'counterexample.duplicate counterexamples[1].text',
        'node.duplicate dialog_nodes[1].dialog_node',
      ],
    ],
    [
      'broken insides',
      {
        intents: [
          {
            intent: 'a',
            examples: [
              { text: 'x', mentions: [{ entity: 'e' }] },
              { text: 'y', mentions: 5 },
            ],
          },
        ],
        entities: [{ entity: 'e', values: [{ value: 'v', synonyms: 'w', patterns: [1] }] }],
      },
      [
        'mention.broken intents[0].examples[0].mentions[0]',
        'list.notArray intents[0].examples[1].mentions',
        'list.notArray entities[0].values[0].synonyms',
        'item.notText entities[0].values[0].patterns[0]',
      ],
    ],
    ['a missing parent', dialog(node('a', 'gone')), ['node.parentMissing dialog_nodes[0].parent']],
    [
      'a missing sibling',
      dialog(node('a', null, 'gone')),
      ['node.previousMissing dialog_nodes[0].previous_sibling'],
    ],
    [
      'a sibling from elsewhere',
      dialog(node('a'), node('b', 'a'), node('c', 'a', 'a')),
      ['node.previousElsewhere dialog_nodes[2].previous_sibling'],
    ],
    ['two first ones', dialog(node('a'), node('b')), ['node.twoFirst dialog_nodes[1].previous_sibling']],
    [
      'two followers',
      dialog(node('a'), node('b', null, 'a'), node('c', null, 'a')),
      ['node.twoFollowers dialog_nodes[2].previous_sibling'],
    ],
    [
      'a circle of siblings',
      dialog(node('x'), node('a', null, 'b'), node('b', null, 'a')),
      ['node.siblingCycle dialog_nodes[1].previous_sibling'],
    ],
    [
      'a circle of parents',
      dialog(node('x'), node('a', 'b'), node('b', 'a')),
      ['node.parentCycle dialog_nodes[1].parent'],
    ],
    ['a node inside itself', dialog(node('a', 'a')), ['node.parentCycle dialog_nodes[0].parent']],
    ['a link that is no text', dialog(node('a', 5)), ['node.linkType dialog_nodes[0].parent']],
  ])('finds the faults of %s', (_what, json, expected) => {
    expect(faultsOf(json).toSorted()).toEqual(expected.toSorted());
  });

  it('names the nodes that are at fault', () => {
    const { faults } = readWatson(dialog(node('a', 'b'), node('b', 'c'), node('c', 'a')));
    expect(faults.map(({ message }) => message)).toEqual([
      'Nodes are inside each other in a circle: “a” → “b” → “c” → “a”.',
    ]);
    expect(faults[0]?.at).toEqual({ kind: 'node', node: 'a', path: 'dialog_nodes[0].parent' });
  });

  it('orders nodes by their links, whatever their order in the file and however no link is spelled', () => {
    const { skill } = readWatson(
      dialog(
        node('c', null, 'b'),
        node('b2', 'b', 'b1'),
        node('a', null, null),
        node('b', '', 'a'),
        node('b1', 'b', ''),
      ),
    );
    expect(skill && childrenOf(skill, ROOT)).toEqual(['a', 'b', 'c']);
    expect(skill && childrenOf(skill, 'b')).toEqual(['b1', 'b2']);
  });

  it('takes a body for a workspace when it is told so', () => {
    expect(readWatson({ anything: 1 }, { anyObject: true }).faults).toEqual([]);
    expect(readWatson('text', { anyObject: true }).faults).toHaveLength(1);
  });

  it('tells of limits with their place in the file, and takes them in', () => {
    const { skill, problems } = readWatson({
      name: 'x'.repeat(70),
      intents: [{ intent: 'a b', examples: [{ text: 'ok' }, { text: 'two\nlines' }] }],
      entities: [{ entity: 'e', values: [{ value: 'v', synonyms: ['y'.repeat(65)] }] }],
      dialog_nodes: [
        node('first'),
        { ...node('n', null, 'first'), title: 'Was? / „Ñandú“', conditions: '#nowhere' },
      ],
    });
    expect(skill).not.toBeNull();
    expect(problems.map(({ code, at }) => `${code} ${at.path}`)).toEqual([
      'limit.tooLong name',
      'limit.characters intents[0].intent',
      'limit.lineBreak intents[0].examples[1].text',
      'limit.tooLong entities[0].values[0].synonyms[0]',
      'node.silent dialog_nodes[0].output',
      'intent.unknown dialog_nodes[1].conditions',
      'node.silent dialog_nodes[1].output',
    ]);
  });
});

describe('unwrap', () => {
  const workspace = dialog(node('a'));
  const actions = { type: 'action', workspace: { actions: [], intents: [] } };

  it.each<[Json, string | null]>([
    [{ workspace }, 'workspace'],
    [{ skill: { workspace } }, 'skill.workspace'],
    [{ skill: workspace }, 'skill'],
    [{ assistant_skills: [actions, { type: 'dialog', workspace }] }, 'assistant_skills[1].workspace'],
    [workspace, null],
    [actions, null],
    [{ workspace: 'x' }, null],
    [[], null],
  ])('looks inside %j', (json, path) => {
    expect(unwrap(json)?.path ?? null).toBe(path);
  });

  it('brings the name along that stands around the workspace', () => {
    const json = {
      name: 'Outer',
      language: 'de',
      description: 'd',
      workspace: { ...workspace, language: 'fr' },
    };
    expect(unwrap(json)?.workspace).toEqual({
      name: 'Outer',
      description: 'd',
      language: 'fr',
      ...workspace,
    });
  });
});

describe('parseFile', () => {
  it('takes a byte order mark', () => {
    expect(parseFile('\uFEFF{"a": 1}')).toEqual({ json: { a: 1 } });
  });

  it.each<[string, string, JsonObject | undefined]>([
    ['', 'file.empty', {}],
    ['  \n', 'file.empty', {}],
    ['{"a": [1,\n 2', 'file.truncated', { line: 2, column: 3 }],
    ['{"a": "unfinished', 'file.truncated', { line: 1, column: 18 }],
    ['{"a": 1,\n  oops}', 'file.notJson', { line: 2, column: 3 }],
    ['<html></html>', 'file.notJson', { line: 1, column: 1 }],
  ])('says where %j goes wrong', (text, code, values) => {
    const parsed = parseFile(text);
    expect('fault' in parsed && { code: parsed.fault.code, values: parsed.fault.values }).toEqual({
      code,
      values,
    });
  });
});
