import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import type { DialogNode } from './model.ts';
import { responsesOf, withTextValues, type Response } from './response.ts';
import { skillOf } from './testkit/skills.testkit.ts';
import { workspaces } from './testkit/workspaces.testkit.ts';

function saying(output: JsonObject): DialogNode {
  return { dialog_node: 'n', output };
}

const text = (values: string[], policy = 'sequential'): unknown => ({ kind: 'text', values, policy });
const image = { response_type: 'image', source: 'x.png' };

describe('responsesOf', () => {
  it.each<[JsonObject, unknown[]]>([
    [{}, []],
    [{ text: '' }, []],
    [{ text: 'hello' }, [text(['hello'])]],
    [{ text: ['a', 'b'] }, [text(['a', 'b'], 'multiline')]],
    [{ text: { values: ['a', 'b'], selection_policy: 'random' } }, [text(['a', 'b'], 'random')]],
    [{ text: { values: ['a'] } }, [text(['a'])]],
    [
      {
        text: 'old',
        generic: [
          { response_type: 'text', values: [{ text: 'a' }], selection_policy: 'multiline', delimiter: '-' },
          image,
        ],
      },
      [
        text(['old']),
        { kind: 'text', values: ['a'], policy: 'multiline', delimiter: '-' },
        { kind: 'image', item: image },
      ],
    ],
    [
      { generic: [{ response_type: 'hologram' }] },
      [{ kind: 'unknown', item: { response_type: 'hologram' } }],
    ],
    [{ generic: [{ response_type: 'text', text: 'plain' }] }, [text(['plain'])]],
    [{ generic: 'odd' }, []],
  ])('reads %j', (output, expected) => {
    expect(responsesOf(saying(output))).toEqual(expected);
  });

  it('finds nothing where there is no output', () => {
    expect(responsesOf({ dialog_node: 'n', output: null })).toEqual([]);
    expect(responsesOf({ dialog_node: 'n' })).toEqual([]);
  });
});

describe('withTextValues', () => {
  it.each<[JsonObject, number, string[], JsonObject]>([
    [{ text: 'a', x: 1 }, 0, ['b'], { text: 'b', x: 1 }],
    [{ text: 'a' }, 0, ['a', 'b'], { text: { values: ['a', 'b'], selection_policy: 'sequential' } }],
    [{ text: '' }, 0, ['first'], { text: 'first' }],
    [{ text: ['a'] }, 0, ['a', 'b'], { text: ['a', 'b'] }],
    [{ text: { values: ['a'], append: false } }, 0, ['c'], { text: { values: ['c'], append: false } }],
    [
      {
        generic: [
          image,
          {
            response_type: 'text',
            values: [
              { text: 'a', y: 1 },
              { text: 'b', y: 2 },
            ],
            z: 3,
          },
        ],
      },
      1,
      ['b', 'c'],
      { generic: [image, { response_type: 'text', values: [{ text: 'b', y: 2 }, { text: 'c' }], z: 3 }] },
    ],
    [
      { generic: [{ response_type: 'text', values: [{ text: 'a', y: 1 }] }] },
      0,
      ['b'],
      { generic: [{ response_type: 'text', values: [{ text: 'b', y: 1 }] }] },
    ],
    [
      {},
      0,
      ['new'],
      { generic: [{ response_type: 'text', values: [{ text: 'new' }], selection_policy: 'sequential' }] },
    ],
    [
      { generic: [image] },
      1,
      ['new'],
      {
        generic: [
          image,
          { response_type: 'text', values: [{ text: 'new' }], selection_policy: 'sequential' },
        ],
      },
    ],
  ])('turns %j at %i into %j', (output, index, values, expected) => {
    expect(withTextValues(saying(output), index, values)).toEqual(expected);
  });

  it('sets the policy that it is given', () => {
    expect(withTextValues(saying({ text: 'a' }), 0, ['a', 'b'], 'random')).toEqual({
      text: { values: ['a', 'b'], selection_policy: 'random' },
    });
  });

  it('changes nothing when it is given what is there, and says what it is given', () => {
    fc.assert(
      fc.property(
        workspaces.map(skillOf),
        fc.array(fc.string({ minLength: 1 }), { minLength: 1 }),
        (skill, values) => {
          for (const node of skill.nodes) {
            responsesOf(node).forEach((response: Response, index) => {
              if (response.kind !== 'text') return;
              expect(withTextValues(node, index, response.values)).toEqual(node.output);
              const changed = responsesOf({ ...node, output: withTextValues(node, index, values) });
              expect(changed[index]).toMatchObject({ kind: 'text', values });
              expect(changed).toHaveLength(responsesOf(node).length);
            });
          }
        },
      ),
    );
  });
});
