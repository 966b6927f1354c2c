import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '#lib/json.ts';
import type { CallResult } from '../answer.ts';
import { compileSkill } from '../compile.ts';
import { entitySlot, n, say, skillOf } from '../testing.ts';
import { describeReport } from './describeReport.ts';
import { acceptAnswer } from '#skill/testPlan/acceptAnswer.ts';
import { parsePlan } from '#skill/testPlan/parsePlan.ts';
import { readTestFile } from '#skill/testPlan/testFile.ts';
import { runPlan, type Analysis, type PlanPorts } from './runPlan.ts';

type Sketches = Parameters<typeof skillOf>[0];

/** Words that mean something to the analyser of these tests. */
const INTENTS: Readonly<Record<string, string>> = { pizza: 'order', hours: 'hours' };
const ENTITIES: Readonly<Record<string, string>> = { large: 'size', small: 'size' };

function analyse(text: string): Analysis {
  const words = text.split(/\W+/);
  const intent = words.map((word) => INTENTS[word]).find((name) => name !== undefined);
  return {
    intents: intent === undefined ? [] : [{ intent, confidence: 0.9 }],
    entities: words.flatMap((value) => {
      const entity = ENTITIES[value];
      return entity === undefined ? [] : [{ entity, value }];
    }),
  };
}

const ports: PlanPorts = {
  analyse,
  call: () => ({ ok: false, error: 'refused' }),
  now: () => 0,
  random: () => 0,
};

function pizzeria(question: string): Sketches {
  return [
    n('hello', 'welcome && $name', 'Hello again, $name!'),
    n('welcome', 'welcome', 'Hi there! What would you like?'),
    n(
      'pizza',
      '#order',
      { generic: [{ ...say('A $size pizza.', 'It takes 20 minutes.'), selection_policy: 'multiline' }] },
      { type: 'frame', title: 'Order a pizza' },
      [entitySlot('size', question)],
    ),
    n('else', 'anything_else', 'Sorry?'),
  ];
}

async function report(
  sketches: Sketches,
  source: string,
  more: Partial<PlanPorts> = {},
  fields?: JsonObject,
) {
  const { plan, problems } = parsePlan(source);
  expect(problems).toEqual([]);
  return runPlan(compileSkill(skillOf(sketches, fields)), plan, { ...ports, ...more });
}

async function differences(sketches: Sketches, source: string): Promise<unknown[]> {
  const reports = await report(sketches, source);
  return reports.flatMap(({ turns }) => turns.flatMap((turn) => turn.differences));
}

describe('the page', () => {
  const page = readFileSync(new URL('../../../docs/plans.md', import.meta.url), 'utf8');
  const block = (kind: string): string => new RegExp('```' + kind + '\\n([^`]*)```').exec(page)?.[1] ?? '';

  test('has a plan that its skill keeps', async () => {
    const reports = await report(pizzeria('What size?'), block('plan'));
    expect(describeReport('pizza.plan', reports)).toBe(
      'pizza.plan: 3 conversations, 5 turns, all as planned',
    );
  });

  test('shows a file of tests', () => {
    expect(readTestFile(block('plan-file'), 'pizza')).toMatchObject([
      { name: 'A large pizza', tags: ['smoke', 'orders'] },
      { name: 'Opening hours', tags: [] },
    ]);
  });

  test('shows what another skill comes to', async () => {
    const reports = await report(pizzeria('Which size?'), block('plan'));
    expect(`${describeReport('pizza.plan', reports)}\n`).toBe(block('report'));
  });
});

describe('reading', () => {
  test('places, values and wordings', () => {
    const source = ['user: hi', 'bot: A: b', '   | # c', 'or: D', 'Context: $o.x = {"a": 1}', 'intent: none'];
    expect(parsePlan(source.join('\r\n'))).toEqual({
      problems: [],
      plan: {
        conversations: [
          {
            name: null,
            line: 1,
            start: null,
            turns: [
              {
                line: 1,
                text: 'hi',
                given: [],
                expected: [
                  { kind: 'said', line: 2, wordings: ['A: b\n# c', 'D'] },
                  { kind: 'context', line: 5, variable: '$o.x', value: { a: 1 } },
                  { kind: 'intent', line: 6, intent: null },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  test.each([
    ['hello', 'unknown-line', 1],
    ['says: hello', 'unknown-line', 1],
    ['| more', 'unknown-line', 1],
    ['bot: Hi.', 'no-user-line', 1],
    ['user: a\nconversation: b\nnode: c', 'no-user-line', 3],
    ['user: a\ngiven: $x = 1\nbot: Hi.\nuser: b', 'no-user-line', 3],
    ['given: $x = 1', 'no-user-line', 1],
    ['user: a\nor: b', 'no-bot-line', 2],
    ['user: a\nnode:', 'no-text', 2],
    ['user: a\ncontext: size', 'no-assignment', 2],
  ])('%j is reported: %s', (source, code, line) => {
    expect(parsePlan(source).problems).toMatchObject([{ code, at: { line } }]);
  });
});

test('any text is read without a throw, and problems name its lines', () => {
  const word = fc.constantFrom(
    'user:',
    'bot:',
    'or:',
    'given:',
    'at:',
    'before: x',
    'context: $a',
    '= 1',
    '|',
    '#',
    '\n',
    '\r\n',
    'x',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, (source) => {
      const lines = source.split(/\r\n|\r|\n/).length;
      const { problems } = parsePlan(source);
      expect(problems.every(({ at }) => at.line >= 1 && at.line <= lines)).toBe(true);
    }),
  );
});

describe('comparing', () => {
  const chatty = [
    n('a', 'true', { generic: [say('One.'), say('Two.'), { response_type: 'image', source: 'x' }] }),
  ];

  test.each([
    ['bot: One.\nbot: Two.', []],
    ['bot:  One.  \nbot: Two.', []],
    ['bot: Two.', [{ line: 2, expected: null, actual: 'One.' }]],
    ['bot: One.\nbot: Half.\nbot: Two.', [{ line: 3, expected: 'Half.', actual: null }]],
    ['bot: Uno.\nor: Eins.\nbot: Two.', [{ line: 2, expected: 'Uno.\nor: Eins.', actual: 'One.' }]],
    [
      'bot:',
      [
        { line: 2, expected: null, actual: 'One.' },
        { line: 2, expected: null, actual: 'Two.' },
      ],
    ],
    ['bot contains: wo', []],
    ['bot contains: Three', [{ expected: '… Three …', actual: 'One.\nTwo.' }]],
    ['shows: image', []],
    ['shows: option', [{ about: 'response', expected: 'option', actual: 'text, text, image' }]],
    ['node: a', []],
    ['node: b', [{ about: 'node', expected: 'b', actual: 'a' }]],
    ['intent: none', []],
    ['intent: #hours', [{ about: 'intent', expected: '#hours', actual: null }]],
    ['context: $x = null', []],
    ['context: $x = big', [{ about: 'context', expected: '$x = "big"', actual: null }]],
  ])('%j', async (lines, expected) => {
    expect(await differences(chatty, `user: hm\n${lines}`)).toMatchObject(expected);
  });

  test('what was understood and set is named', async () => {
    const sketches = [n('a', '#order', null, { context: { o: { size: 5 } } })];
    expect(await differences(sketches, 'user: pizza\nintent: #hours\ncontext: $o.size = "5"')).toEqual([
      { line: 2, expected: '#hours', actual: '#order (0.90)', about: 'intent', instead: 'intent: #order' },
      {
        line: 3,
        expected: '$o.size = "5"',
        actual: '$o.size = 5',
        about: 'context',
        instead: 'context: $o.size = 5',
      },
    ]);
  });
});

test('what was accepted is as planned from then on', async () => {
  const sketches = [
    n('a', '#order', 'One.', { title: 'Orders', context: { size: 'big' } }),
    n('b', '#hours', { generic: [say('Two.'), say('Three.'), { response_type: 'image', source: 'x' }] }),
    n('c', 'anything_else', null),
  ];
  const lines = fc.constantFrom(
    'bot: One.',
    'bot: Two.\nor: Zwei.',
    'bot: Four.\n  | more',
    'bot:',
    'bot contains: re',
    'shows: option',
    'node: Orders',
    'node: c',
    'intent: none',
    'intent: #hours',
    'context: $size = small',
    'context: $size = null',
    '# a remark',
  );
  const spoken = fc.record({
    text: fc.constantFrom('a pizza', 'your hours', 'hm'),
    lines: fc.uniqueArray(lines, { maxLength: 5 }),
  });
  const start = fc.constantFrom('', 'at: Orders\n', 'after: b\n', 'before: c\n');
  await fc.assert(
    fc.asyncProperty(start, fc.array(spoken, { minLength: 1, maxLength: 3 }), async (first, turns) => {
      const said = turns.map(({ text, lines }) => [`user: ${text}`, ...lines].join('\n'));
      let source = first + said.join('\n\n');
      const [run] = await report(sketches, source);
      for (const { planned, ...came } of (run?.turns ?? []).toReversed()) {
        source = acceptAnswer(source, { line: planned.line, ...came });
      }
      expect(await differences(sketches, source)).toEqual([]);
    }),
  );
});

describe('running', () => {
  test('each conversation starts anew, and goes on after a difference', async () => {
    const sketches = [n('first', 'conversation_start', 'First.'), n('later', 'true', 'Later.')];
    const source = 'user: a\nbot: No.\nuser: b\nbot: Later.\nconversation: next\nuser: c\nbot: First.';
    expect(await differences(sketches, source)).toHaveLength(1);
  });

  test('calls are made by whoever runs it', async () => {
    const actions: Json = [{ name: 'main', type: 'webhook', result_variable: '$r' }];
    const sketches = [n('a', 'true', 'Got $r.', { actions })];
    const call = (): Promise<CallResult> => Promise.resolve({ ok: true, value: 'it' });
    const fields = { webhooks: [{ name: 'main', url: 'https://example.com' }] };
    const [made] = await report(sketches, 'user: x\nbot: Got it.', { call }, fields);
    expect(made?.turns[0]?.differences).toEqual([]);
  });

  test('the report has the messages of the log, and counts', async () => {
    const sketches = [n('bad', '$none.x', 'Bad.'), n('a', 'true', 'One.\nmore')];
    const reports = await report(sketches, 'user:\nbot: Two.\nnode: bad\ncontext: $x = 1\nintent: #a');
    expect(describeReport('a.plan', reports)).toBe(
      [
        'a.plan:1',
        '  At the start (line 1)',
        '    line 2: expected  Two.',
        '            it said   One.',
        '                      more',
        '    line 3: expected   bad',
        '            these ran  a',
        '    line 4: expected  $x = 1',
        '            it is     not set',
        '    line 5: expected    #a',
        '            understood  no intent',
        '    log: The condition $none.x cannot be evaluated: Null has no property x.',
        '',
        'a.plan: 1 conversation, 1 turn, 1 otherwise',
      ].join('\n'),
    );
  });
});
