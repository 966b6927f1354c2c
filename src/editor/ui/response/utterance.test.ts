import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { choicesIn } from './utterance.ts';

describe('choicesIn', () => {
  it('says the whole value of an option, and its label where there is no text', () => {
    const item: JsonObject = {
      options: [
        { label: 'Plain', value: { input: { text: 'plain please' } } },
        {
          label: 'Sure',
          value: { input: { text: 'yes', spelling: {} }, intents: [{ intent: 'yes' }], entities: [] },
        },
        { label: 'Bare' },
        'no option',
      ],
    };
    expect(choicesIn(item)).toEqual([
      { label: 'Plain', input: { text: 'plain please' } },
      { label: 'Sure', input: { text: 'yes', spelling: {} }, intents: [{ intent: 'yes' }], entities: [] },
      { label: 'Bare', input: { text: 'Bare' } },
    ]);
  });

  it('says a suggestion as the assistant marked it, so that it doesn’t ask again', () => {
    const value = { input: { text: 'card', suggestion_id: 'a-0' }, intents: [{ intent: 'lost' }] };
    expect(choicesIn({ suggestions: [{ label: 'I lost my card', value }] })).toEqual([
      { label: 'I lost my card', ...value },
    ]);
  });
});
