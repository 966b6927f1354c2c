import { expect, it } from 'vitest';
import { isAlreadyDone } from './alreadyDone.ts';
import type { Call } from './call.ts';

const refused = Object.assign(new Error('Unique Violation'), { status: 400 });
const call: Call = {
  method: 'POST',
  path: '/v1/workspaces/s/intents/a%2Fb?append=true',
  body: { examples: [{ text: 'x' }, { text: 'y' }] },
};

async function done(stored: readonly string[]): Promise<{ answer: boolean; asked: string[] }> {
  const asked: string[] = [];
  const answer = await isAlreadyDone(call, refused, async ({ path }) => {
    asked.push(path);
    return { body: { intent: 'a/b', examples: stored.map((text) => ({ text })) }, revision: null };
  });
  return { answer, asked };
}

it('finds that many examples were added by a call whose answer was lost', async () => {
  expect(await done(['old', 'x', 'y'])).toEqual({
    answer: true,
    asked: ['/v1/workspaces/s/intents/a%2Fb?export=true'],
  });
});

it('doesn’t take a real duplicate for that', async () => {
  expect((await done(['y', 'old'])).answer).toBe(false);
  expect((await done(['x'])).answer).toBe(false);
});
