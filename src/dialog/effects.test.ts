import { describe, expect, test } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import type { Pending } from './answer.ts';
import { entitySlot, jumpTo, n, response, skillOf, Talk, texts } from './testing.ts';
import { resume, turn } from './turn.ts';

const ask = { intent: 'weather' };

const hook = {
  webhooks: [{ name: 'main_webhook', url: 'https://example.com/hook', headers: [{ name: 'k', value: 'v' }] }],
};
const action = (more: JsonObject = {}): JsonObject => ({
  actions: [
    {
      name: 'main_webhook',
      type: 'webhook',
      parameters: { text: '<? input.text ?>', n: 1 },
      result_variable: 'result',
      ...more,
    },
  ],
});
const answers = [
  response('ok', '$result', 'Got <? $result.word ?>.'),
  response('failed', 'output.webhook_error', 'Failed: <? output.webhook_error.result ?>.'),
];

describe('client actions', () => {
  test('are handed to the client in order, with their parameters evaluated', () => {
    const actions = [
      { name: 'a', type: 'client', parameters: { where: '$place' }, result_variable: 'context.w.today' },
      { name: 'b', result_variable: 'r' },
    ];
    const talk = new Talk(
      skillOf([n('a', '#weather', 'Wait.', { actions }, [n('c', '$r', 'It is $r.')]), n('z', 'true', 'Z.')]),
    );
    const answer = talk.say('x', { ...ask, context: { place: 'Rome' } });
    expect(answer.actions).toEqual([
      { name: 'a', type: 'client', parameters: { where: 'Rome' }, result_variable: 'context.w.today' },
      { name: 'b', type: 'client', parameters: {}, result_variable: 'r' },
    ]);
    const next = talk.say('', { context: { r: 'warm' } });
    expect(texts(next)).toEqual(['It is warm.']);
    expect(next.actions).toEqual([]);
  });
});

describe('webhooks', () => {
  const skill = skillOf([n('a', '#weather', null, action(), answers)], hook);

  test('stop the turn with all that the call needs', () => {
    const talk = new Talk(skill);
    expect(turn(talk.program, talk.inputOf('hello', ask))).toMatchObject({
      kind: 'pending',
      call: {
        kind: 'webhook',
        node: 'a',
        name: 'main_webhook',
        url: 'https://example.com/hook',
        headers: [{ name: 'k', value: 'v' }],
        parameters: { text: 'hello', n: 1 },
      },
    });
  });

  test('the result is the variable, for the response of the same node', () => {
    const talk = new Talk(skill);
    talk.onCall = () => ({ ok: true, value: { word: 'rain' } });
    const answer = talk.say('hello', ask);
    expect(texts(answer)).toEqual(['Got rain.']);
    expect(answer.context['result']).toEqual({ word: 'rain' });
    expect(answer.actions).toEqual([]);
  });

  test('a failure takes the variable away and says why', () => {
    const talk = new Talk(skill);
    talk.onCall = () => ({ ok: false, error: 'HTTP 500' });
    const answer = talk.say('hello', { ...ask, context: { result: 'old' } });
    expect(texts(answer)).toEqual(['Failed: HTTP 500.']);
    expect(answer.context).not.toHaveProperty('result');
    expect(answer.output['webhook_error']).toEqual({ result: 'HTTP 500' });
  });

  test('without an address fail at once', () => {
    const talk = new Talk(skillOf([n('a', '#weather', null, action(), answers)]));
    const answer = turn(talk.program, talk.inputOf('x', ask));
    expect(answer).toMatchObject({ kind: 'answer', output: { log_messages: [{ code: 'no_webhook' }] } });
  });

  test('several in a turn are answered in order, and nothing happens twice', () => {
    const nodes = [
      n('a', '#weather', 'A.', { ...action(), context: { l: "<? $l.append('a') ?>" }, ...jumpTo('b') }),
      n('b', 'false', 'B.', action({ result_variable: 'second' })),
    ];
    const talk = new Talk(skillOf(nodes, hook));
    const asked: string[] = [];
    talk.onCall = ({ call }) => {
      asked.push(call.node);
      return { ok: true, value: asked.length };
    };
    const answer = talk.say('x', { ...ask, context: { l: [] } });
    expect(asked).toEqual(['a', 'b']);
    expect(texts(answer)).toEqual(['A.', 'B.']);
    expect(answer.context).toMatchObject({ l: ['a'], result: 1, second: 2 });
  });

  test('the random numbers drawn before a call are the same after it', () => {
    const nodes = [
      n('a', '#weather', null, { context: { r: '<? new Random().nextInt(1000000) ?>' }, ...jumpTo('b') }),
      n('b', 'false', 'Drew $r.', action({ parameters: { r: '$r' } })),
    ];
    let seed = 0;
    const talk = new Talk(skillOf(nodes, hook), () => (seed += 0.0137) % 1);
    const input = talk.inputOf('x', ask);
    const pending = turn(talk.program, input) as Pending;
    const { r } = pending.call.parameters;
    const answer = resume(talk.program, input, pending, { ok: true, value: 1 });
    expect(answer).toMatchObject({ context: { r }, output: { text: [`Drew ${JSON.stringify(r)}.`] } });
  });

  test('are not made without end', () => {
    const nodes = [n('a', '#weather', null, { ...action(), ...jumpTo('a') })];
    const talk = new Talk(skillOf(nodes, hook));
    let calls = 0;
    talk.onCall = () => ({ ok: true, value: ++calls });
    expect(talk.say('x', ask).output['webhook_error']).toEqual({ result: 'The turn made too many calls.' });
    expect(calls).toBe(20);
  });

  test('a frame calls once its slots are filled', () => {
    const frame = n('f', '#weather', null, { type: 'frame', ...action({ parameters: { city: '$city' } }) }, [
      entitySlot('city', 'Where?'),
      ...answers,
    ]);
    const talk = new Talk(skillOf([frame], hook));
    const called: unknown[] = [];
    talk.onCall = ({ call }) => {
      called.push(call.parameters);
      return { ok: true, value: { word: 'sun' } };
    };
    expect(texts(talk.say('x', ask))).toEqual(['Where?']);
    expect(called).toEqual([]);
    expect(texts(talk.say('x', { entities: [['city', 'Rome']] }))).toEqual(['Got sun.']);
    expect(called).toEqual([{ city: 'Rome' }]);
  });

  test.each([
    ['cloud_function', 'cloud_function'],
    ['web-action', 'web_action'],
    ['server', 'server'],
  ])('%s asks for a call too', (type, kind) => {
    const talk = new Talk(skillOf([n('a', '#weather', null, action({ type, credentials: '$private.key' }))]));
    expect(turn(talk.program, talk.inputOf('x', ask))).toMatchObject({
      kind: 'pending',
      call: { kind, name: 'main_webhook', credentials: '$private.key' },
    });
  });
});
