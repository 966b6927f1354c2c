import { describe, expect, it } from 'vitest';
import { skillOf } from '#skill/testkit/skills.testkit.ts';
import { parsePlan } from '#skill/testPlan/parsePlan.ts';
import { recordPlan, type RecordedTurn } from './recordPlan.ts';

const skill = skillOf({
  dialog_nodes: [
    {
      dialog_node: 'hello',
      title: 'Welcome',
      output: {
        generic: [
          {
            response_type: 'text',
            selection_policy: 'random',
            values: [{ text: 'Hello!' }, { text: 'Hi!' }, { text: 'Hi $name!' }],
          },
        ],
      },
    },
    { dialog_node: 'node_1', previous_sibling: 'hello' },
  ],
});
const nothing = { nodes: false, intents: false, context: false };
const all = { nodes: true, intents: true, context: true };
const empty: RecordedTurn = { text: '', said: [], shows: [], nodes: [], intent: null, changed: [] };

describe('a conversation that is recorded', () => {
  it('expects the texts, with what else chance might have chosen', () => {
    const turns: RecordedTurn[] = [
      { ...empty, said: ['Hello!'], nodes: ['hello'] },
      { ...empty, text: 'a pizza', said: ['Which size?\nWe have three.'], nodes: ['node_1'] },
    ];
    expect(recordPlan(skill, { began: null, turns }, nothing).split('\n')).toEqual([
      'user:',
      'bot: Hello!',
      'or: Hi!',
      '',
      'user: a pizza',
      'bot: Which size?',
      '   | We have three.',
      '',
    ]);
  });

  it('expects more where that is asked for', () => {
    const turn: RecordedTurn = {
      text: 'large',
      given: [{ name: 'visits', value: 3 }],
      said: [],
      shows: ['option', 'option'],
      nodes: ['hello', 'node_1'],
      intent: 'order',
      changed: [
        { name: 'size', value: 'large' },
        { name: 'two words', value: undefined },
        { name: 'a.b', value: 1 },
        { name: 'long', value: 'x'.repeat(600) },
      ],
    };
    expect(recordPlan(skill, { began: null, turns: [turn] }, all).split('\n')).toEqual([
      'given: $visits = 3',
      'user: large',
      'intent: #order',
      'shows: option',
      'node: Welcome',
      'context: $size = large',
      'context: $(two words) = null',
      '',
    ]);
    expect(recordPlan(skill, { began: null, turns: [{ ...turn, nodes: ['node_1'] }] }, all)).toContain(
      'node: node_1',
    );
  });

  it.each([
    ['hello', 'answers', 'at: Welcome'],
    ['hello', 'tried', 'before: Welcome'],
    ['node_1', 'waits', 'after: node_1'],
  ] as const)('began at “%s”, which %s', (node, stand, line) => {
    const turn: RecordedTurn = { ...empty, given: [{ name: 'level', value: 'gold' }], said: ['Hello.'] };
    expect(recordPlan(skill, { began: { node, stand }, turns: [turn] }, nothing).split('\n')).toEqual([
      line,
      'given: $level = gold',
      'user:',
      'bot: Hello.',
      '',
    ]);
  });

  it('is a plan without faults, whatever was said', () => {
    const odd: RecordedTurn = { ...empty, text: '# x\nuser: y', said: ['', '| z', 'test: q'] };
    const { plan, problems } = parsePlan(
      recordPlan(skill, { began: null, turns: [odd, { ...empty, text: 'x' }] }, all),
    );
    expect(problems).toEqual([]);
    expect(plan.conversations[0]?.turns.map(({ text }) => text)).toEqual(['# x\nuser: y', 'x']);
    expect(plan.conversations[0]?.turns[1]?.expected.map(({ kind }) => kind)).toEqual(['intent', 'silent']);
  });
});
