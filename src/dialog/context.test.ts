import { describe, expect, test } from 'vitest';
import { mergeInto, readVariable, variablePath, writeVariable } from './context.ts';
import { jumpTo, n, skillOf, systemOf, Talk, texts } from './testing.ts';

const greet = { intent: 'greet' };

describe('updates', () => {
  test('every kind of JSON, visible to the text of the same node', () => {
    const context = { s: 'cake', n: 18, l: ['a', 'b'], o: { first: 'John' } };
    const answer = new Talk(skillOf([n('a', '#greet', '$n $s <? $o.first ?>', { context })])).say(
      'hi',
      greet,
    );
    expect(texts(answer)).toEqual(['18 cake John']);
    expect(answer.context).toMatchObject(context);
  });

  test('a value that is one expression keeps its type', () => {
    const context = { n: '<? 1 + 1 ?>', l: '$list', t: 'n=<? 1 ?>' };
    const answer = new Talk(skillOf([n('a', '#greet', '', { context })])).say('hi', {
      ...greet,
      context: { list: [1] },
    });
    expect(answer.context).toMatchObject({ n: 2, l: [1], t: 'n=1' });
  });

  test('objects merge, other values replace, null removes', () => {
    const node = n('a', '#greet', '', {
      context: { o: { x: 1, y: null, deep: { b: 2 } }, gone: null, l: [3] },
    });
    const before = { o: { x: 0, y: 1, deep: { a: 1 }, kept: true }, gone: 'x', l: [1, 2] };
    const { context } = new Talk(skillOf([node])).say('hi', { ...greet, context: before });
    expect(context).toMatchObject({ o: { x: 1, deep: { a: 1, b: 2 }, kept: true }, l: [3] });
    expect(context['o']).not.toHaveProperty('y');
    expect(context).not.toHaveProperty('gone');
  });

  test('a node that is jumped to sees what was set, and has the last word', () => {
    const skill = skillOf([
      n('a', '#greet', '', { context: { k: 'a', only: 1 }, ...jumpTo('b', 'condition') }),
      n('b', '$k == "a"', '', { context: { k: 'b' } }),
    ]);
    expect(new Talk(skill).say('hi', greet).context).toMatchObject({ k: 'b', only: 1 });
  });

  test('the condition is evaluated before', () => {
    const skill = skillOf([
      n('a', '!$seen', 'First.', { context: { seen: true } }),
      n('b', 'true', 'Again.'),
    ]);
    const talk = new Talk(skill);
    expect(texts(talk.say('x'))).toEqual(['First.']);
    expect(texts(talk.say('x'))).toEqual(['Again.']);
  });

  test('methods change arrays in place', () => {
    const node = n('a', '#greet', '', { context: { l: "<? $l.append('c') ?>" } });
    expect(new Talk(skillOf([node])).say('hi', { ...greet, context: { l: ['a'] } }).context['l']).toEqual([
      'a',
      'c',
    ]);
  });

  test('context.clear() spares the conversation', () => {
    const talk = new Talk(skillOf([n('w', 'welcome', 'Hello.'), n('a', '#greet', '<? context.clear() ?>')]));
    const id = talk.say('').context['conversation_id'];
    const { context, userId } = talk.say('hi', { ...greet, context: { foo: 1, timezone: 'Asia/Tokyo' } });
    expect(context).toMatchObject({ conversation_id: id, timezone: 'Asia/Tokyo' });
    expect(context).not.toHaveProperty('foo');
    expect(context['system']).toMatchObject({ dialog_turn_counter: 2 });
    expect(userId).toBe(id);
  });

  test('what came in is not changed, nor is the skill', () => {
    const skill = skillOf([
      n('a', '#greet', "<? $l.append('x') ?><? $mine.append('y') ?>", { context: { mine: ['m'] } }),
    ]);
    const file = JSON.stringify(skill.nodes.get('a'));
    const given = { l: ['a'], system: { dialog_stack: [] } };
    const before = JSON.stringify(given);
    const talk = new Talk(skill);
    talk.context = given;
    talk.say('hi', greet);
    expect(JSON.stringify(given)).toBe(before);
    expect(JSON.stringify(skill.nodes.get('a'))).toBe(file);
  });

  test('a __proto__ that a client sends reaches no prototype', () => {
    const talk = new Talk(skillOf([n('a', '#greet', '$polluted')]));
    talk.context = JSON.parse(
      '{"__proto__": {"polluted": "yes"}, "o": {"__proto__": {"polluted": "yes"}}}',
    ) as never;
    expect(texts(talk.say('hi', greet))).toEqual(['']);
  });
});

describe('who is speaking', () => {
  const skill = skillOf([n('a', 'true', 'A.')]);

  test('a conversation gets an id and keeps it', () => {
    const talk = new Talk(skill, () => 0.5);
    const id = talk.say('x').context['conversation_id'];
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(talk.say('y').context['conversation_id']).toBe(id);
  });

  test.each([
    ['the root of the message', { userId: 'u1', context: { metadata: { user_id: 'u2' } } }, 'u1'],
    ['the metadata', { context: { metadata: { user_id: 'u2' } } }, 'u2'],
    ['the conversation', { context: { conversation_id: 'c' } }, 'c'],
  ])('the user is told by %s', (_, message, id) => {
    const answer = new Talk(skill).say('x', message);
    expect(answer.userId).toBe(id);
    expect(answer.context['metadata']).toEqual({ user_id: id });
  });

  test('turns are counted, and what others keep in system stays', () => {
    const talk = new Talk(skill);
    expect(systemOf(talk.say('x'))).toMatchObject({ initialized: true, dialog_turn_counter: 1 });
    talk.context = { ...talk.context, system: { ...(talk.context?.['system'] as object), theirs: [1] } };
    expect(systemOf(talk.say('x'))).toMatchObject({
      dialog_turn_counter: 2,
      dialog_request_counter: 2,
      theirs: [1],
    });
  });
});

describe('variables by path', () => {
  test.each([
    ['$size', ['size']],
    ['${a b}', ['a b']],
    ['$(a-b)', ['a-b']],
    ['$order.size', ['order', 'size']],
    ['context.order.size', ['order', 'size']],
    ['', []],
  ])('%s', (variable, path) => {
    expect(variablePath(variable)).toEqual(path);
  });

  test('are read, written and removed, objects being made on the way', () => {
    const context: Record<string, unknown> = { a: 1 };
    writeVariable(context, ['a', 'b'], 2);
    expect(context).toEqual({ a: { b: 2 } });
    expect(readVariable(context, ['a', 'b'])).toBe(2);
    expect(readVariable(context, ['a', 'x', 'y'])).toBeNull();
    writeVariable(context, ['a', 'b'], null);
    expect(context).toEqual({ a: {} });
    writeVariable(context, ['__proto__', 'polluted'], true);
    mergeInto(context, '__proto__', { polluted: true });
    expect({}).not.toHaveProperty('polluted');
  });
});
