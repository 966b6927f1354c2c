import { describe, expect, it } from 'vitest';
import { applyEdits } from '../applyEdits.ts';
import type { Skill } from '../model.ts';
import { Refusal } from '../problem.ts';
import { skillOf } from '../testkit/skills.testkit.ts';
import { taughtAs, teachSentence } from './teachSentence.ts';
import { teachWords } from './teachWords.ts';

const mentions = [{ entity: 'size', location: [0, 3] }];
const skill = skillOf({
  intents: [
    { intent: 'order', examples: [{ text: 'big one', mentions }] },
    { intent: 'hours', examples: [{ text: 'when' }] },
  ],
  entities: [
    {
      entity: 'size',
      values: [
        { value: 'big', synonyms: ['huge'] },
        { value: 'p', patterns: ['x'] },
      ],
    },
  ],
  counterexamples: [{ text: 'moon' }],
  dialog_nodes: [],
});

const after = (edits: ReturnType<typeof teachSentence>): Skill => applyEdits(skill, edits).skill;

describe('teachSentence', () => {
  it.each<[string, string | null]>([
    ['new words', 'hours'],
    ['new words', null],
    ['big one', 'hours'],
    ['big one', 'order'],
    ['big one', null],
    ['moon', 'order'],
    ['moon', null],
  ])('teaches that “%s” means %s and nothing else', (text, intent) => {
    const expected =
      intent === null ? { intents: [], irrelevant: true } : { intents: [intent], irrelevant: false };
    expect(taughtAs(after(teachSentence(skill, text, intent)), text)).toEqual(expected);
  });

  it('takes mentions along, and changes nothing where nothing is wrong', () => {
    expect(after(teachSentence(skill, 'big one', 'hours')).intents.get('hours')?.examples).toContainEqual({
      text: 'big one',
      mentions,
    });
    expect(teachSentence(skill, 'big one', 'order')).toEqual([]);
    expect(teachSentence(skill, 'moon', null)).toEqual([]);
  });

  it('refuses an intent that isn’t there, and blank words', () => {
    expect(() => teachSentence(skill, 'x', 'gone')).toThrow(Refusal);
    expect(() => teachSentence(skill, ' ', 'hours')).toThrow(Refusal);
  });
});

describe('teachWords', () => {
  const valuesAfter = (words: string, value: string) =>
    after(teachWords(skill, words, 'size', value)).entities.get('size')?.values;

  it('adds a synonym, or a value where there is none', () => {
    expect(valuesAfter('giant', 'big')).toContainEqual({ value: 'big', synonyms: ['huge', 'giant'] });
    expect(valuesAfter('tiny', 'small')).toContainEqual({
      value: 'small',
      type: 'synonyms',
      synonyms: ['tiny'],
    });
    expect(valuesAfter('Small', 'small')).toContainEqual({ value: 'small', type: 'synonyms', synonyms: [] });
  });

  it('changes nothing when the words are known', () => {
    expect(teachWords(skill, 'Huge', 'size', 'big')).toEqual([]);
    expect(teachWords(skill, 'BIG', 'size', 'big')).toEqual([]);
  });
});
