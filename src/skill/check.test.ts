import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { applyEdits } from './applyEdits.ts';
import { checkNode, checkSkill } from './check.ts';
import type { Problem } from './problem.ts';
import { PROBLEM_VALUES } from './problemCodes.ts';
import { skillOf } from './testkit/skills.testkit.ts';

/** Problems of one node beside another one `other`, in a skill with an intent, an entity and a system entity. */
function problemsOf(node: JsonObject, ...more: JsonObject[]): Problem[] {
  const skill = skillOf({
    intents: [{ intent: 'hours', examples: [{ text: 'when' }] }],
    entities: [{ entity: 'city', values: [{ value: 'New York' }] }, { entity: 'sys-number' }],
    dialog_nodes: [
      { dialog_node: 'other', output: { text: 'x' } },
      { dialog_node: 'n', previous_sibling: 'other', ...node },
      ...more,
    ],
  });
  return checkNode(skill, 'n');
}

const said: JsonObject = { output: { text: 'hello' } };
function codes(problems: readonly Problem[]): string[] {
  return problems.map(({ code, values, at }) => {
    expect(PROBLEM_VALUES.get(code)).toEqual(expect.arrayContaining(Object.keys(values)));
    return `${code} ${at.path}`;
  });
}
const jump = (dialog_node: string): JsonObject => ({ behavior: 'jump_to', selector: 'body', dialog_node });

describe('checkNode', () => {
  it.each<[JsonObject, string[]]>([
    [{ ...said, conditions: '#hours && (@city:(new york) || @sys-number > 3) && $anything' }, []],
    [{ ...said, conditions: null, title: 'Öffnungszeiten: wann / wo?', description: 'd'.repeat(512) }, []],
    [
      { ...said, conditions: '#gone && @nothing && @city:Rome && @sys-date' },
      [
        'intent.unknown conditions',
        'entity.unknown conditions',
        'value.unknown conditions',
        'entity.off conditions',
      ],
    ],
    [{ next_step: jump('other') }, []],
    [{ next_step: jump('gone') }, ['jump.unknown next_step.dialog_node']],
    [{ go_to: { dialog_node: 'gone', selector: 'body' } }, ['jump.unknown go_to.dialog_node']],
    [{ next_step: { behavior: 'jump_to' } }, ['step.targetMissing next_step.dialog_node']],
    [{ next_step: { behavior: 'reprompt' }, ...said }, ['step.handlerOnly next_step.behavior']],
    [{ ...said, type: 'odd' }, ['node.choice type']],
    [{ ...said, type: 'slot' }, ['place.slot parent']],
    [{ ...said, type: 'frame' }, ['frame.noSlot type']],
    [
      { ...said, title: 5, conditions: {}, disabled: 'no' },
      ['node.property title', 'node.property conditions', 'node.property disabled'],
    ],
    [{ ...said, title: 't'.repeat(513) }, ['limit.tooLong title']],
    [{ ...said, description: 'one\ntwo' }, ['limit.lineBreak description']],
    [{ ...said, context: { a: ['<? now( ?>'] } }, ['expression.operand-expected context.a[0]']],
    [{ output: { text: 'mail me@there.org <? $ok ?>' } }, []],
    [
      { output: { generic: [{ response_type: 'pause', time: 20_000 }] } },
      ['limit.pause output.generic[0].time'],
    ],
    [
      { output: { generic: [{ response_type: 'user_defined', user_defined: { x: 'é'.repeat(2500) } }] } },
      ['limit.userDefined output.generic[0].user_defined'],
    ],
    [
      {
        output: {
          generic: [{ response_type: 'option', options: Array.from({ length: 21 }, () => ({ label: 'x' })) }],
        },
      },
      ['limit.options output.generic[0].options'],
    ],
    [
      { output: { generic: Array.from({ length: 6 }, () => ({ response_type: 'pause', time: 1 })) } },
      ['limit.responses output.generic'],
    ],
    [
      { ...said, actions: Array.from({ length: 6 }, () => ({ name: 'x', result_variable: 'y' })) },
      ['limit.actions actions'],
    ],
  ])('finds in %j: %j', (node, expected) => {
    expect(codes(problemsOf(node))).toEqual(expected);
  });

  it('says where a condition goes wrong, and goes no further in it', () => {
    const [problem, ...others] = problemsOf({ ...said, conditions: '#gone && (@city' });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'expression.expected',
      severity: 'error',
      at: { kind: 'node', node: 'n', path: 'conditions', span: { start: expect.any(Number) as number } },
    });
  });

  it('points at the name that it doesn’t know', () => {
    const [problem] = problemsOf({ ...said, conditions: '#hours || @city:Rome' });
    expect(problem).toMatchObject({
      values: { entity: 'city', value: 'Rome' },
      at: { span: { start: 16, end: 20 } },
    });
  });

  it.each<[string, JsonObject, JsonObject[], boolean]>([
    ['nothing', {}, [], true],
    ['empty texts', { output: { generic: [{ response_type: 'text', values: [{ text: ' ' }] }] } }, [], true],
    ['a context only', { context: { a: 1 } }, [], true],
    ['waiting', { next_step: { behavior: 'get_user_input' } }, [], true],
    ['a text', said, [], false],
    ['an image', { output: { generic: [{ response_type: 'image' }] } }, [], false],
    ['something for the client', { output: { action: 'wave' } }, [], false],
    ['a jump', { next_step: jump('other') }, [], false],
    ['an old jump', { go_to: { dialog_node: 'other', selector: 'body' } }, [], false],
    ['a call', { actions: [{ name: 'x', result_variable: 'y' }] }, [], false],
    ['children', {}, [{ dialog_node: 'child', parent: 'n' }], false],
    ['being off', { disabled: true }, [], false],
    ['being a folder', { type: 'folder' }, [], false],
  ])('with %s, is silent: %j', (_what, node, more, silent) => {
    expect(codes(problemsOf(node, ...more)).includes('node.silent output')).toBe(silent);
  });

  it('follows an edit', () => {
    const skill = skillOf({ dialog_nodes: [{ dialog_node: 'n', ...said, conditions: '#new' }] });
    expect(codes(checkNode(skill, 'n'))).toEqual(['intent.unknown conditions']);
    const next = applyEdits(skill, [{ op: 'intent.put', intent: { intent: 'new' } }]).skill;
    expect(checkNode(next, 'n')).toEqual([]);
    expect(() => checkNode(next, 'gone')).toThrow('There is no dialog node');
  });
});

describe('checkSkill', () => {
  const check = (workspace: JsonObject): string[] =>
    checkSkill(skillOf(workspace)).map(({ code, at }) => [code, at.kind, at.path].join(' '));

  it('finds what is wrong with intents and their examples', () => {
    const mentions = [
      { entity: 'gone', location: [0, 2] },
      { entity: 'e', location: [1, 9] },
    ];
    expect(
      check({
        intents: [
          { intent: 'sys-x', examples: [{ text: 'ok' }] },
          { intent: 'tél.3_ü-Я', examples: [] },
          {
            intent: 'a',
            description: 'd'.repeat(513),
            examples: [{ text: ' ' }, { text: 'four', mentions }],
          },
        ],
        entities: [{ entity: 'e' }],
        counterexamples: [{ text: 'x'.repeat(1025) }],
      }),
    ).toEqual([
      'limit.reserved intent intent',
      'intent.noExamples intent examples',
      'limit.tooLong intent description',
      'limit.blank example text',
      'mention.unknown example mentions[0]',
      'mention.outside example mentions[1].location',
      'limit.tooLong counterexample text',
    ]);
  });

  it('finds what is wrong with entities and their values', () => {
    expect(
      check({
        entities: [
          { entity: 'a.b', values: [] },
          {
            entity: 'e',
            values: [
              { value: 'v', synonyms: ['x', 'x'] },
              { value: 'w', synonyms: ['x'], patterns: ['\\d+', 'a(?=b)'] },
              { value: 'y'.repeat(65) },
            ],
          },
        ],
      }),
    ).toEqual([
      'limit.characters entity entity',
      'synonym.twice value synonyms[1]',
      'pattern.unusable value patterns[1]',
      'value.bothKinds value type',
      'synonym.shared value synonyms[0]',
      'limit.tooLong value value',
    ]);
  });

  it('tells of system entities that find nothing any more', () => {
    expect(check({ entities: [{ entity: 'sys-person' }, { entity: 'sys-number' }] })).toEqual([
      'entity.retired entity entity',
    ]);
  });

  it('finds what is wrong with the skill itself', () => {
    const intents = Array.from({ length: 2001 }, (_, index) => ({
      intent: `i${index}`,
      examples: [{ text: 'x' }],
    }));
    expect(check({ name: 'n'.repeat(65), language: 'tlh', intents })).toEqual([
      'limit.tooLong skill name',
      'skill.language skill language',
      'limit.count skill ',
    ]);
  });

  it('finds nothing to say about an ordinary skill', () => {
    expect(
      check({ name: 'Ordinary', language: 'pt-br', description: 'd', intents: [], dialog_nodes: [] }),
    ).toEqual([]);
  });
});
