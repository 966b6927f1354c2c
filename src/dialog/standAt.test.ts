import { describe, expect, test } from 'vitest';
import { canWait, standAt, type Stand } from '#skill/standAt.ts';
import type { JsonObject } from '#lib/json.ts';
import { entitySlot, folder, jumpTo, n, skillOf, step, Talk, visited } from './testing.ts';

const skill = skillOf([
  n('hello', 'welcome', 'Hello.'),
  n('book', '#book', 'Which day?', {}, [
    n('monday', '@day:monday', 'Monday.'),
    n('friday', '@day:friday', 'Friday.'),
  ]),
  folder('folder', 'true', [n('inside', '#inside && $level == "gold"', 'In.')]),
  n('pizza', '#pizza', 'Done.', { type: 'frame' }, [
    entitySlot('size', 'Size?'),
    entitySlot('kind', 'Kind?'),
  ]),
  n('leap', '#leap', 'Leaping.', jumpTo('book', 'user_input')),
  n('jump', '#jump', 'Jumping.', jumpTo('book'), [n('never', 'true')]),
  n('skip', '#skip', 'Skipping.', step('skip_user_input'), [n('next', 'true', 'Next.')]),
  n('last', 'anything_else', 'Sorry?'),
]);

function ask(node: string, stand: Stand, message: object, context: JsonObject = {}): unknown {
  const talk = new Talk(skill);
  talk.context = { ...context, system: standAt(skill, node, stand, context) };
  return visited(talk.say('x', message));
}

describe('a conversation that stands at a node', () => {
  test.each<[string, string, Stand, object, JsonObject, string[]]>([
    ['goes on below it', 'book', 'waits', { entities: [['day', 'friday']] }, {}, ['friday']],
    ['tries it among its siblings', 'friday', 'tried', { entities: [['day', 'friday']] }, {}, ['friday']],
    ['tries those before it first', 'friday', 'tried', { entities: [['day', 'monday']] }, {}, ['monday']],
    ['tries it at the top', 'last', 'tried', {}, {}, ['last']],
    ['is no greeting', 'hello', 'tried', {}, {}, ['last']],
    ['passes folders over', 'inside', 'tried', { intent: 'inside' }, { level: 'gold' }, ['inside']],
    ['has the variables it was given', 'inside', 'tried', { intent: 'inside' }, {}, ['last']],
    ['follows its jump', 'leap', 'waits', { intent: 'book' }, {}, ['book']],
  ])('%s', (_, node, stand, message, context, nodes) => {
    expect(ask(node, stand, message, context)).toEqual(nodes);
  });

  test.each([
    ['book', true],
    ['friday', false],
    ['pizza', true],
    ['leap', true],
    ['jump', false],
    ['skip', false],
  ])('can or cannot wait at “%s”', (node, can) => {
    expect(canWait(skill, node)).toBe(can);
  });

  test('is asked for the first slot that is empty', () => {
    expect(ask('pizza', 'waits', { entities: [['size', 'big']] })).toContain('size');
    expect(ask('pizza', 'waits', { entities: [['kind', 'ham']] }, { size: 'big' })).toContain('pizza');
  });

  test('is answered by it whatever its condition', () => {
    const talk = new Talk(skill);
    talk.context = { system: standAt(skill, 'book', 'answers', {}) };
    expect(visited(talk.say('', { options: { start: 'book' } }))).toEqual(['book']);
    expect(visited(talk.say('x', { entities: [['day', 'friday']] }))).toEqual(['friday']);
  });
});
