import { expect, test } from 'vitest';
import { failedPart } from '#skill/failedPart.ts';
import { whyNode } from '#skill/whyNode.ts';
import { folder, jumpTo, n, skillOf, Talk } from './testing.ts';
import type { Message } from './testing.ts';

const options = { trace: true };

const skill = skillOf([
  n('off', 'true', 'Off.', { disabled: true }),
  folder('vips', '$vip', [n('hidden', 'true', 'Hidden.', {}, [n('deep', 'true', 'Deep.')])]),
  n('bare', null, 'Bare.'),
  n('order', '#order', 'What size?', {}, [
    n('large', '@size == "large"', 'Large.', jumpTo('thanks'), [n('tip', 'true', 'Tip?')]),
    n('other', 'true', 'Which?', { digress_out: 'not_allowed' }),
  ]),
  n('pay', '#pay && $total > 10', 'Paid.', {}, [n('card', 'true', 'By card.')]),
  n('thanks', '#thanks', 'Thanks.'),
  n('else', 'anything_else', 'Pardon?'),
]);

/** The chain for a node in the last of some turns: kinds and nodes. */
function why(id: string, ...messages: readonly Message[]): unknown[] {
  const talk = new Talk(skill);
  let trace = talk.say('x', { options, ...messages[0] }).trace;
  for (const message of messages.slice(1)) trace = talk.say('x', { options, ...message }).trace;
  return whyNode(skill, trace ?? [], id).map((reason) => [
    reason.kind,
    reason.node,
    ...('to' in reason ? [reason.to] : []),
  ]);
}

const order: Message = { intent: 'order' };

test.each<[string, string, readonly Message[], unknown[]]>([
  [
    'ran',
    'order',
    [order],
    [
      ['ran', 'order'],
      ['true', 'order'],
    ],
  ],
  [
    'jumped to',
    'thanks',
    [order, { entities: [['size', 'large']] }],
    [
      ['ran', 'thanks'],
      ['jumped', 'thanks', 'large'],
    ],
  ],
  ['false', 'pay', [{ intent: 'thanks' }], [['false', 'pay']]],
  ['disabled', 'off', [order], [['disabled', 'off']]],
  ['without a condition', 'bare', [order], [['no_condition', 'bare']]],
  [
    'behind the winner',
    'thanks',
    [order],
    [
      ['lost', 'thanks', 'order'],
      ['ran', 'order'],
      ['true', 'order'],
    ],
  ],
  [
    'in a false folder',
    'hidden',
    [order],
    [
      ['below', 'hidden', 'vips'],
      ['folder_false', 'vips'],
    ],
  ],
  [
    'deeper in it',
    'deep',
    [order],
    [
      ['below', 'deep', 'hidden'],
      ['below', 'hidden', 'vips'],
      ['folder_false', 'vips'],
    ],
  ],
  ['below what answered', 'large', [order], [['waits', 'large', 'order']]],
  [
    'below what jumped away',
    'tip',
    [order, { entities: [['size', 'large']] }],
    [['wentOn', 'tip', 'thanks']],
  ],
  [
    'below what was false',
    'card',
    [{ intent: 'thanks' }],
    [
      ['below', 'card', 'pay'],
      ['false', 'pay'],
    ],
  ],
  ['outside the branch', 'else', [order, {}], [['elsewhere', 'else', 'other']]],
  ['gone', 'nowhere', [order], []],
])('a node that is %s', (_, id, messages, chain) => {
  expect(why(id, ...messages)).toEqual(chain);
});

test('tells which part of a condition failed', () => {
  const trace = new Talk(skill).say('x', { intent: 'pay', context: { total: 3 }, options }).trace ?? [];
  const [reason] = whyNode(skill, trace, 'pay');
  expect(reason).toMatchObject({
    kind: 'false',
    considered: {
      parts: [
        { source: '#pay', holds: true },
        { source: '$total > 10', holds: false, findings: [{ source: '$total', value: 3 }] },
      ],
    },
  });
});

test.each<[string, string | null]>([
  ['$none.x == 1', '$none.x == 1'],
  ['true && $none.x', '$none.x'],
  ['(false && #a) || $none.x', '$none.x'],
  ['$none.x || #a', '$none.x'],
  ['#a && $none.x', null],
  ['#a', null],
])('knows the part of %s that failed', (condition, failed) => {
  const trace = new Talk(skillOf([n('a', condition, 'A.')])).say('x', { options }).trace ?? [];
  const [reason] = whyNode(skillOf([n('a', condition, 'A.')]), trace, 'a');
  const part = reason && 'considered' in reason ? failedPart(reason.considered) : null;
  expect(part?.source ?? null).toBe(failed);
});

test('knows the winner also where a trace names only some that it passed over', () => {
  const many = skillOf([
    n('first', '#a', 'A.'),
    ...Array.from({ length: 150 }, (_, index) => n(`n${index}`, 'true', 'N.')),
  ]);
  const trace = new Talk(many).say('x', { intent: 'a', options }).trace ?? [];
  expect(whyNode(many, trace, 'n149')[0]).toEqual({ kind: 'lost', node: 'n149', to: 'first' });
});

test('knows a winner that stands in a folder, too', () => {
  const many = skillOf([
    folder('outer', 'true', [folder('inner', 'true', [n('first', '#a', 'A.')])]),
    ...Array.from({ length: 150 }, (_, index) => n(`n${index}`, 'true', 'N.')),
  ]);
  const trace = new Talk(many).say('x', { intent: 'a', options }).trace ?? [];
  expect(whyNode(many, trace, 'n149')[0]).toEqual({ kind: 'lost', node: 'n149', to: 'first' });
});

test('does not say that the dialog passed a folder by whose nodes were too many to tell of', () => {
  const many = skillOf([
    folder(
      'f',
      'true',
      Array.from({ length: 5_200 }, (_, index) => n(`n${index}`, '#a', 'N.')),
    ),
    n('z', 'true', 'Z.'),
  ]);
  const trace = new Talk(many).say('x', { options }).trace ?? [];
  expect(whyNode(many, trace, 'n5100')).toEqual([{ kind: 'untold', node: 'n5100' }]);
});

test('tells that the user was asked which was meant', () => {
  const asking = skillOf(
    [n('a', '#a', 'A.', { title: 'A' }), n('b', '#b', 'B.', { title: 'B' }), n('c', '#c', 'C.')],
    { system_settings: { disambiguation: { enabled: true } } },
  );
  const intents = ['a', 'b'].map((intent) => ({ intent, confidence: 0.5 }));
  const trace = new Talk(asking).say('x', { intents, options }).trace ?? [];
  expect(whyNode(asking, trace, 'c')).toEqual([{ kind: 'asked', node: 'c' }]);
});
