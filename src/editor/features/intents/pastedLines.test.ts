import { expect, it } from 'vitest';
import { skillOf } from '#skill/testkit/skills.testkit.ts';
import { readPasted } from './pastedLines.ts';

const skill = skillOf({
  intents: [
    { intent: 'hours', examples: [{ text: 'When are you open?' }] },
    { intent: 'place', examples: [{ text: 'where are you' }] },
  ],
  entities: [],
  counterexamples: [],
  dialog_nodes: [],
});

it('tells of each line whether it is new, and where it is already', () => {
  const pasted = `\n  open on sunday \r\nwhen are you open\nOpen on Sunday!\nWhere are you?\n${'x'.repeat(1025)}\nare you open when\n?`;
  expect(
    readPasted(skill, 'hours', pasted).map(({ text, state, intent }) => [text.slice(0, 20), state, intent]),
  ).toEqual([
    ['open on sunday', 'new', undefined],
    ['when are you open', 'here', undefined],
    ['Open on Sunday!', 'twice', undefined],
    ['Where are you?', 'elsewhere', 'place'],
    ['xxxxxxxxxxxxxxxxxxxx', 'tooLong', undefined],
    ['are you open when', 'new', undefined],
    ['?', 'new', undefined],
  ]);
});
