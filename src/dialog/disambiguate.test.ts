import { describe, expect, test } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { n, skillOf, systemOf, Talk, texts, visited, type Message } from './testing.ts';

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

describe('nothing is asked', () => {
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
