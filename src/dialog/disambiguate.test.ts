import { describe, expect, test } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { jumpTo, n, response, skillOf, systemOf, Talk, texts, visited, type Message } from './testing.ts';

const settings = (more: JsonObject = {}): JsonObject => ({
  system_settings: {
    disambiguation: { enabled: true, prompt: 'Did you mean:', none_of_the_above_prompt: 'Neither', ...more },
  },
});
const close: Message = {
  intents: [
    { intent: 'account', confidence: 0.56 },
    { intent: 'order', confidence: 0.53 },
  ],
};
const nodes = (account: JsonObject = {}, order: JsonObject = {}) => [
  n('acc', '#account', 'Account.', { title: 'Cancel an account', ...account }),
  n('ord', '#order', 'Order.', { title: 'Cancel an order', ...order }),
  n('none', 'input.suggestion_id', 'Neither then.', { disambiguation_opt_out: true }),
  n('last', 'anything_else', 'Sorry?', { title: 'Anything else' }),
];

interface Suggestion extends JsonObject {
  readonly label: string;
  readonly value: {
    readonly input: JsonObject;
    readonly intents: NonNullable<Message['intents']>;
  } & JsonObject;
}

function suggestions(talk: Talk, message: Message = close): readonly Suggestion[] {
  const [item] = talk.say('cancel it', message).output['generic'] as JsonObject[];
  return item?.['response_type'] === 'suggestion' ? (item['suggestions'] as readonly Suggestion[]) : [];
}

describe('two close intents', () => {
  test('are asked about, by label', () => {
    const talk = new Talk(skillOf(nodes({}, { user_label: 'My order' }), settings()));
    const answer = talk.say('cancel it', close);
    expect(answer.output['generic']).toMatchObject([
      {
        response_type: 'suggestion',
        title: 'Did you mean:',
        suggestions: [{ label: 'Cancel an account' }, { label: 'My order' }, { label: 'Neither' }],
      },
    ]);
    expect(visited(answer)).toEqual([]);
    expect(answer.output['log_messages']).toEqual([]);
    expect(systemOf(answer)['dialog_stack']).toEqual([{ dialog_node: 'root' }]);
  });

  test('sending a choice back runs its node', () => {
    const talk = new Talk(skillOf(nodes(), settings()));
    const [, order, neither] = suggestions(talk).map(({ value }) => value);
    expect(order?.input).toMatchObject({ text: 'cancel it' });
    expect(
      texts(talk.say('cancel it', { input: order?.input ?? {}, intents: order?.intents ?? [] })),
    ).toEqual(['Order.']);
    expect(
      texts(talk.say('cancel it', { input: neither?.input ?? {}, intents: neither?.intents ?? [] })),
    ).toEqual(['Neither then.']);
  });
});

describe('a suggestion', () => {
  const jump = jumpTo('bye');
  const bye = n('bye', 'false', 'Anything more?', { title: 'Say good-bye' });

  test('shows what its node would say', () => {
    const [account] = suggestions(new Talk(skillOf(nodes({ user_label: 'Leave us' }), settings())));
    expect(account).toMatchObject({
      output: {
        text: ['Account.'],
        generic: [{ response_type: 'text', text: 'Account.' }],
        nodes_visited_details: [{ dialog_node: 'acc', user_label: 'Leave us', conditions: '#account' }],
      },
      dialog_node: 'acc',
      source_dialog_node: 'root',
    });
  });

  test.each([
    [{}, 'Say good-bye'],
    [{ disambiguation_opt_out: true }, 'Cancel an account'],
    [{ title: null }, 'Cancel an account'],
  ])('is named after the last node that its branch runs: %j', (more, label) => {
    const skill = skillOf([...nodes(jump), { ...bye, node: { ...bye.node, ...more } }], settings());
    expect(suggestions(new Talk(skill))[0]?.label).toBe(label);
  });

  test('may be what an entity leads to', () => {
    const day = n('day', '@sys-date', 'Noted.', { title: 'Keep a date' });
    const [acc, ord, ...rest] = nodes();
    const entities = [['sys-date', '2024-05-02']] as const;
    const labels = (sketches: Parameters<typeof skillOf>[0]) =>
      suggestions(new Talk(skillOf(sketches, settings())), { ...close, entities }).map(({ label }) => label);
    expect(labels([acc!, ord!, day, ...rest])).toEqual([
      'Cancel an account',
      'Cancel an order',
      'Keep a date',
      'Neither',
    ]);
    expect(labels([day, acc!, ord!, ...rest])).toEqual([]);
  });

  test('comes in an order left to chance where the skill says so', () => {
    const draws = [0.9, 0.1, 0.5];
    const talk = new Talk(skillOf(nodes(), settings({ randomize: true })), () => draws.shift() ?? 0);
    talk.context = { conversation_id: 'c' };
    expect(suggestions(talk).map(({ label }) => label)).toEqual([
      'Cancel an order',
      'Cancel an account',
      'Neither',
    ]);
  });

  test('is for nodes of the open branch there', () => {
    const inner = [
      n('a', '#account', 'A.', { title: 'Account' }),
      n('b', '#order', 'B.', { title: 'Order' }),
    ];
    const talk = new Talk(skillOf([n('open', '#start', 'Yes?', {}, inner), ...nodes()], settings()));
    talk.say('x', { intent: 'start' });
    const [, order] = suggestions(talk);
    expect(order?.label).toBe('Order');
    const value = order?.value;
    expect(texts(talk.say('x', { input: value?.input ?? {}, intents: value?.intents ?? [] }))).toEqual([
      'B.',
    ]);
  });
});

describe('nothing is asked', () => {
  test.each([0.5, 0.7])('when the node of the best intent is sure from %d on', (least) => {
    const parts = [
      response('sure', `intent.confidence > ${least}`, 'Sure.', {
        context: { system: { prevent_disambiguation: true } },
      }),
      response('else', 'true', 'Not so sure.'),
    ];
    const [acc, ...rest] = nodes();
    const talk = new Talk(skillOf([{ ...acc!, kids: parts }, ...rest], settings()));
    expect(suggestions(talk).length > 0).toBe(least > 0.56);
    expect(talk.context?.['system']).not.toHaveProperty('prevent_disambiguation');
  });

  test.each<[string, ReturnType<typeof nodes>, JsonObject, Message]>([
    ['when it is switched off', nodes(), settings({ enabled: false }), close],
    ['when a node opts out', nodes({}, { disambiguation_opt_out: true }), settings(), close],
    ['when a node has no name', nodes({}, { title: null }), settings(), close],
    [
      'when one is far ahead',
      nodes(),
      settings(),
      {
        intents: [
          { intent: 'account', confidence: 0.9 },
          { intent: 'order', confidence: 0.3 },
        ],
      },
    ],
    [
      'when both are unsure',
      nodes(),
      settings(),
      {
        intents: [
          { intent: 'account', confidence: 0.2 },
          { intent: 'order', confidence: 0.19 },
        ],
      },
    ],
    [
      'when the input is a training example',
      nodes(),
      settings(),
      {
        intents: [
          { intent: 'account', confidence: 1 },
          { intent: 'order', confidence: 0.99 },
        ],
      },
    ],
    [
      'when both lead to the same node',
      [n('a', '#account || #order', 'A.', { title: 'A' })],
      settings(),
      close,
    ],
  ])('%s', (_, sketches, fields, message) => {
    expect(suggestions(new Talk(skillOf(sketches, fields)), message)).toEqual([]);
  });

  test('in an open branch', () => {
    const open = n('open', '#start', 'Yes?', {}, [n('c', '#account', 'Child.')]);
    const talk = new Talk(skillOf([open, ...nodes()], settings()));
    talk.say('x', { intent: 'start' });
    expect(texts(talk.say('x', close))).toEqual(['Child.']);
  });
});

test.each([
  ['high', 2],
  ['low', 0],
])('sensitivity %s', (sensitivity, count) => {
  const message: Message = {
    intents: [
      { intent: 'account', confidence: 0.6 },
      { intent: 'order', confidence: 0.45 },
    ],
  };
  const fields = settings({ sensitivity, none_of_the_above_prompt: null });
  expect(suggestions(new Talk(skillOf(nodes(), fields)), message)).toHaveLength(count);
});
