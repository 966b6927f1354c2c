import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { applyEdits } from '../applyEdits.ts';
import { ROOT, type Skill } from '../model.ts';
import { jumpTargetOf } from '../node.ts';
import { Refusal } from '../problem.ts';
import { skillOf, treeFlaws } from '../testkit/skills.testkit.ts';
import { childrenOf } from '../tree.ts';
import { readClip } from './clip.ts';
import { copyNodes } from './copyNodes.ts';
import { isNothing, missingFor, type Missing } from './missingFor.ts';
import { pasteNodes } from './pasteNodes.ts';

const jump = (target: string): JsonObject => ({ behavior: 'jump_to', dialog_node: target, selector: 'body' });

const source = skillOf({
  name: 'Pizza',
  language: 'en',
  webhooks: [{ name: 'main_webhook', url: 'https://example.org' }],
  intents: [
    {
      intent: 'order',
      examples: [
        {
          text: 'a large one',
          mentions: [
            { entity: 'size', location: [2, 7] },
            { entity: 'other', location: [8, 11] },
          ],
        },
      ],
    },
    { intent: 'unused', examples: [] },
  ],
  entities: [
    { entity: 'size', values: [{ value: 'large', synonyms: ['big'] }, { value: 'small' }] },
    { entity: 'other', values: [] },
  ],
  counterexamples: [],
  dialog_nodes: [
    { dialog_node: 'Welcome', conditions: 'welcome', context: { rate: 3, now: '<? now() ?>' } },
    {
      dialog_node: 'order',
      title: 'Order',
      conditions: '#order && @size:large && $rate > 1',
      previous_sibling: 'Welcome',
      context: { asked: true },
    },
    {
      dialog_node: 'a',
      title: 'A',
      parent: 'order',
      next_step: jump('b'),
      output: { text: '$asked <? $now ?>' },
    },
    {
      dialog_node: 'b',
      title: 'B',
      parent: 'order',
      previous_sibling: 'a',
      next_step: jump('end'),
      actions: [{ name: 'main_webhook', type: 'webhook', result_variable: 'result' }],
    },
    { dialog_node: 'end', title: 'The end', previous_sibling: 'order' },
  ],
});

const blank = skillOf({
  dialog_nodes: [{ dialog_node: 'Hi', conditions: 'welcome' }],
  intents: [],
  entities: [],
});
const NOTHING: Missing = { intents: [], entities: [], values: [], variables: [] };

function counter(): () => string {
  let next = 0;
  return () => `new_${++next}`;
}

function paste(target: Skill, skillId: string, create: Missing, parent = ROOT) {
  const clip = readClip(JSON.stringify(copyNodes(source, 'pizza', ['order'])))!;
  const place = { parent, after: childrenOf(target, parent).at(-1) ?? null };
  const pasted = pasteNodes(target, clip, { skillId, place, create, newId: counter() });
  return { ...pasted, skill: applyEdits(target, pasted.edits).skill };
}

describe('copyNodes', () => {
  it('takes along what the nodes need elsewhere, and nothing else', () => {
    const clip = copyNodes(source, 'pizza', ['order']);
    expect(clip.nodes.map((node) => node.dialog_node)).toEqual(['order', 'a', 'b']);
    expect(clip.intents.map(({ intent }) => intent)).toEqual(['order']);
    expect(clip.entities.map(({ entity }) => entity)).toEqual(['size']);
    // `asked` and `result` are set by the nodes themselves; `now` is set to something that has to be worked out.
    expect(clip.variables).toEqual([
      { name: 'rate', initial: 3 },
      { name: 'now', initial: null },
    ]);
    expect(clip.targets).toEqual({ end: 'The end' });
  });
});

describe('missingFor', () => {
  it('finds nothing missing where it was copied', () => {
    expect(isNothing(missingFor(source, copyNodes(source, 'pizza', ['order'])))).toBe(true);
  });

  it('asks for the values that are named of an entity that is there', () => {
    const target = skillOf({
      dialog_nodes: [],
      intents: [],
      entities: [{ entity: 'size', values: [{ value: 'Small' }] }],
    });
    const { entities, values } = missingFor(target, copyNodes(source, 'pizza', ['order']));
    expect(entities).toEqual([]);
    expect(values).toEqual([{ entity: 'size', value: { value: 'large', synonyms: ['big'] } }]);
  });
});

describe('pasteNodes', () => {
  it('gives new ids, keeps the links inside, and leaves other links alone in the same skill', () => {
    const { skill, roots, left } = paste(source, 'pizza', NOTHING);
    expect(roots).toEqual(['new_1']);
    expect(childrenOf(skill, 'new_1')).toEqual(['new_2', 'new_3']);
    expect(jumpTargetOf(skill.nodes.get('new_2')!)).toBe('new_3');
    expect(jumpTargetOf(skill.nodes.get('new_3')!)).toBe('end');
    expect(left).toEqual([]);
    expect(treeFlaws(skill)).toEqual([]);
  });

  it('keeps ids that are free where they come from: what was cut comes back as it was', () => {
    const cut = applyEdits(source, [{ op: 'node.remove', id: 'order' }]).skill;
    expect(paste(cut, 'pizza', NOTHING).roots).toEqual(['order']);
    expect(paste(blank, 'another', NOTHING).roots).toEqual(['new_1']);
  });

  it('says what could not follow to another skill', () => {
    const { skill, left } = paste(blank, 'another', NOTHING);
    expect(left).toEqual([
      { kind: 'jump', from: 'B', to: 'The end' },
      { kind: 'webhook', from: 'B' },
    ]);
    expect(skill.nodes.get('new_3')).not.toHaveProperty('next_step');
  });

  it('creates what is missing, and variables in the node that greets', () => {
    const missing = missingFor(blank, copyNodes(source, 'pizza', ['order']));
    const { skill } = paste(blank, 'another', missing);
    expect(skill.entities.get('size')?.values).toHaveLength(2);
    // A mention of an entity that stays behind stays behind.
    expect(skill.intents.get('order')?.examples?.[0]?.mentions).toEqual([
      { entity: 'size', location: [2, 7] },
    ]);
    expect(skill.nodes.get('Hi')?.context).toEqual({ rate: 3, now: null });
    expect(isNothing(missingFor(skill, copyNodes(source, 'pizza', ['order'])))).toBe(true);
  });

  it('is refused where the tree’s rules forbid it', () => {
    const target = skillOf({
      dialog_nodes: [{ dialog_node: 'x' }, { dialog_node: 'r', type: 'response_condition', parent: 'x' }],
      intents: [],
      entities: [],
    });
    expect(() => paste(target, 'another', NOTHING, 'r')).toThrow(Refusal);
  });
});

describe('readClip', () => {
  it.each([
    '',
    'hello',
    '{"format":"parley/nodes"}',
    '{"format":"parley/nodes","version":1,"roots":["x"],"nodes":[]}',
    '[1,"parley/nodes"]',
  ])('takes %j for no clip', (text) => expect(readClip(text)).toBeNull());
});
