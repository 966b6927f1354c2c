import { expect, test } from 'vitest';
import { folder, jumpTo, n, response, say, skillOf, Talk } from './testing.ts';

const options = { trace: true };

test('tells in order what was considered, and why it was passed over', () => {
  const skill = skillOf([
    n('off', 'true', 'Off.', { disabled: true }),
    folder('f', '$vip', [n('hidden', 'true', 'Hidden.')]),
    n('blank', null, 'Blank.'),
    n('a', '#a', 'A.'),
    n('b', '#b', { generic: [say('One.', 'Two.')] }, { context: { k: '<? 1 + 1 ?>' }, ...jumpTo('c') }),
    n('c', 'false', null, {}, [response('r', 'true', 'R.')]),
  ]);
  expect(new Talk(skill).say('x', { intent: 'b', options }).trace).toEqual([
    { event: 'considered', node: 'off', condition: 'true', value: false, reason: 'disabled' },
    { event: 'considered', node: 'f', condition: '$vip', value: false, reason: 'folder_false' },
    { event: 'considered', node: 'blank', condition: null, value: false, reason: 'no_condition' },
    { event: 'considered', node: 'a', condition: '#a', value: false, reason: 'false' },
    { event: 'considered', node: 'b', condition: '#b', value: true },
    { event: 'processed', node: 'b' },
    { event: 'wrote', node: 'b', writes: { k: 2 } },
    { event: 'chose', node: 'b', response: 0, index: 0, of: 2, policy: 'sequential' },
    { event: 'jumped', node: 'b', to: 'c', selector: 'body' },
    { event: 'processed', node: 'c' },
    { event: 'considered', node: 'r', condition: 'true', value: true },
    { event: 'processed', node: 'r' },
    { event: 'chose', node: 'r', response: 0, index: 0, of: 1, policy: 'sequential' },
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
