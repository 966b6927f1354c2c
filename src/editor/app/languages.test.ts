import { describe, expect, it } from 'vitest';
import { languageFor } from './languages.ts';

describe('languageFor', () => {
  it.each([
    ['the chosen one', 'en', ['ja'], 'en'],
    ['the first of the reader’s own that there is', null, ['tlh', 'de-AT', 'en'], 'de'],
    ['English when there is none', null, ['tlh'], 'en'],
    ['the reader’s when the chosen one is gone', 'tlh', ['en-US'], 'en'],
    ['the pseudo-locale when it was chosen', 'en-XA', ['de'], 'en-XA'],
    ['never the pseudo-locale of itself', null, ['en-XA'], 'en'],
  ])('is %s', (_, chosen, preferred, code) => {
    expect(languageFor(chosen, preferred).code).toBe(code);
  });
});
