import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { createConversation } from './conversation.ts';

function echo() {
  const sent: JsonObject[] = [];
  const order: string[] = [];
  let fail = false;
  const store = createConversation({
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
    expect(store.getState().turns[0]?.said).toBe(choice);
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
