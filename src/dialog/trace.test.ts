import { expect, test } from 'vitest';
import { entitySlot, folder, handler, jumpTo, n, response, say, skillOf, slot, Talk } from './testing.ts';
import type { Message } from './testing.ts';

const options = { trace: true };

function part(
  source: string,
  start: number,
  holds: boolean | null,
  found: Record<string, unknown> = {},
): object {
  const findings = Object.entries(found).map(([source, value]) => ({ source, value }));
  return { source, span: { start, end: start + source.length }, holds, findings };
}

test('tells in order what was considered, and why it was passed over', () => {
  const skill = skillOf([
    n('off', 'true', 'Off.', { disabled: true }),
    folder('f', '$vip', [n('hidden', 'true', 'Hidden.')]),
    n('blank', null, 'Blank.'),
    n('a', '#a', 'A.'),
    n('b', '#b', { generic: [say('One.', 'Two.')] }, { context: { k: '<? 1 + 1 ?>' }, ...jumpTo('c') }),
    n('c', 'false', null, {}, [response('r', 'true', 'R.'), response('s', 'true', 'S.')]),
  ]);
  expect(new Talk(skill).say('x', { intent: 'b', options }).trace).toEqual([
    { event: 'considered', node: 'off', condition: 'true', value: false, reason: 'disabled' },
    {
      event: 'considered',
      node: 'f',
      condition: '$vip',
      value: false,
      reason: 'folder_false',
      parts: [part('$vip', 0, false, { $vip: null })],
    },
    { event: 'considered', node: 'blank', condition: null, value: false, reason: 'no_condition' },
    {
      event: 'considered',
      node: 'a',
      condition: '#a',
      value: false,
      reason: 'false',
      parts: [part('#a', 0, false)],
    },
    { event: 'considered', node: 'b', condition: '#b', value: true, parts: [part('#b', 0, true)] },
    { event: 'passed_over', winner: 'b', nodes: ['c'], more: false },
    { event: 'processed', node: 'b' },
    { event: 'wrote', node: 'b', writes: { k: 2 } },
    { event: 'chose', node: 'b', response: 0, index: 0, of: 2, policy: 'sequential' },
    { event: 'jumped', node: 'b', to: 'c', selector: 'body' },
    { event: 'processed', node: 'c' },
    { event: 'considered', node: 'r', condition: 'true', value: true, parts: [part('true', 0, true)] },
    { event: 'passed_over', winner: 'r', nodes: ['s'], more: false },
    { event: 'processed', node: 'r' },
    { event: 'chose', node: 'r', response: 0, index: 0, of: 1, policy: 'sequential' },
  ]);
});

test('tells what each part of a condition came to', () => {
  const skill = skillOf([
    n('a', "@city == 'Rome' && ($age > 17 || #vip) && $name", 'A.'),
    n('b', 'true', 'B.'),
  ]);
  const message = { entities: [['city', 'Rome']], context: { age: 15 }, options } satisfies Message;
  expect(new Talk(skill).say('x', message).trace?.[0]).toEqual({
    event: 'considered',
    node: 'a',
    condition: "@city == 'Rome' && ($age > 17 || #vip) && $name",
    value: false,
    reason: 'false',
    parts: [
      part("@city == 'Rome'", 0, true, { '@city': 'Rome' }),
      part('$age > 17', 20, false, { $age: 15 }),
      part('#vip', 33, false),
      part('$name', 42, null),
    ],
  });
});

test('tells why a condition has no value', () => {
  const entries = new Talk(skillOf([n('a', '$none.x', 'A.'), n('b', '#a &&', 'B.')])).say('x', {
    options,
  }).trace;
  expect(entries).toMatchObject([
    { node: 'a', reason: 'false', error: 'Null has no property x.' },
    { node: 'b', reason: 'false', error: 'Something is missing here.' },
  ]);
});

test('tells which slots filled, and which were not asked for', () => {
  const skill = skillOf([
    n('pizza', '#order', 'Done.', { type: 'frame' }, [
      slot('extra', '$extra', [handler('extra_in', 'input', '@extra')], { conditions: '$vip' }),
      entitySlot('size', 'What size?'),
      entitySlot('time', 'When?', [handler('never', 'input', null)]),
    ]),
  ]);
  const message = { intent: 'order', entities: [['size', 'large']], options } satisfies Message;
  const entries = new Talk(skill).say('x', message).trace?.filter(({ event }) => event === 'considered');
  expect(entries).toMatchObject([
    { node: 'pizza', value: true },
    { node: 'extra', value: false, reason: 'false', parts: [{ source: '$vip', holds: false }] },
    { node: 'size_in', value: true, parts: [{ findings: [{ source: '@size', value: 'large' }] }] },
    { node: 'time_in', value: false, reason: 'false', parts: [{ holds: false }] },
    { node: 'never', value: false, reason: 'no_condition' },
    { node: 'time_ask', value: true },
  ]);
});

test('tells each time whether a slot is to be filled, as other slots decide it', () => {
  const skill = skillOf([
    n('pizza', '#order', 'Done.', { type: 'frame' }, [
      slot('time', '$time', [handler('time_ask', 'focus', null, 'When?')], {
        conditions: "$size == 'large'",
      }),
      entitySlot('size', 'What size?'),
    ]),
  ]);
  const message = { intent: 'order', entities: [['size', 'large']], options } satisfies Message;
  const entries = new Talk(skill).say('x', message).trace ?? [];
  const ofSlot = entries.filter((entry) => entry.event === 'considered' && entry.node === 'time');
  expect(ofSlot[0]).toMatchObject({ value: false, reason: 'false' });
  expect(ofSlot.at(-1)).toMatchObject({
    value: true,
    parts: [{ source: "$size == 'large'", holds: true, findings: [{ source: '$size', value: 'large' }] }],
  });
});

test('tells that it asks which was meant', () => {
  const skill = skillOf([n('a', '#a', 'A.', { title: 'A' }), n('b', '#b', 'B.', { title: 'B' })], {
    system_settings: { disambiguation: { enabled: true } },
  });
  const intents = ['a', 'b'].map((intent) => ({ intent, confidence: 0.5 }));
  expect(new Talk(skill).say('x', { intents, options }).trace).toEqual([
    { event: 'asked', nodes: ['a', 'b'] },
  ]);
});

test('names a hundred of the nodes that were passed over, and counts what is too much to tell', () => {
  const many = Array.from({ length: 5_200 }, (_, i) => n(`n${i}`, '#a', null));
  const first = new Talk(skillOf(many)).say('x', { intent: 'a', options }).trace?.[1];
  expect(first).toMatchObject({ event: 'passed_over', winner: 'n0', more: true });
  expect(first).toHaveProperty('nodes.length', 100);
  const none = new Talk(skillOf([...many, n('z', 'true', 'Z.')])).say('x', { options }).trace ?? [];
  expect(none.slice(4_999)).toMatchObject([
    { event: 'considered', node: 'n4999', reason: 'false' },
    { event: 'omitted', count: 200 },
    { event: 'considered', node: 'z', value: true },
    { event: 'processed', node: 'z' },
    { event: 'chose', node: 'z' },
  ]);
});

test('tells digressions and returns', () => {
  const skill = skillOf([
    n('p', '#order', 'Which?', {}, [n('c', '@topping', 'Noted.')]),
    n('no', '#hours', 'No.', { digress_in: 'not_available' }),
    n('hrs', '#hours', 'At 8.', { digress_in: 'returns' }),
  ]);
  const talk = new Talk(skill);
  talk.say('x', { intent: 'order' });
  const events = talk.say('x', { intent: 'hours', options }).trace;
  expect(events).toContainEqual({
    event: 'considered',
    node: 'no',
    condition: '#hours',
    value: false,
    reason: 'digression_not_allowed',
    parts: [part('#hours', 0, true)],
  });
  expect(events).toContainEqual({ event: 'digressed', from: 'p', to: 'hrs', returns: true });
  expect(events).toContainEqual({ event: 'returned', to: 'p' });
});

test('is not there unless asked for', () => {
  expect(new Talk(skillOf([n('a', 'true', 'A.')])).say('x')).not.toHaveProperty('trace');
});

test('nodes_visited_details on request', () => {
  const skill = skillOf([n('a', '#a', 'A.', { title: 'First', ...jumpTo('b') }), n('b', null, 'B.')]);
  expect(
    new Talk(skill).say('x', { intent: 'a', options: { nodesVisitedDetails: true } }).output,
  ).toMatchObject({
    nodes_visited_details: [{ dialog_node: 'a', title: 'First', conditions: '#a' }, { dialog_node: 'b' }],
  });
  expect(new Talk(skill).say('x', { intent: 'a' }).output).not.toHaveProperty('nodes_visited_details');
});

test('on request conditioned responses and input handlers are left out of what was visited', () => {
  const skill = skillOf([
    n('f', '#a', null, { type: 'frame' }, [entitySlot('city', 'Where?'), response('r', 'true', 'Fine.')]),
  ]);
  const message = { intent: 'a', entities: [['city', 'Rome']] } as const;
  const visitedWith = (hidesParts: boolean) =>
    new Talk(skill).say('x', { ...message, options: { hidesParts, nodesVisitedDetails: true } }).output;
  const all = visitedWith(false)['nodes_visited'];
  expect(all).toEqual(expect.arrayContaining(['city_in', 'r']));
  const { nodes_visited: shown, nodes_visited_details: details } = visitedWith(true);
  expect(shown).toEqual((all as string[]).filter((id) => id !== 'city_in' && id !== 'r'));
  expect((details as { dialog_node: string }[]).map((one) => one.dialog_node)).toEqual(shown);
});
