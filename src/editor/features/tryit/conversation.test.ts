import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { createConversation } from './conversation.ts';

function echo() {
  const sent: JsonObject[] = [];
  const order: string[] = [];
  let fail = false;
  const store = createConversation({
    rehearses: true,
    flush: async () => void order.push('flush'),
    async send(turn) {
      order.push('send');
      if (fail) throw new Error('gone');
      sent.push(turn);
      return { context: { count: sent.length }, output: { generic: [], nodes_visited: [`n${sent.length}`] } };
    },
    explain: (error) => (error as Error).message,
  });
  return { store, sent, order, failing: (value: boolean) => (fail = value) };
}

describe('a test conversation', () => {
  it('rehearses a sentence on what was said before, and nothing comes of it', async () => {
    const { store, sent } = echo();
    await store.getState().restart();
    store.getState().setSettings({ intent: 'order' });
    const { turns, lines } = store.getState();
    const answer = await store.getState().rehearseNext('hello');
    expect(answer?.visited).toEqual(['n2']);
    expect(sent[1]).toMatchObject({
      input: { text: 'hello' },
      context: { count: 1 },
      intents: [{ intent: 'order' }],
      trial: { log: false, webhooks: 'off' },
    });
    expect(store.getState()).toMatchObject({ turns, lines, settings: { intent: 'order' } });
  });

  it('sends the edits first, then the turn with the context of the turn before', async () => {
    const { store, sent, order } = echo();
    await store.getState().restart();
    await store.getState().say('hello');
    expect(order).toEqual(['flush', 'send', 'flush', 'send']);
    expect(sent).toMatchObject([
      { input: { text: '' }, context: {} },
      { input: { text: 'hello' }, context: { count: 1 } },
    ]);
    expect(store.getState().turns.map((turn) => turn.answer?.visited)).toEqual([['n1'], ['n2']]);
  });

  it('sends all that a choice stands for', async () => {
    const { store, sent } = echo();
    const choice = {
      label: 'Yes',
      input: { text: 'yes', suggestion_id: 'x-1' },
      intents: [{ intent: 'yes', confidence: 1 }],
      entities: [],
    };
    await store.getState().say(choice);
    const { label: _label, ...rest } = choice;
    expect(sent).toMatchObject([rest]);
    expect(store.getState().turns[0]?.said).toEqual(choice);
  });

  it('keeps a turn that failed, and sends it again on request', async () => {
    const { store, failing } = echo();
    await store.getState().restart();
    failing(true);
    await store.getState().say('hello');
    expect(store.getState().turns.at(-1)).toMatchObject({ said: { label: 'hello' }, failure: 'gone' });
    failing(false);
    await store.getState().retry();
    expect(store.getState().turns).toHaveLength(2);
    expect(store.getState().turns.at(-1)).toMatchObject({ said: { label: 'hello' }, failure: null });
  });

  it('drops the answer of a conversation that was started over', async () => {
    const { store } = echo();
    const first = store.getState().restart();
    const second = store.getState().restart();
    await Promise.all([first, second]);
    expect(store.getState().turns).toHaveLength(1);
    expect(store.getState().turns[0]?.answer?.visited).toEqual(['n2']);
  });

  it('says nothing when there is nothing to say', async () => {
    const { store, sent } = echo();
    await store.getState().say('  ');
    expect(sent).toEqual([]);
  });
});

describe('asking again', () => {
  /** Counts the turns of a conversation in its context, in steps of `step`. */
  function counting() {
    const sent: JsonObject[] = [];
    const dialog = { step: 1 };
    const store = createConversation({
      rehearses: true,
      flush: async () => undefined,
      async send(turn) {
        sent.push(turn);
        const context = turn['context'] as { n?: number };
        const n = (context.n ?? 0) + dialog.step;
        return {
          context: { ...context, n },
          output: { generic: [{ response_type: 'text', text: `${n}` }] },
          trial: { journal: { calls: [], draws: [sent.length / 100] }, now: '2030-01-01T00:00:00Z' },
        };
      },
      explain: String,
    });
    const texts = () => store.getState().turns.map(({ answer }) => answer?.responses[0]?.['text']);
    return { store, sent, dialog, texts };
  }

  it('goes on from each new answer, keeps the one before, and calls and logs nothing twice', async () => {
    const { store, sent, dialog, texts } = counting();
    await store.getState().restart();
    await store.getState().say('a');
    store.getState().setContext({ n: 2, mine: true });
    await store.getState().say('b');
    expect(texts()).toEqual(['1', '2', '3']);
    dialog.step = 10;
    await store.getState().askAgain(2);
    expect(texts()).toEqual(['1', '11', '21']);
    expect(store.getState().turns[2]?.earlier?.responses[0]).toMatchObject({ text: '3' });
    // What was changed by hand in between stays changed.
    expect(sent.at(-1)).toMatchObject({
      context: { n: 11, mine: true },
      trial: { log: false, journal: { draws: [0.03] }, now: '2030-01-01T00:00:00Z' },
    });
    expect(store.getState().waiting).toBe(false);
    await store.getState().say('c');
    expect(texts().at(-1)).toBe('31');
  });

  it('gives each test user a context of their own', async () => {
    const { store, sent, texts } = counting();
    await store.getState().restart();
    await store.getState().say('a');
    await store.getState().addUser('Ada');
    expect(sent.at(-1)).toMatchObject({ context: {}, user_id: 'Ada' });
    expect(texts()).toEqual(['1']);
    store.getState().show('1');
    expect(texts()).toEqual(['1', '2']);
  });

  it('goes back to a turn as it was, and begins a branch with what is said there', async () => {
    const { store, sent, texts } = counting();
    await store.getState().restart();
    await store.getState().say('a');
    await store.getState().say('b');
    store.getState().lookAt(2);
    expect(texts()).toEqual(['1', '2']);
    store.getState().setContext({ n: 2, mine: true });
    await store.getState().say('c');
    expect(sent.at(-1)).toMatchObject({ context: { n: 2, mine: true } });
    const { lines, line } = store.getState();
    expect(lines.map(({ turns, forkedAfter }) => [turns.length, forkedAfter])).toEqual([
      [3, null],
      [3, 2],
    ]);
    // The turns that both have are the same ones.
    expect(lines[1]?.turns[1]).toBe(lines[0]?.turns[1]);
    expect(lines[0]?.context).toEqual({ n: 3 });
    store.getState().show('1');
    expect(store.getState().turns.at(-1)?.said?.label).toBe('b');
    store.getState().forget('1');
    expect(store.getState()).toMatchObject({ line, lines: [{ id: line }] });
    store.getState().forget(line);
    expect(store.getState().lines).toHaveLength(1);
  });

  it('goes on in the line itself after its last turn, and asks all of it again from a turn that is looked at', async () => {
    const { store, dialog, texts } = counting();
    await store.getState().restart();
    await store.getState().say('a');
    await store.getState().say('b');
    store.getState().lookAt(1);
    store.getState().lookAt(3);
    await store.getState().say('c');
    expect(store.getState().lines).toHaveLength(1);
    store.getState().lookAt(2);
    dialog.step = 10;
    await store.getState().askAgain(2);
    expect(texts()).toEqual(['1', '11']);
    await store.getState().say('d');
    expect(texts()).toEqual(['1', '11', '21']);
    expect(store.getState().lines[0]?.turns).toHaveLength(4);
  });

  it('begins at a node, where it also starts over, and with the greeting again on request', async () => {
    const { store, sent } = counting();
    await store.getState().restart();
    const context = { level: 'gold', system: { dialog_stack: [{ dialog_node: 'a' }] } };
    await store.getState().beginAt({ node: 'a', title: 'A', stand: 'waits', context });
    expect(sent).toHaveLength(1);
    await store.getState().say('b');
    expect(sent.at(-1)).toMatchObject({ input: { text: 'b' }, context });
    await store.getState().restart();
    expect(store.getState().turns).toEqual([]);

    await store.getState().beginAt({ node: 'a', title: 'A', stand: 'answers', context });
    expect(sent.at(-1)).toMatchObject({ input: { text: '' }, context, trial: { start: 'a' } });
    await store.getState().say('b');
    expect(sent.at(-1)?.['trial']).not.toHaveProperty('start');
    await store.getState().askAgain(1);
    expect(sent.at(-2)).toMatchObject({ trial: { start: 'a', log: false } });
    await store.getState().greet();
    expect(sent.at(-1)).toMatchObject({ context: {} });
    expect(sent.at(-1)?.['trial']).not.toHaveProperty('start');
    expect(store.getState().lines.map(({ began }) => began?.stand)).toEqual([undefined, 'waits', undefined]);
  });

  it('injects once, and keeps to the circumstances', async () => {
    const { store, sent } = counting();
    store.getState().setSettings({
      intent: 'order',
      entities: [{ entity: 'size', value: 'big' }],
      timeZone: 'Asia/Tokyo',
      now: '2031-01-01T00:00:00.000Z',
      webhooks: 'off',
    });
    await store.getState().say('a');
    await store.getState().say('b');
    const [first, second] = sent;
    expect(first).toMatchObject({
      intents: [{ intent: 'order', confidence: 1 }],
      entities: [{ entity: 'size', value: 'big' }],
      context: { timezone: 'Asia/Tokyo' },
      trial: { now: '2031-01-01T00:00:00.000Z', webhooks: 'off' },
    });
    expect(second).not.toHaveProperty('intents');
  });
});

it('asks the author for what a webhook would say, and goes on with it', async () => {
  const sent: JsonObject[] = [];
  const store = createConversation({
    rehearses: true,
    flush: async () => undefined,
    async send(turn): Promise<JsonObject> {
      sent.push(turn);
      if (sent.length > 1) return { output: { generic: [] } };
      return {
        pending: { call: { node: 'n', name: 'w', parameters: { a: 1 } }, journal: { calls: [], draws: [1] } },
      };
    },
    explain: String,
  });
  await store.getState().say('price');
  expect(store.getState()).toMatchObject({
    waiting: true,
    turns: [{ call: { node: 'n', parameters: { a: 1 } } }],
  });
  await store.getState().answerCall({ ok: true, value: 9 });
  expect(sent[1]).toMatchObject({ trial: { journal: { calls: [{ ok: true, value: 9 }], draws: [1] } } });
  expect(store.getState()).toMatchObject({ waiting: false, turns: [{ call: null }] });
});
