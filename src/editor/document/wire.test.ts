import { describe, expect, it } from 'vitest';
import type { Edit } from '#skill/edit.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import { blankSkill } from '#skill/blankSkill.ts';
import { etagOf } from '#skill/etag.ts';
import type { Call } from './call.ts';
import { planCalls } from './wire.ts';

const blank = blankSkill('S', 'en');

/** The calls as they are made of a skill that stays as it is. */
function callsOf(skillId: string, edits: readonly Edit[], stored = blank) {
  return planCalls(skillId, edits, stored).map(
    ({ call, count, edit }): { call: Call | null; count: number; edit: Edit | null } => ({
      call: typeof call === 'function' ? call(stored) : call,
      count,
      edit,
    }),
  );
}

const node = (id: string, more = {}) => ({ dialog_node: id, type: 'standard' as const, ...more });

describe('planCalls', () => {
  const table: [string, Edit, string, string, unknown][] = [
    [
      'skill',
      { op: 'skill.set', patch: { set: { name: 'N' }, unset: ['description'] } },
      'POST',
      '',
      { name: 'N', description: null },
    ],
    [
      'first top-level node',
      { op: 'node.put', node: node('a'), place: { parent: '', after: null } },
      'POST',
      '/dialog_nodes',
      node('a'),
    ],
    [
      'node after a sibling',
      { op: 'node.put', node: node('a', { title: 'T' }), place: { parent: 'p', after: 'b' }, order: 3 },
      'POST',
      '/dialog_nodes',
      node('a', { title: 'T', parent: 'p', previous_sibling: 'b' }),
    ],
    [
      'node whose links were null in the file',
      {
        op: 'node.put',
        node: node('a', { parent: null, previous_sibling: 'old' }),
        place: { parent: '', after: null },
      },
      'POST',
      '/dialog_nodes',
      node('a', { parent: null, previous_sibling: null }),
    ],
    [
      'node property',
      { op: 'node.set', id: 'a b/c', patch: { set: { title: 'T' }, unset: ['next_step'] } },
      'POST',
      '/dialog_nodes/a%20b%2Fc',
      { title: 'T', next_step: null },
    ],
    [
      'move to the first top-level place',
      { op: 'node.move', id: 'a', place: { parent: '', after: null } },
      'POST',
      '/dialog_nodes/a',
      { parent: null, previous_sibling: null },
    ],
    [
      'move',
      { op: 'node.move', id: 'a', place: { parent: 'p', after: 'b' } },
      'POST',
      '/dialog_nodes/a',
      { parent: 'p', previous_sibling: 'b' },
    ],
    ['node deletion', { op: 'node.remove', id: 'a' }, 'DELETE', '/dialog_nodes/a', undefined],
    ['node id', { op: 'node.rename', id: 'a', to: 'b' }, 'POST', '/dialog_nodes/a', { dialog_node: 'b' }],
    [
      'intent',
      { op: 'intent.put', intent: { intent: 'i', examples: [{ text: 'x' }] } },
      'POST',
      '/intents',
      { intent: 'i', examples: [{ text: 'x' }] },
    ],
    [
      'intent property',
      { op: 'intent.set', intent: 'i', patch: { set: { description: 'd' } } },
      'POST',
      '/intents/i',
      { description: 'd' },
    ],
    ['intent name', { op: 'intent.rename', intent: 'i', to: 'j' }, 'POST', '/intents/i', { intent: 'j' }],
    ['intent deletion', { op: 'intent.remove', intent: 'i' }, 'DELETE', '/intents/i', undefined],
    [
      'example',
      { op: 'example.put', intent: 'i', example: { text: 'hi?' }, at: 2 },
      'POST',
      '/intents/i/examples',
      { text: 'hi?' },
    ],
    [
      'example text',
      { op: 'example.set', intent: 'i', text: 'hi?', patch: { set: { text: 'ho' } } },
      'POST',
      '/intents/i/examples/hi%3F',
      { text: 'ho' },
    ],
    [
      'example deletion',
      { op: 'example.remove', intent: 'i', text: '#1' },
      'DELETE',
      '/intents/i/examples/%231',
      undefined,
    ],
    [
      'counterexample',
      { op: 'counterexample.put', counterexample: { text: 'no' } },
      'POST',
      '/counterexamples',
      { text: 'no' },
    ],
    [
      'counterexample text',
      { op: 'counterexample.set', text: 'no', patch: { set: { text: 'nope' } } },
      'POST',
      '/counterexamples/no',
      { text: 'nope' },
    ],
    [
      'counterexample deletion',
      { op: 'counterexample.remove', text: 'no' },
      'DELETE',
      '/counterexamples/no',
      undefined,
    ],
    ['entity', { op: 'entity.put', entity: { entity: 'e' } }, 'POST', '/entities', { entity: 'e' }],
    [
      'entity property',
      { op: 'entity.set', entity: 'e', patch: { set: { fuzzy_match: true } } },
      'POST',
      '/entities/e',
      { fuzzy_match: true },
    ],
    ['entity name', { op: 'entity.rename', entity: 'e', to: 'f' }, 'POST', '/entities/e', { entity: 'f' }],
    ['entity deletion', { op: 'entity.remove', entity: 'e' }, 'DELETE', '/entities/e', undefined],
    [
      'value',
      { op: 'value.put', entity: 'e', value: { value: 'v', synonyms: ['w'] } },
      'POST',
      '/entities/e/values',
      { value: 'v', synonyms: ['w'] },
    ],
    [
      'synonyms',
      { op: 'value.set', entity: 'e', value: 'v', patch: { set: { synonyms: [] } } },
      'POST',
      '/entities/e/values/v',
      { synonyms: [] },
    ],
    [
      'value deletion',
      { op: 'value.remove', entity: 'e', value: 'v' },
      'DELETE',
      '/entities/e/values/v',
      undefined,
    ],
  ];
  it.each(table)('sends %s', (_name, edit, method, path, body) => {
    const expected = { method, path: `/v1/workspaces/s%2F1${path}` };
    expect(callsOf('s/1', [edit]).flatMap(({ call }) => call ?? [])).toEqual([
      body === undefined ? expected : { ...expected, body },
    ]);
  });

  it('makes one call of neighbouring edits of one artifact, and keeps the order of the rest', () => {
    const calls = callsOf('s', [
      { op: 'node.put', node: node('a'), place: { parent: '', after: null } },
      { op: 'node.set', id: 'a', patch: { set: { title: 'A', conditions: '#x' } } },
      { op: 'node.set', id: 'a', patch: { set: { title: 'B' }, unset: ['conditions'] } },
      { op: 'node.set', id: 'b', patch: { set: { title: 'C' } } },
      { op: 'node.set', id: 'a', patch: { set: { title: 'D' } } },
      { op: 'node.move', id: 'a', place: { parent: '', after: 'b' } },
      { op: 'node.move', id: 'a', place: { parent: 'b', after: null } },
    ]);
    expect(
      calls.map(({ call, count }) => [call?.path.slice('/v1/workspaces/s'.length), call?.body, count]),
    ).toEqual([
      ['/dialog_nodes', node('a', { title: 'B' }), 3],
      ['/dialog_nodes/b', { title: 'C' }, 1],
      ['/dialog_nodes/a', { title: 'D' }, 1],
      ['/dialog_nodes/a', { parent: 'b', previous_sibling: null }, 2],
    ]);
  });

  it('leaves the spelling of empty links to the service', () => {
    const respelling: Edit = {
      op: 'node.set',
      id: 'a',
      patch: { set: { parent: null }, unset: ['previous_sibling'] },
    };
    expect(callsOf('s', [respelling])).toEqual([{ call: null, count: 1, edit: respelling }]);
    expect(
      callsOf('s', [{ op: 'node.set', id: 'a', patch: { set: { parent: null, title: 'T' } } }])[0]?.call
        ?.body,
    ).toEqual({ title: 'T' });
  });

  it('appends a large new branch in one call with the final links', () => {
    const edits: Edit[] = [
      { op: 'node.put', node: node('root'), place: { parent: '', after: 'x' } },
      ...Array.from({ length: 30 }, (_, i): Edit => ({
        op: 'node.put',
        node: node(`c${i}`, { previous_sibling: 'stale' }),
        place: { parent: 'root', after: null },
      })),
    ];
    const calls = callsOf('s', edits);
    expect(calls.map(({ call, count }) => [call?.path, count])).toEqual([
      ['/v1/workspaces/s/dialog_nodes', 1],
      ['/v1/workspaces/s?append=true', 30],
    ]);
    const sent = calls[1]!.call!.body!['dialog_nodes'] as { dialog_node: string; previous_sibling: string }[];
    // Each went to the first place, so the last one put comes first.
    expect(sent.map((sentNode) => [sentNode.dialog_node, sentNode.previous_sibling])).toEqual(
      Array.from({ length: 30 }, (_, i) => [`c${i}`, i === 29 ? null : `c${i + 1}`]),
    );
  });

  it('appends many examples of an intent, and values of an entity, in one call each', () => {
    const put = (n: number): Edit => ({ op: 'example.put', intent: 'a/b', example: { text: `e${n}` } });
    const value = (n: number): Edit => ({ op: 'value.put', entity: 'e', value: { value: `v${n}` } });
    const edits = [
      ...Array.from({ length: 30 }, (_, n) => put(n)),
      ...Array.from({ length: 25 }, (_, n) => value(n)),
      put(30),
    ];
    const calls = callsOf('s', edits);
    expect(calls.map(({ call, count }) => [call?.path, count])).toEqual([
      ['/v1/workspaces/s/intents/a%2Fb?append=true', 30],
      ['/v1/workspaces/s/entities/e?append=true', 25],
      ['/v1/workspaces/s/intents/a%2Fb/examples', 1],
    ]);
    expect(calls[0]?.call?.body?.['examples']).toHaveLength(30);
  });

  describe('many changes of one list', () => {
    const texts = Array.from({ length: 60 }, (_, n) => `e${n}`);
    const stored = applyEdits(blank, [
      { op: 'intent.put', intent: { intent: 'i', examples: texts.map((text) => ({ text })) } },
      { op: 'entity.put', entity: { entity: 'e', values: texts.map((value) => ({ value })) } },
    ]).skill;
    const removals = texts.slice(10, 40).map((text): Edit => ({ op: 'example.remove', intent: 'i', text }));

    it('are one call with the list as it is afterwards, if nobody else has changed it', () => {
      const [planned, ...rest] = callsOf('s', removals, stored);
      expect(rest).toEqual([]);
      expect(planned).toEqual({
        call: {
          method: 'POST',
          path: '/v1/workspaces/s/intents/i',
          body: { examples: [...texts.slice(0, 10), ...texts.slice(40)].map((text) => ({ text })) },
          ifMatch: etagOf(stored.intents.get('i')!, 'whole'),
        },
        count: 30,
        edit: null,
      });
    });

    it('keep the places of what comes back', () => {
      const { skill, inverse } = applyEdits(stored, removals);
      const [planned] = callsOf('s', inverse, skill);
      expect(planned?.call?.body).toEqual({ examples: texts.map((text) => ({ text })) });
      expect(planned?.count).toBe(30);
    });

    it('are single calls where the list is out of all proportion, and where there are few', () => {
      const values = Array.from({ length: 10_000 }, (_, n) => ({ value: `v${n}` }));
      const long = applyEdits(blank, [{ op: 'entity.put', entity: { entity: 'e', values } }]).skill;
      const some = values.slice(0, 30).map(({ value }): Edit => ({ op: 'value.remove', entity: 'e', value }));
      expect(callsOf('s', some, long)).toHaveLength(30);
      expect(callsOf('s', removals.slice(0, 20), stored)).toHaveLength(20);
    });
  });

  it('appends nodes that a create call would refuse, when they are below new ones', () => {
    const slot: Edit = {
      op: 'node.put',
      node: { dialog_node: 'slot', type: 'slot' },
      place: { parent: 'root', after: null },
    };
    const root: Edit = { op: 'node.put', node: node('root'), place: { parent: '', after: null } };
    expect(callsOf('s', [root, slot]).map(({ call }) => call?.path)).toEqual([
      '/v1/workspaces/s/dialog_nodes',
      '/v1/workspaces/s?append=true',
    ]);
    const frame: Edit = { ...root, node: { dialog_node: 'root', type: 'frame' } };
    expect(callsOf('s', [frame, slot]).map(({ call }) => call?.path)).toEqual([
      '/v1/workspaces/s/dialog_nodes',
      '/v1/workspaces/s/dialog_nodes',
    ]);
  });

  it('creates new nodes among old siblings one by one', () => {
    const edits = Array.from({ length: 30 }, (_, i): Edit => ({
      op: 'node.put',
      node: node(`n${i}`),
      place: { parent: 'old', after: null },
    }));
    expect(callsOf('s', edits)).toHaveLength(30);
  });
});
