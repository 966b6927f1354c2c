import { describe, expect, test } from 'vitest';
import { folder, jumpTo, n, skillOf, step, systemOf, Talk, texts, visited } from './testing.ts';

const last = n('last', 'anything_else', 'Sorry?');
const hours = n('hours', '#hours', 'We open at 8.');

describe('the top level', () => {
  test('takes the first node whose condition is true', () => {
    const talk = new Talk(skillOf([n('a', '#hours', 'First.'), hours, last]));
    const answer = talk.say('when', { intent: 'hours' });
    expect(texts(answer)).toEqual(['First.']);
    expect(visited(answer)).toEqual(['a']);
  });

  test('ends at anything_else', () => {
    expect(visited(new Talk(skillOf([hours, last])).say('hm'))).toEqual(['last']);
  });

  test('without a match says nothing and logs why', () => {
    const answer = new Talk(skillOf([hours])).say('hm');
    expect(texts(answer)).toEqual([]);
    expect(visited(answer)).toEqual([]);
    expect(answer.output['log_messages']).toMatchObject([{ level: 'warn', code: 'no_match' }]);
    expect(systemOf(answer)['dialog_stack']).toEqual([{ dialog_node: 'root' }]);
  });

  test('passes over disabled nodes and nodes without a condition', () => {
    const skill = skillOf([
      n('off', '#hours', 'Off.', { disabled: true }),
      n('blank', null, 'Blank.'),
      hours,
    ]);
    expect(texts(new Talk(skill).say('when', { intent: 'hours' }))).toEqual(['We open at 8.']);
  });

  test('an error in a condition makes it false and is logged with the node', () => {
    const answer = new Talk(skillOf([n('bad', '$nothing.foo().bar() == 1', 'Never.'), last])).say('x');
    expect(texts(answer)).toEqual(['Sorry?']);
    expect(answer.output['log_messages']).toMatchObject([
      { level: 'error', code: 'expression', source: { type: 'dialog_node', dialog_node: 'bad' } },
    ]);
  });

  test('a condition that does not parse is false', () => {
    expect(texts(new Talk(skillOf([n('bad', '#a && (', 'Never.'), last])).say('x', { intent: 'a' }))).toEqual(
      ['Sorry?'],
    );
  });
});

describe('the start of a conversation', () => {
  const skill = skillOf([n('w', 'welcome', 'Hello.'), n('c', 'conversation_start', 'You began.'), last]);

  test('welcome needs an empty first input', () => {
    expect(texts(new Talk(skill).say(''))).toEqual(['Hello.']);
    expect(texts(new Talk(skill).say('hi'))).toEqual(['You began.']);
  });

  test('both are false later, even for empty input', () => {
    const talk = new Talk(skill);
    talk.say('');
    expect(texts(talk.say(''))).toEqual(['Sorry?']);
  });

  test('dropping the context starts anew', () => {
    const talk = new Talk(skill);
    talk.say('');
    talk.context = null;
    expect(texts(talk.say(''))).toEqual(['Hello.']);
  });

  test('irrelevant is true when no intent is sure enough', () => {
    const talk = new Talk(skillOf([n('i', 'irrelevant', 'Off topic.'), last]));
    expect(texts(talk.say('x'))).toEqual(['Off topic.']);
    expect(texts(talk.say('x', { intents: [{ intent: 'a', confidence: 0.19 }] }))).toEqual(['Off topic.']);
    expect(texts(talk.say('x', { intent: 'a' }))).toEqual(['Sorry?']);
  });
});

describe('branches', () => {
  const order = n('order', '#order', 'Which?', {}, [
    n('ham', '@topping:ham', 'Ham.', {}, [n('more', '#more', 'More ham.')]),
    n('any', '@topping', 'Noted.'),
  ]);
  const skill = skillOf([order, hours, last]);

  test('children own the next input, first match wins', () => {
    const talk = new Talk(skill);
    expect(systemOf(talk.say('pizza', { intent: 'order' }))).toMatchObject({
      dialog_stack: [{ dialog_node: 'order' }],
    });
    const answer = talk.say('ham', { entities: [['topping', 'ham']] });
    expect(visited(answer)).toEqual(['ham']);
    expect(systemOf(answer)['dialog_stack']).toEqual([{ dialog_node: 'ham' }]);
    expect(systemOf(answer)).not.toHaveProperty('branch_exited');
    expect(texts(talk.say('more', { intent: 'more' }))).toEqual(['More ham.']);
  });

  test('a leaf ends the branch', () => {
    const talk = new Talk(skill);
    talk.say('pizza', { intent: 'order' });
    expect(systemOf(talk.say('olives', { entities: [['topping', 'olives']] }))).toMatchObject({
      dialog_stack: [{ dialog_node: 'root' }],
      branch_exited: true,
      branch_exited_reason: 'completed',
    });
  });

  test.each([
    [{ intent: 'hours' }, ['We open at 8.']],
    [{}, ['Sorry?']],
  ])('no child matches: the top level is tried (%o)', (message, said) => {
    const talk = new Talk(skill);
    talk.say('pizza', { intent: 'order' });
    const answer = talk.say('x', message);
    expect(texts(answer)).toEqual(said);
    expect(systemOf(answer)).toMatchObject({
      dialog_stack: [{ dialog_node: 'root' }],
      branch_exited_reason: 'fallback',
    });
  });

  test('a stack of plain ids is read, and written the same way', () => {
    const talk = new Talk(skill);
    talk.context = { system: { dialog_stack: ['order'], dialog_turn_counter: 1 } };
    const answer = talk.say('ham', { entities: [['topping', 'ham']] });
    expect(visited(answer)).toEqual(['ham']);
    expect(systemOf(answer)['dialog_stack']).toEqual(['ham']);
  });

  test('a stack that names a node that is gone starts at the top', () => {
    const talk = new Talk(skill);
    talk.context = { system: { dialog_stack: [{ dialog_node: 'gone' }] } };
    expect(texts(talk.say('x', { intent: 'hours' }))).toEqual(['We open at 8.']);
  });
});

describe('folders', () => {
  const skill = skillOf([
    n('before', '@city:Paris', 'Before.'),
    folder('f', null, [folder('g', '$vip', [n('a', '#hours', 'Any time.')]), n('b', '@city', 'Inside.')]),
    n('after', 'true', 'After.'),
  ]);

  test.each([
    ['Paris', {}, 'Before.'],
    ['Boston', {}, 'Inside.'],
    [null, {}, 'After.'],
  ])('are looked into in place: %s', (city, context, said) => {
    const talk = new Talk(skill);
    expect(texts(talk.say('x', { ...(city !== null && { entities: [['city', city]] }), context }))).toEqual([
      said,
    ]);
  });

  test('count only while their condition is true', () => {
    expect(texts(new Talk(skill).say('x', { intent: 'hours', context: { vip: true } }))).toEqual([
      'Any time.',
    ]);
    expect(texts(new Talk(skill).say('x', { intent: 'hours', context: { vip: false } }))).toEqual(['After.']);
  });

  test('a disabled folder hides its members', () => {
    const off = skillOf([folder('f', null, [hours], { disabled: true }), last]);
    expect(texts(new Talk(off).say('x', { intent: 'hours' }))).toEqual(['Sorry?']);
  });

  test('members keep their own children', () => {
    const talk = new Talk(
      skillOf([folder('f', null, [n('p', '#order', 'Pick.', {}, [n('c', '@topping', 'Good.')])]), last]),
    );
    talk.say('x', { intent: 'order' });
    expect(visited(talk.say('ham', { entities: [['topping', 'ham']] }))).toEqual(['c']);
  });
});

describe('next steps', () => {
  const target = n('x', null, 'X.', {}, [
    n('c1', '@device:lights', 'Lights.'),
    n('c2', '@device:radio', 'Radio.'),
  ]);
  const radio = { intent: 'on', entities: [['device', 'radio']] } as const;

  test('jump to the body: runs the node whatever its condition, and then its own next step', () => {
    const talk = new Talk(
      skillOf([n('a', '#on', 'A.', jumpTo('b')), n('b', 'false', 'B.', {}, [hours]), last]),
    );
    const answer = talk.say('x', { intent: 'on' });
    expect(texts(answer)).toEqual(['A.', 'B.']);
    expect(visited(answer)).toEqual(['a', 'b']);
    expect(systemOf(answer)['dialog_stack']).toEqual([{ dialog_node: 'b' }]);
  });

  test('jump to a condition: tests the target and what follows it', () => {
    const talk = new Talk(skillOf([n('a', '#on', 'A.', jumpTo('c1', 'condition')), target, last]));
    expect(visited(talk.say('x', radio))).toEqual(['a', 'c2']);
  });

  test('jump to a condition: when none is true the turn ends, and the log says so', () => {
    const talk = new Talk(skillOf([n('a', '#on', 'A.', jumpTo('c1', 'condition')), target, last]));
    const answer = talk.say('x', { intent: 'on' });
    expect(visited(answer)).toEqual(['a']);
    expect(answer.output['log_messages']).toMatchObject([{ level: 'error', code: 'jump_failed' }]);
    expect(answer.output['error']).toBe((answer.output['log_messages'] as { msg: string }[])[0]?.msg);
    expect(systemOf(answer)['dialog_stack']).toEqual([{ dialog_node: 'root' }]);
    expect(systemOf(answer)).not.toHaveProperty('branch_exited');
  });

  test('jump to a condition in a folder goes on after the folder', () => {
    const talk = new Talk(
      skillOf([
        n('a', '#on', 'A.', jumpTo('f1', 'condition')),
        folder('f', null, [n('f1', 'false', 'F.')]),
        last,
      ]),
    );
    expect(visited(talk.say('x', { intent: 'on' }))).toEqual(['a', 'last']);
  });

  test('a jump that waits is remembered by the node that jumps', () => {
    const talk = new Talk(skillOf([n('a', '#on', 'Which?', jumpTo('c1', 'user_input')), target, last]));
    expect(systemOf(talk.say('x', radio))['dialog_stack']).toEqual([{ dialog_node: 'a' }]);
  });

  test('jump that waits: the next input is tested from the target on', () => {
    const talk = new Talk(skillOf([n('a', '#on', 'Which?', jumpTo('c1', 'user_input')), target, last]));
    expect(visited(talk.say('x', radio))).toEqual(['a']);
    expect(visited(talk.say('radio', { entities: [['device', 'radio']] }))).toEqual(['c2']);
  });

  test('jump after the client: the target runs on the next message', () => {
    const talk = new Talk(
      skillOf([n('a', '#on', 'Wait.', jumpTo('b', 'client')), n('b', 'false', 'B.'), last]),
    );
    expect(texts(talk.say('x', { intent: 'on' }))).toEqual(['Wait.']);
    expect(texts(talk.say(''))).toEqual(['B.']);
  });

  test('skip_user_input tests the children at once', () => {
    const skill = skillOf([
      n('a', '#on', 'OK.', { ...step('skip_user_input'), context: { mode: 'x' } }, [
        n('no', '$mode == "y"', 'No.'),
        n('yes', '$mode == "x"', 'Yes.'),
      ]),
    ]);
    expect(texts(new Talk(skill).say('x', { intent: 'on' }))).toEqual(['OK.', 'Yes.']);
  });

  test('the go_to of older exports', () => {
    const skill = skillOf([
      n(
        'a',
        '#on',
        { text: 'A.' },
        { type: null, go_to: { dialog_node: 'b', selector: 'body', return: null } },
      ),
      n('b', 'false', { text: { values: ['B.'] } }, { type: null }),
    ]);
    expect(texts(new Talk(skill).say('x', { intent: 'on' }))).toEqual(['A.', 'B.']);
  });

  test('a jump to a node that is not there is logged, and the node goes on as usual', () => {
    const talk = new Talk(skillOf([n('a', '#on', 'A.', jumpTo('gone'), [n('c', 'true', 'C.')])]));
    const answer = talk.say('x', { intent: 'on' });
    expect(texts(answer)).toEqual(['A.']);
    expect(answer.output['log_messages']).toMatchObject([{ code: 'missing_node' }]);
    expect(texts(talk.say('y'))).toEqual(['C.']);
  });

  test('jumps in a circle end once nothing changes any more', () => {
    const skill = skillOf([n('a', '#on', 'A.', jumpTo('b')), n('b', 'false', 'B.', jumpTo('a'))]);
    const answer = new Talk(skill).say('x', { intent: 'on' });
    expect(texts(answer)).toEqual(['A.', 'B.', 'A.', 'B.']);
    expect(answer.output['log_messages']).toMatchObject([{ code: 'loop_guard' }]);
    expect(systemOf(answer)['dialog_stack']).toEqual([{ dialog_node: 'root' }]);
  });

  test.each<[string, string, string, number, string[]]>([
    ['counts to its end', '<? $i + 1 ?>', '$i < 30', 30, []],
    ['leaves it to chance', '<? new Random().nextInt(1000000) ?>', '$i > -1', 251, ['loop_guard']],
    ['changes something for ever', '<? $i + 1 ?>', 'true', 251, ['loop_guard']],
  ])('a circle that %s', (_what, i, goesOn, rounds, codes) => {
    const skill = skillOf([
      n('a', '#on', 'A.', { context: { i }, ...jumpTo('b', 'condition') }),
      n('b', goesOn, null, jumpTo('a')),
      n('c', 'true'),
    ]);
    const answer = new Talk(skill).say('x', { intent: 'on', context: { i: 0 } });
    expect(texts(answer)).toHaveLength(rounds);
    expect((answer.output['log_messages'] as { code: string }[]).map(({ code }) => code)).toEqual(codes);
  });
});
