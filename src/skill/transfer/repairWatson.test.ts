import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { Refusal } from '../problem.ts';
import { childrenOf } from '../tree.ts';
import { ROOT } from '../model.ts';
import { skillOf } from '../testkit/skills.testkit.ts';
import { workspaces } from '../testkit/workspaces.testkit.ts';
import { readStructure } from './readStructure.ts';
import { repairWatson } from './repairWatson.ts';

const dialog = (...nodes: Json[]): JsonObject => ({ dialog_nodes: nodes });
const node = (id: string, parent?: Json, previous?: Json): JsonObject => ({
  dialog_node: id,
  ...(parent !== undefined && { parent }),
  ...(previous !== undefined && { previous_sibling: previous }),
});

function codesOf(json: Json): string[] {
  return repairWatson(json).repairs.map(({ code }) => code);
}

function orderOf(json: Json, parent = ROOT): readonly string[] {
  return childrenOf(skillOf(repairWatson(json).workspace), parent);
}

describe('repairWatson', () => {
  it('leaves a file without faults alone', () => {
    fc.assert(
      fc.property(workspaces, (workspace) => {
        const whole = { intents: null, ...workspace };
        expect(repairWatson(whole)).toStrictEqual({ workspace: whole, repairs: [] });
      }),
    );
  });

  it('brings a node whose parent is missing to top level, with its children', () => {
    const json = dialog(node('a'), node('b', 'gone'), node('c', 'b'), node('d', 'gone', 'b'));
    expect(codesOf(json)).toEqual(['repair.topLevel', 'repair.topLevel', 'repair.order']);
    expect(orderOf(json)).toEqual(['a', 'b', 'd']);
    expect(orderOf(json, 'b')).toEqual(['c']);
  });

  it('joins broken chains without losing the order that they still tell', () => {
    const json = dialog(
      node('c', null, 'b'),
      node('z', null, 'gone'),
      node('b', null, 'a'),
      node('a'),
      node('q'),
    );
    expect(orderOf(json)).toEqual(['a', 'b', 'c', 'q', 'z']);
    expect(codesOf(json)).toEqual(['repair.order']);
  });

  it('cuts circles of siblings and of parents where they come first in the file', () => {
    const siblings = dialog(node('b', null, 'a'), node('a', null, 'b'));
    expect(orderOf(siblings)).toEqual(['b', 'a']);
    const parents = dialog(node('x'), node('a', 'b'), node('b', 'a'));
    expect(orderOf(parents)).toEqual(['x', 'a']);
    expect(orderOf(parents, 'a')).toEqual(['b']);
    expect(orderOf(dialog(node('a', 'a', 'a')))).toEqual(['a']);
  });

  it('renames duplicates, drops exact copies, and leaves texts single', () => {
    const json = {
      intents: [
        { intent: 'a', examples: [{ text: 'x' }, { text: 'x', mentions: [] }] },
        { intent: 'a' },
        { intent: 'a_2', description: 'taken' },
        { description: 'nameless' },
      ],
      entities: [{ entity: 'e', values: [{ value: 'v' }, { value: 'v', synonyms: ['w'] }, { value: 'v' }] }],
      dialog_nodes: [node('n'), { ...node('n'), title: 'other' }, node('n')],
    };
    const { workspace } = repairWatson(json);
    expect(workspace).toEqual({
      intents: [
        { intent: 'a', examples: [{ text: 'x' }] },
        { intent: 'a_3' },
        { intent: 'a_2', description: 'taken' },
        { intent: 'unnamed', description: 'nameless' },
      ],
      entities: [{ entity: 'e', values: [{ value: 'v' }, { value: 'v_2', synonyms: ['w'] }] }],
      dialog_nodes: [node('n'), { ...node('n_2'), title: 'other', previous_sibling: 'n' }],
    });
  });

  it('makes items of texts, numbers into text, and leaves out what is neither', () => {
    const json = {
      intents: [
        { intent: 'a', examples: ['hello', 7, { text: 5 }, { text: 'm', mentions: [{ entity: 'e' }] }] },
      ],
      entities: [{ entity: 'e', values: [{ value: 'v', synonyms: [1, null, 'x'], patterns: 'p' }] }],
      counterexamples: 'none',
      dialog_nodes: [{ dialog_node: 5 }, { dialog_node: 'b', parent: 5 }, { dialog_node: 'c', parent: {} }],
    };
    const { workspace, repairs } = repairWatson(json);
    expect(workspace).toEqual({
      intents: [{ intent: 'a', examples: [{ text: 'hello' }, { text: '5' }, { text: 'm', mentions: [] }] }],
      entities: [{ entity: 'e', values: [{ value: 'v', synonyms: ['1', 'x'] }] }],
      counterexamples: [],
      dialog_nodes: [
        { dialog_node: '5' },
        { dialog_node: 'b', parent: '5' },
        { dialog_node: 'c', previous_sibling: '5' },
      ],
    });
    expect(repairs.map(({ at }) => at.path)).toContain('intents[0].examples[1]');
    expect(repairs.every(({ message }) => message.length > 10)).toBe(true);
  });

  it('takes a skill out of what it is wrapped in', () => {
    const wrapped = { name: 'Outer', workspace: { intents: [], dialog_nodes: [node('a')] } };
    expect(repairWatson(wrapped).workspace).toEqual({
      name: 'Outer',
      intents: [],
      dialog_nodes: [node('a')],
    });
    expect(codesOf(wrapped)).toEqual(['repair.unwrapped']);
  });

  it('refuses what is no dialog skill', () => {
    expect(() => repairWatson([])).toThrow(Refusal);
    expect(() => repairWatson({ type: 'action', workspace: { actions: [] } })).toThrow(/actions skill/);
  });

  it('makes any damaged file readable, and says so', () => {
    fc.assert(
      fc.property(workspaces, fc.array(damage, { minLength: 1, maxLength: 6 }), (workspace, blows) => {
        const damaged = blows.reduce<JsonObject>((json, blow) => blow(json), { intents: [], ...workspace });
        const { workspace: mended, repairs } = repairWatson(damaged);
        expect(readStructure(mended, { anyObject: true }).faults).toEqual([]);
        const broken = readStructure(damaged, { anyObject: true }).faults.length > 0;
        expect(repairs.length > 0).toBe(broken);
      }),
      { numRuns: 1000 },
    );
  });
});

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom('a', 'b', 'node_1', '', null, 5),
) as fc.Arbitrary<Json>;

/** Something that breaks a workspace: a list that isn't one, items that aren't, twins, links to anywhere. */
const damage: fc.Arbitrary<(json: JsonObject) => JsonObject> = fc.oneof(
  fc
    .tuple(fc.constantFrom('intents', 'entities', 'counterexamples', 'dialog_nodes'), junk)
    .map(([key, value]) => (json: JsonObject) => ({ ...json, [key]: value })),
  fc.tuple(collection(), fc.nat(), junk).map(
    ([key, at, value]) =>
      (json: JsonObject) =>
        editList(json, key, (items) => items.toSpliced(at % (items.length + 1), at % 2, value)),
  ),
  fc.tuple(collection(), fc.nat()).map(
    ([key, at]) =>
      (json: JsonObject) =>
        editList(json, key, (items) => [...items, ...items.slice(at % (items.length + 1))]),
  ),
  fc
    .tuple(
      collection(),
      fc.nat(),
      fc.constantFrom(
        'parent',
        'previous_sibling',
        'dialog_node',
        'intent',
        'entity',
        'examples',
        'values',
        'text',
      ),
      junk,
      fc.nat(),
    )
    .map(
      ([key, at, property, value, other]) =>
        (json: JsonObject) =>
          editList(json, key, (items) =>
            items.map((item, index) => {
              if (index !== at % items.length || !isJsonObject(item)) return item;
              const id = (items[other % items.length] as JsonObject | null)?.['dialog_node'];
              return { ...item, [property]: other % 2 > 0 ? (id ?? value) : value };
            }),
          ),
    ),
  fc.tuple(fc.constantFrom('intents', 'entities'), fc.nat(), junk).map(
    ([key, at, value]) =>
      (json: JsonObject) =>
        editList(json, key, (items) =>
          items.map((item, index) => (index === at % items.length ? stuffed(item, value) : item)),
        ),
  ),
);

function collection(): fc.Arbitrary<string> {
  return fc.constantFrom(
    'intents',
    'entities',
    'counterexamples',
    'dialog_nodes',
    'dialog_nodes',
    'dialog_nodes',
  );
}

function editList(
  json: JsonObject,
  key: string,
  change: (items: readonly Json[]) => readonly Json[],
): JsonObject {
  const items = json[key];
  return Array.isArray(items) ? { ...json, [key]: change(items as readonly Json[]) } : json;
}

/** An intent or entity with junk inside its list, and inside the lists of its items. */
function stuffed(item: Json, value: Json): Json {
  if (!isJsonObject(item)) return item;
  const inner: JsonObject = {
    text: 'x',
    value: 'x',
    mentions: value,
    synonyms: [value, 'y'],
    patterns: value,
  };
  return { ...item, examples: [value, inner], values: [inner, value, inner] };
}
