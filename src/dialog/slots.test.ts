import { describe, expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import {
  entitySlot,
  handler,
  jumpTo,
  n,
  response,
  skillOf,
  slot,
  step,
  systemOf,
  Talk,
  texts,
  visited,
  type Message,
} from './testing.ts';
import { turn } from './turn.ts';

type Sketches = Parameters<typeof skillOf>[0];
const order: Message = { intent: 'order' };
const size: Message = { entities: [['size', 'large']] };
const time: Message = { entities: [['time', '18:00']] };
const last = n('last', 'anything_else', 'Sorry?');

function frame(kids: Sketches, text: string | null = 'A $size pizza at $time.', more: object = {}) {
  return n('pizza', '#order', text, { type: 'frame', ...more }, kids);
}

/** What is said turn after turn. */
function talkThrough(sketches: Sketches, ...turns: Message[]): unknown[] {
  const talk = new Talk(skillOf(sketches));
  return turns.map((message) => texts(talk.say('x', message)));
}

const basic = [entitySlot('size', 'What size?'), entitySlot('time', 'When?')];

describe('filling', () => {
  test('asks for one slot after the other, then answers', () => {
    expect(talkThrough([frame(basic)], order, size, time)).toEqual([
      ['What size?'],
      ['When?'],
      ['A large pizza at 18:00.'],
    ]);
  });

  test('takes what the first input says, all of it if need be', () => {
    expect(talkThrough([frame(basic)], { ...order, ...size })).toEqual([['When?']]);
    const all = {
      intent: 'order',
      entities: [
        ['size', 'small'],
        ['time', '9:00'],
      ],
    } satisfies Message;
    expect(talkThrough([frame(basic)], all)).toEqual([['A small pizza at 9:00.']]);
  });

  test('a waiting slot owns the input the way Watson writes it', () => {
    const talk = new Talk(skillOf([frame(basic)]));
    expect(systemOf(talk.say('x', order))['dialog_stack']).toEqual([
      { dialog_node: 'size', state: 'in_progress' },
    ]);
    const answer = talk.say('x', {
      entities: [
        ['size', 'large'],
        ['time', '9:00'],
      ],
    });
    expect(visited(answer)).toEqual(['size', 'size_in', 'time_in', 'pizza']);
    expect(systemOf(answer)['dialog_stack']).toEqual([{ dialog_node: 'root' }]);
  });

  test('a variable that is set already counts as filled', () => {
    expect(talkThrough([frame(basic)], { ...order, context: { size: 'small' } }, time)).toEqual([
      ['When?'],
      ['A small pizza at 18:00.'],
    ]);
  });

  test('a new mention replaces a value', () => {
    const small: Message = { entities: [['size', 'small']] };
    expect(talkThrough([frame(basic)], order, size, small, time)).toEqual([
      ['What size?'],
      ['When?'],
      ['When?'],
      ['A small pizza at 18:00.'],
    ]);
  });

  test('a slot without a question is optional', () => {
    const diet = slot('diet', '$diet', [
      handler('diet_in', 'input', '@diet', null, { context: { diet: '@diet' } }),
    ]);
    const talk = new Talk(skillOf([frame([diet, ...basic])]));
    expect(texts(talk.say('x', order))).toEqual(['What size?']);
    expect(
      talk.say('x', {
        entities: [
          ['size', 'large'],
          ['diet', 'vegan'],
        ],
      }).context['diet'],
    ).toBe('vegan');
  });

  test('of two system entities that understood the same words the longer one is taken', () => {
    const count = slot('count', '$count', [
      handler('count_ask', 'focus', null, 'How many?'),
      handler('count_in', 'input', '@sys-number', null, { context: { count: '@sys-number' } }),
    ]);
    const day = slot('day', '$day', [
      handler('day_ask', 'focus', null, 'Which day?'),
      handler('day_in', 'input', '@sys-date', null, { context: { day: '@sys-date' } }),
    ]);
    const talk = new Talk(skillOf([frame([count, day], 'Done.')]));
    talk.say('x', order);
    const may2 = [
      { entity: 'sys-number', value: '2', location: [4, 5], confidence: 1 },
      { entity: 'sys-date', value: '2024-05-02', location: [0, 5], confidence: 1 },
    ];
    const input = { ...talk.inputOf('May 2', {}), entities: may2 };
    const answer = turn(talk.program, input) as Answer;
    expect(answer.context).toMatchObject({ day: '2024-05-02' });
    expect(answer.context).not.toHaveProperty('count');
    const two = turn(talk.program, { ...input, entities: may2.slice(0, 1) }) as Answer;
    expect(two.context).toMatchObject({ count: 2 });
  });

  test('a slot counts only while its condition is true', () => {
    const place = slot(
      'place',
      '$place',
      [
        handler('place_ask', 'focus', null, 'Where?'),
        handler('place_in', 'input', '@city', null, { context: { place: '@city' } }),
      ],
      { conditions: "$size == 'large'" },
    );
    expect(talkThrough([frame([entitySlot('size', 'What size?'), place], 'Done.')], order, size)).toEqual([
      ['What size?'],
      ['Where?'],
    ]);
    const small: Message = { entities: [['size', 'small']] };
    expect(talkThrough([frame([entitySlot('size', 'What size?'), place], 'Done.')], order, small)).toEqual([
      ['What size?'],
      ['Done.'],
    ]);
  });

  test('an empty list does not fill', () => {
    const many = slot('many', '$many', [
      handler('many_ask', 'focus', null, 'Which?'),
      handler('many_in', 'input', 'true', null, { context: { many: '<? [] ?>' } }),
    ]);
    expect(talkThrough([frame([many], 'Done.')], order)).toEqual([['Which?']]);
  });

  test('the question for everything comes first when nothing is known', () => {
    const all = [handler('all', 'focus', null, 'Size and time?'), ...basic];
    expect(talkThrough([frame(all)], order, size)).toEqual([['Size and time?'], ['When?']]);
    expect(talkThrough([frame(all)], { ...order, ...size })).toEqual([['When?']]);
  });

  test('without slots a frame is a plain node, and the log says so', () => {
    const answer = new Talk(skillOf([n('f', '#order', 'Plain.', { type: 'frame' })])).say('x', order);
    expect(texts(answer)).toEqual(['Plain.']);
    expect(answer.output['log_messages']).toMatchObject([{ code: 'no_slots' }]);
  });
});

describe('one mention fills one slot', () => {
  const city = (id: string, question: string) =>
    slot(id, `$${id}`, [
      handler(`${id}_ask`, 'focus', null, question),
      handler(`${id}_in`, 'input', '@city', null, { context: { [id]: '@city' } }),
    ]);
  const trip = [frame([city('from', 'From?'), city('to', 'To?')], '$from to $to.')];

  test('the first slot takes the first, the next the second', () => {
    expect(talkThrough(trip, { intent: 'order', entities: [['city', 'Rome']] })).toEqual([['To?']]);
    expect(
      talkThrough(trip, {
        intent: 'order',
        entities: [
          ['city', 'Rome'],
          ['city', 'Oslo'],
        ],
      }),
    ).toEqual([['Rome to Oslo.']]);
  });

  test('the slot that was asked for comes before those that have a value', () => {
    expect(
      talkThrough(trip, order, { entities: [['city', 'Rome']] }, { entities: [['city', 'Oslo']] }),
    ).toEqual([['From?'], ['To?'], ['Rome to Oslo.']]);
  });
});

describe('found', () => {
  const found = (more: object = {}) => [
    entitySlot('size', 'What size?', [
      handler('big', 'filled', "@size == 'large'", 'Wow.', more as never),
      handler('ok', 'filled', null, 'OK, $size.'),
    ]),
    entitySlot('time', 'When?'),
  ];

  test('the first true handler, before the next question', () => {
    expect(talkThrough([frame(found())], order, size)).toEqual([['What size?'], ['Wow.', 'When?']]);
    expect(talkThrough([frame(found())], order, { entities: [['size', 'small']] })).toEqual([
      ['What size?'],
      ['OK, small.', 'When?'],
    ]);
  });

  test('reprompt empties the slot and asks again', () => {
    expect(talkThrough([frame(found(step('reprompt')))], order, size)).toEqual([
      ['What size?'],
      ['Wow.', 'What size?'],
    ]);
  });

  test('skip_all_slots goes to the answer', () => {
    const kids = [...found(step('skip_all_slots')), response('sk', 'has_skipped_slots', 'Skipped.')];
    expect(talkThrough([frame(kids)], order, size)).toEqual([['What size?'], ['Wow.', 'Skipped.']]);
  });

  test('a jump leaves the slots', () => {
    const talk = new Talk(skillOf([frame(found(jumpTo('out'))), n('out', 'false', 'Out.')]));
    talk.say('x', order);
    expect(texts(talk.say('x', size))).toEqual(['Wow.', 'Out.']);
    expect(systemOf(talk.say('x', { intent: 'none' }))['dialog_stack']).toEqual([{ dialog_node: 'root' }]);
  });

  test('event values tell what changed', () => {
    const kids = [
      entitySlot('size', 'What size?', [
        handler(
          'new',
          'filled',
          'event.previous_value',
          'From <? event.previous_value ?> to <? event.current_value ?>.',
        ),
      ]),
      entitySlot('time', 'When?'),
    ];
    const talk = talkThrough([frame(kids)], order, size, { entities: [['size', 'small']] });
    expect(talk).toEqual([['What size?'], ['When?'], ['From large to small.', 'When?']]);
  });

  test('all_slots_filled', () => {
    const kids = basic.map(({ node, kids }) => ({
      node,
      kids: [...kids, { ...handler(`${node.dialog_node}_f`, 'filled', '!all_slots_filled', 'More.') }],
    }));
    expect(talkThrough([frame(kids)], order, size, time)).toEqual([
      ['What size?'],
      ['More.', 'When?'],
      ['A large pizza at 18:00.'],
    ]);
  });
});

describe('not found', () => {
  const withNoMatch = (more: object = {}) => [
    entitySlot('size', 'What size?', [handler('nm', 'nomatch', null, 'Large or small?', more as never)]),
    entitySlot('time', 'When?'),
  ];
  const hm: Message = {};

  test('is not shown on entry, then shown and the slot waits', () => {
    expect(talkThrough([frame(withNoMatch()), last], order, hm, size)).toEqual([
      ['What size?'],
      ['Large or small?'],
      ['When?'],
    ]);
  });

  test('without a handler the question comes again', () => {
    expect(talkThrough([frame(basic), last], order, hm)).toEqual([['What size?'], ['What size?']]);
  });

  test.each([
    ['reprompt', ['Large or small?', 'What size?']],
    ['skip_slot', ['Large or small?', 'When?']],
    ['skip_all_slots', ['Large or small?', 'A  pizza at .']],
  ])('%s', (behavior, said) => {
    expect(talkThrough([frame(withNoMatch(step(behavior)))], order, hm)[1]).toEqual(said);
  });

  test('a skipped slot stays skipped, and the answer knows', () => {
    const kids = [...withNoMatch(step('skip_slot')), response('sk', 'has_skipped_slots', 'Skipped.')];
    expect(talkThrough([frame(kids)], order, hm, time)[2]).toEqual(['Skipped.']);
  });

  test('it may fill the slot itself', () => {
    expect(talkThrough([frame(withNoMatch({ context: { size: 'medium' } }))], order, hm)[1]).toEqual([
      'Large or small?',
      'When?',
    ]);
  });
});

describe('handlers for any time', () => {
  const kids = [
    handler('sauce', 'generic', '#sauce', 'A secret.'),
    handler('quit', 'generic', '#quit', 'Stopped.', { ...step('skip_all_slots'), context: { size: 'none' } }),
    handler('next', 'generic', '#next', 'Next.', step('skip_slot')),
    ...basic,
    response('stop', '$size:none', 'Bye.'),
    response('done', 'true', 'Done.'),
  ];

  test.each([
    ['sauce', ['A secret.', 'What size?']],
    ['quit', ['Stopped.', 'Bye.']],
    ['next', ['Next.', 'When?']],
  ])('%s', (intent, said) => {
    expect(talkThrough([frame(kids)], order, { intent })[1]).toEqual(said);
  });

  test('come before the values', () => {
    expect(talkThrough([frame(kids)], order, { intent: 'sauce', ...size })[1]).toEqual([
      'A secret.',
      'What size?',
    ]);
  });

  test('one that is always true comes after the values', () => {
    const always = [handler('h', 'generic', 'true', 'Hm.'), ...basic];
    expect(talkThrough([frame(always)], order, size, {})).toEqual([
      ['What size?'],
      ['When?'],
      ['Hm.', 'When?'],
    ]);
  });

  test('on entry they are not asked', () => {
    expect(talkThrough([frame([handler('h', 'generic', '#order', 'H.'), ...basic])], order)).toEqual([
      ['What size?'],
    ]);
  });
});

describe('slot_in_focus', () => {
  const confirm = slot('sure', '$sure', [
    handler('sure_ask', 'focus', null, 'Sure?'),
    handler('sure_in', 'input', '(#yes || #no) && slot_in_focus', null, { context: { sure: true } }),
    handler('sure_no', 'filled', '#no', 'Again.', {
      ...step('reprompt'),
      context: { size: null, time: null, sure: null },
    }),
  ]);

  test('is true for the slot that was asked for only', () => {
    const talk = talkThrough([frame([...basic, confirm])], order, { intent: 'yes', ...size }, time, {
      intent: 'yes',
    });
    expect(talk).toEqual([['What size?'], ['When?'], ['Sure?'], ['A large pizza at 18:00.']]);
  });

  test('a confirmation can empty other slots', () => {
    const all = {
      intent: 'order',
      entities: [
        ['size', 'large'],
        ['time', '9'],
      ],
    } satisfies Message;
    expect(talkThrough([frame([...basic, confirm])], all, { intent: 'no' })[1]).toEqual([
      'Again.',
      'What size?',
    ]);
  });
});

describe('afterwards', () => {
  test('children own the next input', () => {
    const talk = new Talk(
      skillOf([frame([entitySlot('size', 'What size?'), n('c', '#thanks', 'Welcome.')], 'Done.')]),
    );
    expect(texts(talk.say('x', { ...order, ...size }))).toEqual(['Done.']);
    expect(texts(talk.say('x', { intent: 'thanks' }))).toEqual(['Welcome.']);
  });

  test('a jump that empties the slots makes them be asked for again', () => {
    const reset = n('reset', 'true', 'Reset.', { context: { size: null } });
    const sketches = [frame([entitySlot('size', 'What size?'), reset], 'Done.', jumpTo('reset'))];
    expect(talkThrough(sketches, { ...order, ...size }, order)).toEqual([
      ['Done.', 'Reset.'],
      ['What size?'],
    ]);
  });

  test('conditioned responses answer for the frame, and are listed before it', () => {
    const kids = [
      entitySlot('size', 'What size?'),
      response('big', '$size:large', 'Big.'),
      response('r', 'true', 'R.'),
    ];
    const answer = new Talk(skillOf([frame(kids)])).say('x', { ...order, ...size });
    expect(texts(answer)).toEqual(['Big.']);
    expect(visited(answer)).toEqual(['pizza', 'size_in', 'big', 'pizza']);
  });
});
