import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { applyEdits } from '../applyEdits.ts';
import type { Edit } from '../edit.ts';
import type { Skill } from '../model.ts';
import { readStructure } from '../transfer/readStructure.ts';
import { writeWatson } from '../transfer/writeWatson.ts';

const workspace: JsonObject = {
  intents: [{ intent: 'buy', examples: [] }, { intent: 'sell' }],
  entities: [{ entity: 'size', values: [{ value: 'large' }, { value: "baker's dozen" }] }],
  counterexamples: [],
  dialog_nodes: [
    {
      dialog_node: 'a',
      conditions: "#buy && @size:large || entities['size']?.contains(\"baker's dozen\")",
      context: { wanted: '<? @size ?>', note: 'a size' },
      actions: [{ name: 'call', parameters: { size: '@size.literal' } }],
      output: {
        generic: [
          { response_type: 'text', values: [{ text: "A @size one? <? intents[0].intent == 'buy' ?>" }] },
          {
            response_type: 'option',
            options: [
              {
                label: 'buy',
                value: {
                  input: { text: 'buy' },
                  intents: [{ intent: 'buy', confidence: 1 }],
                  entities: [{ entity: 'size', value: 'large' }],
                },
              },
            ],
          },
        ],
      },
    },
    { dialog_node: 'b', previous_sibling: 'a', conditions: '#purchase || @extent || #buyer', title: '#buy' },
  ],
};
const { skill } = readStructure(workspace) as { skill: Skill };

function nodesAfter(edit: Edit): [JsonObject, JsonObject] {
  const { skill: after, inverse } = applyEdits(skill, [edit]);
  expect(writeWatson(applyEdits(after, inverse).skill)).toEqual(workspace);
  return after.nodes.values() as unknown as [JsonObject, JsonObject];
}

describe('conditions and texts follow', () => {
  it('an intent', () => {
    const [a, b] = nodesAfter({ op: 'intent.rename', intent: 'buy', to: 'purchase' });
    expect(a['conditions']).toMatch(/^#purchase && @size:large/);
    expect(a['output']).toMatchObject({
      generic: [
        { values: [{ text: "A @size one? <? intents[0].intent == 'purchase' ?>" }] },
        { options: [{ label: 'buy', value: { intents: [{ intent: 'purchase', confidence: 1 }] } }] },
      ],
    });
    expect(b).toMatchObject({ conditions: '#purchase || @extent || #buyer', title: '#buy' });
  });

  it('an entity', () => {
    const [a] = nodesAfter({ op: 'entity.rename', entity: 'size', to: 'extent' });
    expect(a).toMatchObject({
      conditions: "#buy && @extent:large || entities['extent']?.contains(\"baker's dozen\")",
      context: { wanted: '<? @extent ?>', note: 'a size' },
      actions: [{ name: 'call', parameters: { size: '@extent.literal' } }],
      output: {
        generic: [
          { values: [{ text: expect.stringMatching(/^A @extent one/) as string }] },
          { options: [{ value: { entities: [{ entity: 'extent', value: 'large' }] } }] },
        ],
      },
    });
  });

  it('a value', () => {
    const renamed = (value: string, to: string) =>
      nodesAfter({ op: 'value.set', entity: 'size', value, patch: { set: { value: to } } })[0];
    const a = renamed('large', 'extra large');
    expect(a['conditions']).toMatch(/@size:\(extra large\)/);
    expect(a['output']).toMatchObject({
      generic: [{}, { options: [{ value: { entities: [{ entity: 'size', value: 'extra large' }] } }] }],
    });
    expect(renamed("baker's dozen", 'thirteen')['conditions']).toMatch(/contains\("thirteen"\)/);
  });

  it('and nothing else is touched', () => {
    const { touched } = applyEdits(skill, [{ op: 'intent.rename', intent: 'sell', to: 'vend' }]);
    expect(touched.nodes).toEqual(new Set());
  });
});
