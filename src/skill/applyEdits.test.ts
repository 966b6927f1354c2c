import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { applyEdits } from './applyEdits.ts';
import type { Edit } from './edit.ts';
import { ROOT, type Skill } from './model.ts';
import { Refusal, type RefusalStatus } from './problem.ts';
import { skillOf, skillWith } from './testkit/skills.testkit.ts';
import { childrenOf } from './tree.ts';
import { writeWatson } from './transfer/writeWatson.ts';

/** a (a1, a2), b */
const nodes: readonly JsonObject[] = [
  { dialog_node: 'a2', parent: 'a', previous_sibling: 'a1' },
  { dialog_node: 'b', parent: null, previous_sibling: 'a' },
  { dialog_node: 'a', previous_sibling: null },
  { dialog_node: 'a1', parent: 'a', next_step: { behavior: 'jump_to', dialog_node: 'b' } },
];
const skill = skillWith(nodes);

function after(edits: readonly Edit[], start: Skill = skill): Skill {
  return applyEdits(start, edits).skill;
}

function refusalOf(
  edit: Edit,
  start: Skill = skill,
): { status: RefusalStatus; code: string; message: string } {
  try {
    applyEdits(start, [edit]);
  } catch (error) {
    if (error instanceof Refusal)
      return { status: error.status, code: error.problem.code, message: error.message };
    throw error;
  }
  throw new Error('not refused');
}

describe('applyEdits on nodes', () => {
  it('puts a node first, after another, and below one without children', () => {
    const put = (id: string, parent: string, previous: string | null): Edit => ({
      op: 'node.put',
      node: { dialog_node: id },
      place: { parent, after: previous },
    });
    const next = after([put('x', ROOT, null), put('y', 'a', 'a1'), put('z', 'b', null)]);
    expect(childrenOf(next, ROOT)).toEqual(['x', 'a', 'b']);
    expect(childrenOf(next, 'a')).toEqual(['a1', 'y', 'a2']);
    expect(next.nodes.get('a')).toEqual({ dialog_node: 'a', previous_sibling: 'x' });
    expect(next.nodes.get('a2')).toEqual({ dialog_node: 'a2', parent: 'a', previous_sibling: 'y' });
    expect(next.nodes.get('z')).toEqual({ dialog_node: 'z', parent: 'b' });
    expect(next.nodes.keys()).toEqual(['a2', 'b', 'a', 'a1', 'x', 'y', 'z']);
  });

  it('moves a node with what is below it, and closes the gap', () => {
    const next = after([{ op: 'node.move', id: 'a', place: { parent: 'b', after: null } }]);
    expect(childrenOf(next, ROOT)).toEqual(['b']);
    expect(childrenOf(next, 'b')).toEqual(['a']);
    expect(childrenOf(next, 'a')).toEqual(['a1', 'a2']);
    expect(next.nodes.get('b')).toEqual({ dialog_node: 'b', parent: null });
    expect(next.nodes.get('a')).toEqual({ dialog_node: 'a', parent: 'b', previous_sibling: null });
  });

  it('doesn’t touch nodes that it needn’t', () => {
    const next = after([{ op: 'node.move', id: 'a2', place: { parent: 'a', after: null } }]);
    expect(childrenOf(next, 'a')).toEqual(['a2', 'a1']);
    expect(next.nodes.get('b')).toBe(skill.nodes.get('b'));
    expect(
      applyEdits(skill, [{ op: 'node.move', id: 'a2', place: { parent: 'a', after: 'a1' } }]).skill.nodes,
    ).toBe(skill.nodes);
  });

  it('removes a node with everything below it', () => {
    const { skill: next, touched } = applyEdits(skill, [{ op: 'node.remove', id: 'a' }]);
    expect(next.nodes.keys()).toEqual(['b']);
    expect(next.nodes.get('b')).toEqual({ dialog_node: 'b', parent: null });
    expect(next.children.keys()).toEqual([ROOT]);
    expect(touched.nodes).toEqual(new Set(['a', 'a1', 'a2', 'b']));
  });

  it('renames a node for its children, its follower and jumps to it', () => {
    const next = after([
      { op: 'node.rename', id: 'a', to: 'A' },
      { op: 'node.rename', id: 'b', to: 'B' },
    ]);
    expect(next.nodes.keys()).toEqual(['a2', 'B', 'A', 'a1']);
    expect(childrenOf(next, ROOT)).toEqual(['A', 'B']);
    expect(next.nodes.get('a1')).toEqual({
      dialog_node: 'a1',
      parent: 'A',
      next_step: { behavior: 'jump_to', dialog_node: 'B' },
    });
    expect(next.nodes.get('B')?.previous_sibling).toBe('A');
  });

  it.each<[Edit, RefusalStatus, string]>([
    [{ op: 'node.remove', id: 'x' }, 'missing', 'node.missing'],
    [{ op: 'node.set', id: 'x', patch: {} }, 'missing', 'node.missing'],
    [{ op: 'node.set', id: 'a1', patch: { set: { parent: 'b' } } }, 'invalid', 'patch.key'],
    [{ op: 'node.set', id: 'a1', patch: { unset: ['parent'] } }, 'invalid', 'patch.key'],
    [{ op: 'node.set', id: 'a', patch: { set: { dialog_node: 'x' } } }, 'invalid', 'patch.key'],
    [
      { op: 'node.put', node: { dialog_node: 'a' }, place: { parent: ROOT, after: null } },
      'duplicate',
      'node.duplicate',
    ],
    [
      { op: 'node.put', node: { dialog_node: '' }, place: { parent: ROOT, after: null } },
      'invalid',
      'node.id',
    ],
    [
      { op: 'node.put', node: { dialog_node: 'x' }, place: { parent: 'gone', after: null } },
      'invalid',
      'place.parent',
    ],
    [
      { op: 'node.put', node: { dialog_node: 'x' }, place: { parent: 'a', after: 'b' } },
      'invalid',
      'place.previous',
    ],
    [{ op: 'node.move', id: 'a', place: { parent: 'a', after: null } }, 'invalid', 'place.cycle'],
    [{ op: 'node.move', id: 'a', place: { parent: 'a2', after: null } }, 'invalid', 'place.cycle'],
    [{ op: 'node.move', id: 'a1', place: { parent: 'a', after: 'a1' } }, 'invalid', 'place.self'],
    [{ op: 'node.move', id: 'a1', place: { parent: 'gone', after: null } }, 'invalid', 'place.parent'],
    [{ op: 'node.rename', id: 'a', to: 'b' }, 'duplicate', 'node.duplicate'],
    [{ op: 'node.rename', id: 'a', to: '' }, 'invalid', 'node.id'],
    [{ op: 'skill.set', patch: { set: { dialog_nodes: [] } } }, 'invalid', 'patch.key'],
  ])('refuses %j', (edit, status, code) => {
    expect(refusalOf(edit)).toMatchObject({ status, code });
  });

  it('begins with what clients of Watson look for when a key is taken', () => {
    expect(refusalOf({ op: 'node.rename', id: 'a', to: 'b' }).message).toMatch(/^Unique Violation/);
  });
});

describe('applyEdits on intents, entities and counterexamples', () => {
  const workspace = {
    intents: [
      {
        intent: 'i',
        examples: [{ text: 'to Rome', mentions: [{ entity: 'city', location: [3, 7] }] }, { text: 'y' }],
      },
      { intent: 'bare' },
    ],
    entities: [{ entity: 'city', values: [{ value: 'Rome', synonyms: ['Roma'] }, { value: 'Oslo' }] }],
    counterexamples: [{ text: 'no' }],
  };
  const start = skillOf(workspace);

  it('puts examples and values where they belong', () => {
    const next = after(
      [
        { op: 'example.put', intent: 'i', example: { text: 'x' }, at: 1 },
        { op: 'example.put', intent: 'bare', example: { text: 'first' } },
        { op: 'value.put', entity: 'city', value: { value: 'Bern' }, at: 0 },
        { op: 'example.set', intent: 'i', text: 'y', patch: { set: { text: 'z' } } },
        { op: 'value.set', entity: 'city', value: 'Oslo', patch: { set: { synonyms: ['Kristiania'] } } },
      ],
      start,
    );
    expect(writeWatson(next)).toMatchObject({
      intents: [
        { examples: [{ text: 'to Rome' }, { text: 'x' }, { text: 'z' }] },
        { examples: [{ text: 'first' }] },
      ],
      entities: [
        { values: [{ value: 'Bern' }, { value: 'Rome' }, { value: 'Oslo', synonyms: ['Kristiania'] }] },
      ],
    });
  });

  it('lets mentions follow an entity that is renamed', () => {
    const { skill: next, touched } = applyEdits(start, [{ op: 'entity.rename', entity: 'city', to: 'town' }]);
    expect(next.intents.get('i')?.examples?.[0]?.mentions).toEqual([{ entity: 'town', location: [3, 7] }]);
    expect(touched.examples).toEqual(new Map([['i', new Set(['to Rome'])]]));
  });

  it('tells an example apart from its intent', () => {
    const { touched } = applyEdits(start, [{ op: 'example.remove', intent: 'i', text: 'y' }]);
    expect(touched.intents).toEqual(new Set());
    expect(touched.examples).toEqual(new Map([['i', new Set(['y'])]]));
  });

  it.each<[Edit, RefusalStatus, string]>([
    [{ op: 'intent.put', intent: { intent: 'i' } }, 'duplicate', 'intent.duplicate'],
    [
      { op: 'intent.put', intent: { intent: 'n', examples: [{ text: 'x' }, { text: 'x' }] } },
      'duplicate',
      'example.duplicate',
    ],
    [{ op: 'intent.remove', intent: 'gone' }, 'missing', 'intent.missing'],
    [{ op: 'intent.rename', intent: 'i', to: 'bare' }, 'duplicate', 'intent.duplicate'],
    [{ op: 'intent.set', intent: 'i', patch: { set: { examples: [] } } }, 'invalid', 'patch.key'],
    [{ op: 'intent.set', intent: 'i', patch: { unset: ['intent'] } }, 'invalid', 'patch.key'],
    [{ op: 'example.put', intent: 'i', example: { text: 'y' } }, 'duplicate', 'example.duplicate'],
    [{ op: 'example.put', intent: 'gone', example: { text: 'y' } }, 'missing', 'intent.missing'],
    [
      { op: 'example.set', intent: 'i', text: 'y', patch: { set: { text: 'to Rome' } } },
      'duplicate',
      'example.duplicate',
    ],
    [{ op: 'example.set', intent: 'i', text: 'y', patch: { unset: ['text'] } }, 'invalid', 'example.text'],
    [{ op: 'example.remove', intent: 'i', text: 'gone' }, 'missing', 'example.missing'],
    [{ op: 'counterexample.put', counterexample: { text: 'no' } }, 'duplicate', 'counterexample.duplicate'],
    [{ op: 'counterexample.remove', text: 'gone' }, 'missing', 'counterexample.missing'],
    [{ op: 'entity.put', entity: { entity: 'city' } }, 'duplicate', 'entity.duplicate'],
    [{ op: 'entity.remove', entity: 'gone' }, 'missing', 'entity.missing'],
    [{ op: 'value.put', entity: 'city', value: { value: 'Oslo' } }, 'duplicate', 'value.duplicate'],
    [{ op: 'value.set', entity: 'city', value: 'gone', patch: {} }, 'missing', 'value.missing'],
    [{ op: 'value.remove', entity: 'gone', value: 'x' }, 'missing', 'entity.missing'],
  ])('refuses %j', (edit, status, code) => {
    expect(refusalOf(edit, start)).toMatchObject({ status, code });
  });
});
