import { describe, expect, test } from 'vitest';
import { jumpTo, n, response, say, skillOf, step, systemOf, Talk, texts, visited } from './testing.ts';

const greet = { intent: 'greet' };

/** What a node with this output says on each of the given number of visits. */
function visits(output: object, times: number, random: () => number = () => 0): unknown[] {
  const talk = new Talk(skillOf([n('a', '#greet', output as never)]), random);
  return Array.from({ length: times }, () => texts(talk.say('hi', greet)));
}

describe('text', () => {
  const values = ['One.', 'Two.', 'Three.'];
  const generic = (policy: string | undefined, extra: object = {}): object => ({
    generic: [
      {
        response_type: 'text',
        values: values.map((text) => ({ text })),
        ...(policy !== undefined && { selection_policy: policy }),
        ...extra,
      },
    ],
  });

  test.each([['sequential'], [undefined]])('in sequence, coming round again (%s)', (policy) => {
    expect(visits(generic(policy), 4)).toEqual([['One.'], ['Two.'], ['Three.'], ['One.']]);
  });

  test('all lines joined', () => {
    expect(visits(generic('multiline'), 1)).toEqual([['One.\nTwo.\nThree.']]);
    expect(visits(generic('multiline', { delimiter: ' / ' }), 1)).toEqual([['One. / Two. / Three.']]);
  });

  test.each([0, 0.3, 0.6, 0.99])('at random: each once a round, never one twice in a row (%d)', (draw) => {
    const said = visits(generic('random'), 9, () => draw).flat();
    for (const round of [0, 3, 6]) expect(new Set(said.slice(round, round + 3)).size).toBe(3);
    expect(said.some((text, index) => text === said[index - 1])).toBe(false);
  });

  test('the forms of older exports', () => {
    expect(visits({ text: 'Plain.' }, 1)).toEqual([['Plain.']]);
    expect(visits({ text: { values: ['A.', 'B.'], selection_policy: 'sequential' } }, 2)).toEqual([
      ['A.'],
      ['B.'],
    ]);
    expect(visits({ text: ['A.', 'B.'] }, 1)).toEqual([['A.\nB.']]);
  });

  test('an empty string counts in output.text, and shows nothing', () => {
    const answer = new Talk(
      skillOf([n('a', '#greet', { text: '' }, jumpTo('b')), n('b', 'false', 'B.')]),
    ).say('hi', greet);
    expect(answer.output['text']).toEqual(['', 'B.']);
    expect(answer.output['generic']).toEqual([{ response_type: 'text', text: 'B.' }]);
  });

  test('positions are kept where Watson keeps them', () => {
    const skill = skillOf([
      n('a', '#greet', { generic: [{ response_type: 'pause', time: 1 }, say('One.', 'Two.')] }),
      n('b', '#old', { text: { values: ['One.', 'Two.'], selection_policy: 'sequential' } }),
      n('r', '#rnd', { text: { values: ['One.', 'Two.'], selection_policy: 'random' } }),
      n('u', '#unsaid', { text: { values: ['One.', 'Two.'] } }),
      n('p', '#plain', { text: 'One.' }),
    ]);
    const talk = new Talk(skill);
    talk.say('x', greet);
    talk.say('x', { intent: 'old' });
    talk.say('x', { intent: 'old' });
    talk.say('x', { intent: 'plain' });
    talk.say('x', { intent: 'unsaid' });
    talk.say('x', { intent: 'unsaid' });
    expect(systemOf(talk.say('x', { intent: 'rnd' }))['_node_output_map']).toEqual({
      a: { '1': [0] },
      b: [1],
      r: [0, 1, 0],
      u: [1, 0, 1],
    });
  });

  test('an order that the state holds is followed to its end', () => {
    const talk = new Talk(skillOf([n('u', '#greet', { text: { values: ['One.', 'Two.', 'Three.'] } })]));
    talk.context = { system: { dialog_turn_counter: 1, _node_output_map: { u: [0, 1, 2, 0] } } };
    const said = [1, 2, 3, 4].flatMap(() => texts(talk.say('x', greet)));
    expect(said).toEqual(['Three.', 'One.', 'One.', 'Two.']);
  });

  test('a position that makes no sense starts again', () => {
    const talk = new Talk(skillOf([n('a', '#greet', { generic: [say('One.', 'Two.')] })]));
    talk.context = { system: { dialog_turn_counter: 1, _node_output_map: { a: { '0': ['x'] } } } };
    expect(texts(talk.say('hi', greet))).toEqual(['One.']);
  });

  test('expressions are filled in; what stands alone becomes text', () => {
    const talk = new Talk(
      skillOf([
        n('a', '#greet', {
          generic: [
            say('Hi $name.'),
            say('<? $list ?>'),
            say('$no'),
            say('<? 2.5 * 2 ?>'),
            say('<? intents ?>'),
          ],
        }),
      ]),
    );
    expect(texts(talk.say('hi', { ...greet, context: { name: 'Ann', list: [1, 2] } }))).toEqual([
      'Hi Ann.',
      '[1,2]',
      '',
      '5.0',
      'greet',
    ]);
  });

  test('a failing expression is logged with the node and the answer stands', () => {
    const answer = new Talk(skillOf([n('a', '#greet', 'Value: <? $nothing.foo().bar ?>')])).say('hi', greet);
    expect(visited(answer)).toEqual(['a']);
    expect(answer.output['log_messages']).toMatchObject([
      { level: 'error', source: { type: 'dialog_node', dialog_node: 'a' } },
    ]);
  });
});

describe('other responses', () => {
  const one = (item: object, title?: string): unknown =>
    new Talk(
      skillOf([n('a', '#greet', { generic: [item as never] }, title === undefined ? {} : { title })]),
    ).say('hi', {
      ...greet,
      context: { name: 'Ann' },
    }).output['generic'];

  test.each([
    {
      response_type: 'image',
      source: 'https://example.com/a.png',
      title: 'A',
      channels: [{ channel: 'chat' }],
    },
    { response_type: 'pause', time: 500, typing: false },
    { response_type: 'audio', source: 'a.mp3', channel_options: { voice_telephony: { loop: true } } },
    { response_type: 'option', title: 'T', options: [{ label: 'L', value: { input: { text: 'x' } } }] },
    { response_type: 'user_defined', user_defined: { list: [1, { a: null }] } },
    { response_type: 'hologram', shape: 'cat' },
  ])('$response_type passes through', (item) => {
    expect(one(item)).toEqual([item]);
  });

  test('their expressions are evaluated and null properties left out', () => {
    expect(one({ response_type: 'image', source: 'https://example.com/$name', title: '$no' })).toEqual([
      { response_type: 'image', source: 'https://example.com/Ann' },
    ]);
  });

  test('texts keep their channels', () => {
    expect(one({ ...say('Hi.'), channels: [{ channel: 'chat' }] })).toEqual([
      { response_type: 'text', text: 'Hi.', channels: [{ channel: 'chat' }] },
    ]);
  });

  test('connect_to_agent in a conditioned response tells the topic of its node', () => {
    const part = response('part', 'true', { generic: [{ response_type: 'connect_to_agent' }] });
    const talk = new Talk(skillOf([n('a', 'true', null, { title: 'Talk to a person' }, [part])]));
    expect(talk.say('x').output['generic']).toMatchObject([{ topic: 'Talk to a person' }]);
  });

  test('connect_to_agent tells the topic', () => {
    expect(one({ response_type: 'connect_to_agent' }, 'Talk to a person')).toEqual([
      { response_type: 'connect_to_agent', topic: 'Talk to a person' },
    ]);
  });

  test('a search is asked for', () => {
    const item = { response_type: 'search_skill', query: 'hours', query_type: 'natural_language' };
    const answer = new Talk(skillOf([n('a', '#greet', { generic: [item] })])).say('hi', greet);
    expect(answer.effects).toEqual([{ kind: 'search', node: 'a', item }]);
  });

  test('order is kept, and what jumps lead to is appended', () => {
    const skill = skillOf([
      n('a', '#greet', { generic: [say('A.'), { response_type: 'pause', time: 1 }, say('B.')] }, jumpTo('b')),
      n('b', 'false', 'C.'),
    ]);
    const { output } = new Talk(skill).say('hi', greet);
    expect((output['generic'] as { response_type: string }[]).map((item) => item.response_type)).toEqual([
      'text',
      'pause',
      'text',
      'text',
    ]);
    expect(output['text']).toEqual(['A.', 'B.', 'C.']);
  });
});

describe('other properties of output', () => {
  test('are evaluated and returned; a later node replaces them', () => {
    const skill = skillOf([
      n('a', '#greet', { action: 'show', n: '<? 1 + 1 ?>', deep: { who: '$name' } }, jumpTo('b')),
      n('b', 'false', { action: 'hide', gone: '$no' }),
    ]);
    const { output } = new Talk(skill).say('hi', { ...greet, context: { name: 'Ann' } });
    expect(output).toMatchObject({ action: 'hide', n: 2, deep: { who: 'Ann' } });
    expect(output).not.toHaveProperty('gone');
  });

  test('cannot stand in for what the runtime says', () => {
    const { output } = new Talk(skillOf([n('a', '#greet', { nodes_visited: ['x'], log_messages: 7 })])).say(
      'hi',
      greet,
    );
    expect(output).toMatchObject({ nodes_visited: ['a'], log_messages: [] });
  });

  test('output.clear() drops what earlier nodes said, not what this one says', () => {
    const skill = skillOf([
      n('a', '#greet', { generic: [say('A.')], extra: 1 }, jumpTo('b')),
      n('b', 'false', 'B.<? output.clear() ?>'),
    ]);
    const { output } = new Talk(skill).say('hi', greet);
    expect(output['text']).toEqual(['B.']);
    expect(output['nodes_visited']).toEqual(['a', 'b']);
    expect(output).not.toHaveProperty('extra');
  });
});

describe('conditioned responses', () => {
  const kids = [
    response('ma', '$state:MA', 'Boston.', { context: { chosen: 'MA' } }),
    response('off', 'true', 'Off.', { disabled: true }),
    response('rest', 'anything_else', 'Nowhere.'),
  ];

  test('the first true one answers, sets its context, and is listed', () => {
    const skill = skillOf([n('a', '#greet', null, {}, kids)]);
    const answer = new Talk(skill).say('hi', { ...greet, context: { state: 'MA' } });
    expect(texts(answer)).toEqual(['Boston.']);
    expect(visited(answer)).toEqual(['a', 'ma']);
    expect(answer.context['chosen']).toBe('MA');
    expect(texts(new Talk(skill).say('hi', greet))).toEqual(['Nowhere.']);
  });

  test('one without a condition is always true', () => {
    expect(
      texts(new Talk(skillOf([n('a', '#greet', null, {}, [response('r', null, 'R.')])])).say('hi', greet)),
    ).toEqual(['R.']);
  });

  test('none true: the node says nothing', () => {
    const skill = skillOf([n('a', '#greet', 'Own.', {}, [response('r', 'false', 'R.')])]);
    expect(texts(new Talk(skill).say('hi', greet))).toEqual([]);
  });

  test('its next step replaces that of the node', () => {
    const skill = skillOf([
      n('a', '#greet', null, jumpTo('c'), [
        response('r', '$go', 'R.', jumpTo('b')),
        response('s', 'true', 'S.'),
      ]),
      n('b', 'false', 'B.'),
      n('c', 'false', 'C.'),
    ]);
    expect(texts(new Talk(skill).say('hi', { ...greet, context: { go: true } }))).toEqual(['R.', 'B.']);
    expect(texts(new Talk(skill).say('hi', greet))).toEqual(['S.', 'C.']);
  });

  test('a jump of its own that waits for input', () => {
    const skill = skillOf([
      n('a', '#greet', null, {}, [response('r', 'true', 'R.', jumpTo('b', 'user_input'))]),
      n('b', '@x', 'B.'),
    ]);
    const talk = new Talk(skill);
    talk.say('hi', greet);
    expect(texts(talk.say('x', { entities: [['x', 'y']] }))).toEqual(['B.']);
  });

  test('other children own the next input', () => {
    const skill = skillOf([n('a', '#greet', null, {}, [...kids, n('c', '@x', 'C.')])]);
    const talk = new Talk(skill);
    expect(systemOf(talk.say('hi', greet))['dialog_stack']).toEqual([{ dialog_node: 'a' }]);
    expect(visited(talk.say('x', { entities: [['x', 'y']] }))).toEqual(['c']);
  });

  test('skip_user_input goes on to them at once', () => {
    const skill = skillOf([n('a', '#greet', null, step('skip_user_input'), [...kids, n('c', 'true', 'C.')])]);
    expect(texts(new Talk(skill).say('hi', greet))).toEqual(['Nowhere.', 'C.']);
  });
});

describe('log messages', () => {
  test('are at most fifty', () => {
    const bad = Array.from({ length: 60 }, (_, index) => say(`${index} <? $no.foo() ?>`));
    const { output } = new Talk(skillOf([n('a', '#greet', { generic: bad })])).say('hi', greet);
    expect(output['log_messages']).toHaveLength(50);
  });

  test('are an empty list when all is well', () => {
    expect(new Talk(skillOf([n('a', '#greet', 'A.')])).say('hi', greet).output['log_messages']).toEqual([]);
  });
});
