import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json, JsonObject } from '#lib/json.ts';
import { readWatson } from '#skill/transfer/readWatson.ts';
import { Talk, type Message } from './testing.ts';

const IDS = Array.from({ length: 12 }, (_, index) => `n${index}`);
const id = fc.constantFrom(...IDS, 'gone');
const condition = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('#a', '#b', '#c', '@e') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      null,
      'true',
      'anything_else',
      '#b && $v',
      '@e:v || #a',
      '$v > 1',
      '$no.foo()',
      '#a && (',
    ),
  },
);
const text = fc.constantFrom(
  'Hi.',
  '$v and @e',
  '<? $no.foo() ?>',
  '<? context.clear() ?>',
  '<? output.clear() ?>',
  '',
);
const output = fc.oneof(
  fc.constant(null),
  text.map((value): Json => ({ text: value })),
  fc
    .tuple(fc.array(text, { maxLength: 3 }), fc.constantFrom('sequential', 'random', 'multiline'))
    .map(([values, policy]): Json => ({
      generic: [
        { response_type: 'text', values: values.map((value) => ({ text: value })), selection_policy: policy },
      ],
    })),
);
const nextStep = fc.oneof(
  { weight: 8, arbitrary: fc.constant(null) },
  fc
    .constantFrom('skip_user_input', 'reprompt', 'skip_slot', 'skip_all_slots')
    .map((behavior) => ({ behavior })),
  fc
    .tuple(id, fc.constantFrom('body', 'condition', 'user_input', 'client'))
    .map(([target, selector]) => ({ behavior: 'jump_to', dialog_node: target, selector })),
);

const traits = fc.record({
  conditions: condition,
  output,
  next_step: nextStep,
  context: fc.constantFrom(null, { v: 1 }, { v: '<? $v + 1 ?>' }, { w: '@e' }, { w: null }),
  digress_in: fc.constantFrom(null, 'returns', 'returns', 'does_not_return', 'not_available'),
  digress_out: fc.constantFrom(null, 'allow_all', 'allow_returning', 'allow_all_never_return'),
  digress_out_slots: fc.constantFrom('allow_all', 'allow_returning', 'not_allowed'),
  disabled: fc.constantFrom(null, null, null, null, true),
  actions: fc.constantFrom(null, null, [{ name: 'main_webhook', type: 'webhook', result_variable: 'v' }]),
  variable: fc.constantFrom('$w', '$w', '$v', null),
});

/** What a node of a type may have below it; anything below a standard node now and then, as a file may. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  '': ['standard', 'standard', 'frame', 'folder'],
  standard: ['standard', 'frame', 'response_condition', 'slot'],
  folder: ['standard', 'frame', 'folder'],
  frame: ['slot', 'slot', 'event_handler', 'response_condition', 'standard'],
  slot: ['event_handler'],
};

const EVENTS = ['focus', 'input', 'filled', 'nomatch', 'generic'];

interface Draft {
  readonly traits: JsonObject;
  readonly pick: number;
  readonly below: readonly Draft[];
}

function draft(depth: number): fc.Arbitrary<Draft> {
  return fc.record({
    traits: traits.map((value): JsonObject => value),
    pick: fc.nat(99),
    below: depth === 0 ? fc.constant([]) : fc.array(draft(depth - 1), { maxLength: 4 }),
  });
}

const skill = fc.array(draft(3), { minLength: 1, maxLength: 8 }).map((drafts) => {
  const nodes: JsonObject[] = [];
  const add = (from: readonly Draft[], parent: string | null, type: string): void => {
    const types = BELOW[type] ?? [];
    let previous: string | null = null;
    for (const [index, { traits, pick, below }] of (types.length > 0 ? from : []).entries()) {
      const own = types[pick % types.length] ?? 'standard';
      const name = `n${nodes.length}`;
      const event_name = EVENTS[index % EVENTS.length] ?? '';
      nodes.push({ ...traits, dialog_node: name, type: own, parent, previous_sibling: previous, event_name });
      previous = name;
      add(below, name, own);
    }
  };
  add(drafts, null, '');
  const { skill } = readWatson({
    name: 'any',
    language: 'en',
    webhooks: [{ name: 'main_webhook', url: 'https://example.com' }],
    dialog_nodes: nodes,
  });
  if (!skill) throw new Error('The tree was refused.');
  return skill;
});

const message = fc.record({
  said: fc.constantFrom('', 'x'),
  intent: fc.constantFrom(undefined, 'a', 'b', 'c'),
  mentioned: fc.boolean(),
});

test('whatever the tree, every turn ends and leaves a state that the next one can use', () => {
  fc.assert(
    fc.property(skill, fc.array(message, { minLength: 1, maxLength: 6 }), (made, messages) => {
      const talk = new Talk(made);
      for (const { said, intent, mentioned } of messages) {
        const answer = talk.say(said, {
          ...(intent !== undefined && { intent }),
          entities: mentioned ? [['e', 'v']] : [],
          options: { trace: true },
        });
        expect(JSON.parse(JSON.stringify(answer.context))).toEqual(answer.context);
        expect(JSON.parse(JSON.stringify(answer.output))).toEqual(answer.output);
        expect(answer.output['log_messages']).not.toContainEqual(
          expect.objectContaining({ code: undefined }),
        );
      }
    }),
    { numRuns: 200 },
  );
});

test('whatever the client makes of the context, the turn ends', () => {
  const anything = fc.jsonValue().map((value) => value as Json);
  fc.assert(
    fc.property(skill, fc.boolean(), anything, anything, anything, (made, whole, system, stack, map) => {
      const talk = new Talk(made);
      talk.context = {
        system: whole ? system : { dialog_stack: stack, _node_output_map: map },
        conversation_id: stack,
        metadata: map,
        timezone: system,
      };
      expect(talk.say('x', { intent: 'a' }).kind).toBe('answer');
    }),
  );
});

test('a turn is a function of its input', () => {
  fc.assert(
    fc.property(skill, message, (made, { said, intent }) => {
      const once = (): unknown =>
        new Talk(made, () => 0.25).say(said, intent === undefined ? {} : { intent });
      expect(once()).toEqual(once());
    }),
    { numRuns: 50 },
  );
});

test('a trace changes nothing of the answer', () => {
  fc.assert(
    fc.property(skill, fc.array(message, { minLength: 1, maxLength: 4 }), (made, messages) => {
      const [plain, traced] = [new Talk(made, () => 0.25), new Talk(made, () => 0.25)];
      for (const { said, intent, mentioned } of messages) {
        const shared: Message = {
          ...(intent !== undefined && { intent }),
          entities: mentioned ? [['e', 'v']] : [],
        };
        const { trace, ...answer } = traced.say(said, { ...shared, options: { trace: true } });
        expect(answer).toEqual(plain.say(said, shared));
        expect(trace).toBeDefined();
      }
    }),
    { numRuns: 100 },
  );
});
