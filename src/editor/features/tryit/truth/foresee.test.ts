import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { JsonObject } from '#lib/json.ts';
import type { DocumentState } from '#editor/document/documentStore.ts';
import { createConversation } from '../conversation.ts';
import { foresee } from './foresee.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function typing(sentence: string) {
  const service = { node: 'a', down: false };
  const sent: JsonObject[] = [];
  const conversation = createConversation({
    rehearses: true,
    flush: async () => undefined,
    async send(turn) {
      sent.push(turn);
      if (service.down) throw new Error('gone');
      return { output: {}, context: {}, trace: [{ event: 'processed', node: service.node }] };
    },
    explain: String,
  });
  const document = createStore<Pick<DocumentState, 'skill'>>(() => ({ skill: {} as DocumentState['skill'] }));
  const told: unknown[] = [];
  const stop = foresee(sentence, conversation, document as never, (trace) => told.push(trace));
  const edit = () => document.setState({ skill: {} as DocumentState['skill'] });
  return { service, sent, conversation, told, stop, edit };
}

const processed = (node: string) => [{ event: 'processed', node }];

it('tries a sentence once it rests, and again when skill or test change, without anything coming of it', async () => {
  const { service, sent, conversation, told, edit } = typing('hi');
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(300);
  expect(told).toEqual([processed('a')]);
  service.node = 'b';
  edit();
  edit();
  await vi.advanceTimersByTimeAsync(300);
  expect(told).toEqual([processed('a'), processed('b')]);
  conversation.getState().setContext({ vip: true });
  await vi.advanceTimersByTimeAsync(300);
  expect(sent).toHaveLength(3);
  expect(sent[2]).toMatchObject({
    input: { text: 'hi' },
    context: { vip: true },
    trial: { log: false, webhooks: 'off' },
  });
  expect(conversation.getState().turns).toEqual([]);
});

it('tells nothing when the service is out of reach, and does nothing after it was stopped', async () => {
  const { service, sent, told, stop, edit } = typing('hi');
  service.down = true;
  await vi.advanceTimersByTimeAsync(300);
  expect(told).toEqual([null]);
  edit();
  stop();
  edit();
  await vi.advanceTimersByTimeAsync(300);
  expect(sent).toHaveLength(1);
});
