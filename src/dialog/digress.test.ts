import { describe, expect, test } from 'vitest';
import {
  entitySlot,
  handler,
  folder,
  n,
  response,
  skillOf,
  systemOf,
  Talk,
  texts,
  visited,
  type Message,
} from './testing.ts';

type Sketches = Parameters<typeof skillOf>[0];
const order: Message = { intent: 'order' };
const ask: Message = { intent: 'hours' };
const ham: Message = { entities: [['topping', 'ham']] };
const last = n('last', 'anything_else', 'Sorry?', { digress_in: 'does_not_return' });

const branch = (out?: string, more: Sketches = []) =>
  n(
    'p',
    '#order',
    'Which topping?',
    { digress_in: 'returns', ...(out !== undefined && { digress_out: out }) },
    [n('c', '@topping', 'Noted.'), ...more],
  );
const hours = (into?: string) =>
  n('hrs', '#hours', 'We open at 8.', into === undefined ? {} : { digress_in: into });

function talkThrough(sketches: Sketches, ...turns: Message[]): unknown[] {
  const talk = new Talk(skillOf(sketches));
  return turns.map((message) => texts(talk.say('x', message)));
}

describe('from a branch', () => {
  test('to a node that returns: the question is asked again, and its children own the next input', () => {
    const talk = new Talk(skillOf([branch('allow_all'), hours('returns'), last]));
    talk.say('x', order);
    const answer = talk.say('x', ask);
    expect(texts(answer)).toEqual(['We open at 8.', 'Which topping?']);
    expect(visited(answer)).toEqual(['hrs', 'p']);
    expect(systemOf(answer)['dialog_stack']).toEqual([{ dialog_node: 'p' }]);
    expect(visited(talk.say('x', ham))).toEqual(['c']);
  });

  test.each([
    ['does_not_return', undefined],
    [undefined, undefined],
    ['returns', 'allow_all_never_return'],
  ])('for good when the target is %s and the source %s', (into, out) => {
    expect(talkThrough([branch(out), hours(into), last], order, ask, ham)).toEqual([
      ['Which topping?'],
      ['We open at 8.'],
      ['Sorry?'],
    ]);
  });

  test('not into a node that forbids it', () => {
    expect(talkThrough([branch(), hours('not_available'), last], order, ask)[1]).toEqual(['Sorry?']);
  });

  test('a source that allows returning targets only', () => {
    expect(talkThrough([branch('allow_returning'), hours('does_not_return'), last], order, ask)[1]).toEqual([
      'Sorry?',
    ]);
    expect(talkThrough([branch('allow_returning'), hours('returns'), last], order, ask)[1]).toEqual([
      'We open at 8.',
      'Which topping?',
    ]);
  });

  test('its own children come first', () => {
    const root = n('t', '@topping', 'Root.', { digress_in: 'returns' });
    expect(talkThrough([root, branch(), last], order, ham)[1]).toEqual(['Noted.']);
  });

  test('a child that is always true keeps the user in', () => {
    expect(
      talkThrough([branch(undefined, [n('t', 'true', 'No topping.')]), hours('returns')], order, ask)[1],
    ).toEqual(['No topping.']);
  });

  test('into a node in a folder', () => {
    expect(talkThrough([branch(), folder('f', null, [hours('returns')])], order, ask)[1]).toEqual([
      'We open at 8.',
      'Which topping?',
    ]);
  });

  test('a chain comes back step by step', () => {
    const job = n('q', '#job', 'Which role?', { digress_in: 'returns' }, [n('qc', '@role', 'Role noted.')]);
    const turns = [order, { intent: 'job' }, ask, { entities: [['role', 'chef']] } satisfies Message, ham];
    expect(talkThrough([branch(), job, hours('returns'), last], ...turns)).toEqual([
      ['Which topping?'],
      ['Which role?'],
      ['We open at 8.', 'Which role?'],
      ['Role noted.', 'Which topping?'],
      ['Noted.'],
    ]);
  });

  test('in a chain, a node that doesn’t come back is left out', () => {
    const job = n('q', '#job', 'Which role?', { digress_in: 'returns' }, [n('qc', '@role', 'Role noted.')]);
    const chef: Message = { entities: [['role', 'chef']] };
    const skill = [
      branch(),
      job,
      hours('does_not_return'),
      n('more', '#hours', 'Ask later.', { digress_in: 'returns' }),
    ];
    expect(talkThrough(skill, order, { intent: 'job' }, ask, chef)).toEqual([
      ['Which topping?'],
      ['Which role?'],
      ['Ask later.', 'Which role?'],
      ['Role noted.', 'Which topping?'],
    ]);
  });

  test.each([
    ['not_available', 'returns', 'Sorry?'],
    ['returns', undefined, 'We open at 8.,Which topping?'],
    ['does_not_return', 'returns', 'We open at 8.,Which topping?'],
    [undefined, 'not_available', 'Sorry?'],
  ])('into a folder that is %s, a node that is %s', (around, own, said) => {
    const closed = folder('f', null, [hours(own)], around === undefined ? {} : { digress_in: around });
    expect(String(talkThrough([branch(), closed, last], order, ask)[1])).toBe(said);
  });

  test('starting the same flow again starts it anew', () => {
    const talk = new Talk(skillOf([branch(), last]));
    talk.say('x', order);
    const answer = talk.say('x', order);
    expect(texts(answer)).toEqual(['Which topping?']);
    expect(systemOf(answer)['dialog_stack']).toEqual([{ dialog_node: 'p' }]);
  });

  test('clearDialogStack() gives up what waits', () => {
    const agent = n('ag', '#help', 'An agent?', { digress_in: 'returns' }, [
      n('y', '#yes', 'OK.<? clearDialogStack() ?>'),
    ]);
    expect(talkThrough([branch(), agent, last], order, { intent: 'help' }, { intent: 'yes' }, ham)).toEqual([
      ['Which topping?'],
      ['An agent?'],
      ['OK.'],
      ['Sorry?'],
    ]);
  });

  test('the response that is given again knows it', () => {
    const p = n('p', '#order', null, {}, [
      response('again', 'returning_from_digression', 'Back to the topping.'),
      response('first', 'true', 'Which topping?'),
      n('c', '@topping', 'Noted.'),
    ]);
    expect(talkThrough([p, hours('returns')], order, ask)).toEqual([
      ['Which topping?'],
      ['We open at 8.', 'Back to the topping.'],
    ]);
  });

  test('a branch that waits in the stack and is gone is passed over', () => {
    const talk = new Talk(skillOf([branch(), hours('returns'), last]));
    talk.context = { system: { dialog_stack: [{ dialog_node: 'p' }, { dialog_node: 'gone' }] } };
    expect(systemOf(talk.say('x', ham))).toMatchObject({ dialog_stack: [{ dialog_node: 'root' }] });
  });
});

describe('from slots', () => {
  const frame = (out?: string, more: Sketches = []) =>
    n(
      'pizza',
      '#order',
      'Pizza $size.',
      { type: 'frame', ...(out !== undefined && { digress_out_slots: out }) },
      [entitySlot('size', 'What size?', more)],
    );

  test.each([
    ['not_allowed', 'returns', ['What size?']],
    [undefined, 'returns', ['What size?']],
    ['allow_all', 'returns', ['We open at 8.', 'What size?']],
    ['allow_all', 'does_not_return', ['We open at 8.']],
    ['allow_all', 'not_available', ['Sorry?']],
    ['allow_returning', 'returns', ['We open at 8.', 'What size?']],
    ['allow_returning', 'does_not_return', ['What size?']],
  ])('%s, target %s', (out, into, said) => {
    expect(talkThrough([frame(out), hours(into), last], order, ask)[1]).toEqual(said);
  });

  test('the slot still waits afterwards', () => {
    const size: Message = { entities: [['size', 'large']] };
    expect(talkThrough([frame('allow_all'), hours('returns'), last], order, ask, size)[2]).toEqual([
      'Pizza large.',
    ]);
  });

  test('leaving for good forgets the slots', () => {
    expect(talkThrough([frame('allow_all'), hours('does_not_return'), last], order, ask, {})[2]).toEqual([
      'Sorry?',
    ]);
  });

  test('other nodes come before Not found, the catch-all after', () => {
    const kids = [handler('nm', 'nomatch', null, 'Large or small?')];
    expect(talkThrough([frame('allow_all', kids), hours('returns'), last], order, ask)[1]).toEqual([
      'We open at 8.',
      'What size?',
    ]);
    expect(talkThrough([frame('allow_all', kids), hours('returns'), last], order, {})[1]).toEqual([
      'Large or small?',
    ]);
  });

  test('a digression that fills the slot leaves nothing to ask', () => {
    const set = n('set', '#hours', 'Set.', { digress_in: 'returns', context: { size: 'small' } });
    expect(talkThrough([frame('allow_all'), set], order, ask)[1]).toEqual(['Set.', 'Pizza small.']);
  });
});
