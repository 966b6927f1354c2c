import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { createConversation } from '../conversation.ts';
import { watchWhatIf } from './whatIf.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A conversation whose assistant repeats what is said, with a mark that can be changed. */
async function talk() {
  const dialog = { mark: '.', down: false };
  const sent: JsonObject[] = [];
  const store = createConversation({
    rehearses: true,
    flush: async () => undefined,
    async send(turn) {
      if (dialog.down) throw new Error('gone');
      sent.push(turn);
      const { text } = turn['input'] as { text: string };
      return {
        output: { generic: [{ response_type: 'text', text: text === 'loud' ? text + dialog.mark : text }] },
        context: { said: text },
        trial: { journal: { calls: [], draws: [0.5] }, now: '2030-01-01T00:00:00Z' },
      };
    },
    explain: String,
  });
  for (const text of ['a', 'loud', 'b', 'c']) await store.getState().say(text);
  const told: unknown[] = [];
  const watch = watchWhatIf(store, (found) =>
    told.push(found.map(({ turn, after }) => [turn.turn, after.responses[0]?.['text']])),
  );
  return { store, dialog, sent, told, watch };
}

it('asks the last turns once the skill rests, just as they were asked, and tells those that differ', async () => {
  const { store, dialog, sent, told, watch } = await talk();
  const turns = store.getState().turns;
  dialog.mark = '!';
  watch.changed();
  await vi.advanceTimersByTimeAsync(300);
  watch.changed();
  await vi.advanceTimersByTimeAsync(300);
  expect(sent).toHaveLength(4);
  await vi.advanceTimersByTimeAsync(300);
  expect(told).toEqual([[[2, 'loud!']]]);
  expect(sent).toHaveLength(7);
  expect(sent[4]).toMatchObject({
    input: { text: 'loud' },
    context: { said: 'a' },
    trial: { log: false, webhooks: 'off', now: '2030-01-01T00:00:00Z', journal: { draws: [0.5] } },
  });
  // Nothing comes of it.
  expect(store.getState().turns).toBe(turns);
  dialog.mark = '.';
  watch.changed();
  await vi.advanceTimersByTimeAsync(600);
  expect(told.at(-1)).toEqual([]);
});

it('tells nothing of turns that can’t be asked, nor after it was stopped', async () => {
  const { dialog, told, watch } = await talk();
  dialog.down = true;
  watch.changed();
  await vi.advanceTimersByTimeAsync(600);
  expect(told).toEqual([[]]);
  watch.changed();
  watch.stop();
  await vi.advanceTimersByTimeAsync(600);
  expect(told).toHaveLength(1);
});
