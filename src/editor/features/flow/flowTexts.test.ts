import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { rememberTexts } from './flowTexts.ts';

async function texts() {
  const instance = createInstance();
  const flow = {
    label: { when: 'When' },
    jump: 'Jump to {{title}}',
    nodes_one: '{{count}} node',
    nodes_other: '{{count}} nodes in {{title}}',
  };
  await instance.init({ lng: 'en', resources: { en: { flow } }, interpolation: { escapeValue: false } });
  return rememberTexts(instance.getFixedT('en', 'flow'));
}

describe('rememberTexts', () => {
  it('says what i18next says', async () => {
    const t = await texts();
    expect(t('label.when')).toBe('When');
    expect(t('jump', { title: 'A $& B' })).toBe('Jump to A $& B');
    expect(t('jump', { title: 'C' })).toBe('Jump to C');
    expect([1, 2, 0].map((count) => t('nodes', { count, title: 'x' }))).toEqual([
      '1 node',
      '2 nodes in x',
      '0 nodes in x',
    ]);
  });
});
