import { describe, expect, it } from 'vitest';
import { applyEdits } from '#skill/applyEdits.ts';
import type { Skill } from '#skill/model.ts';
import { type Sketch, skillOf } from '../testing/skillOf.ts';
import { type CardFacts, cardFacts } from './cardFacts.ts';

const factsOf = (skill: Skill, id: string): CardFacts => {
  const facts = cardFacts(skill, id);
  if (!facts) throw new Error(`no ${id}`);
  return facts;
};

const one = (sketch: Omit<Sketch, 'id'>, intents: readonly string[] = []): CardFacts =>
  factsOf(skillOf([{ id: 'a', ...sketch }], intents), 'a');

describe('cardFacts', () => {
  it('shows a condition as chips, as many as there is room for', () => {
    const { when } = one({ conditions: '#Greeting && @holiday:christmas' });
    expect(when?.chips.map(({ kind, name, full, join }) => [kind, name, full, join])).toEqual([
      ['intent', 'Greeting', '#Greeting', null],
      ['entity', 'christmas', '@holiday:christmas', 'and'],
    ]);
    const long = one({
      conditions: '#A_rather_long_intent || @another_long_entity || $and_a_variable || #four',
    });
    expect(long.when?.chips.length).toBe(1);
    expect(long.when?.more).toBe(3);
  });

  it('tells comparisons and negations', () => {
    const { when } = one({ conditions: '$visits > 3 && !@late' });
    expect(when?.chips.map(({ name, compare, negated }) => [name, compare, negated])).toEqual([
      ['visits', { op: '>', value: '3' }, false],
      ['late', null, true],
    ]);
  });

  it('keeps a condition that does not parse as it was written', () => {
    expect(one({ conditions: '#a &&& (' }).when?.chips[0]).toMatchObject({
      name: expect.any(String) as string,
    });
    expect(one({}).when).toBeNull();
  });

  it('says the first variation in at most two lines, with what is filled in set off', () => {
    const facts = one({ output: { text: { values: ['Open on <? @day ?> from <b>10</b>', 'Other'] } } });
    expect(facts.answer).toEqual({
      form: 'text',
      runs: [
        { text: 'Open on ', filled: false },
        { text: 'day', filled: true },
        { text: ' from 10', filled: false },
      ],
    });
    expect(facts.shape.says).toMatchObject({ form: 'text', lines: 1, variations: 2 });
    expect(
      one({ output: { text: 'A long answer that does not fit into one line.' } }).shape.says,
    ).toMatchObject({
      lines: 2,
    });
  });

  it('shows other types of answers by their title', () => {
    const generic = [{ response_type: 'option', title: 'Which one?', options: [] }];
    expect(one({ output: { generic } }).answer).toEqual({
      form: 'rich',
      kind: 'option',
      title: 'Which one?',
    });
  });

  it('lists conditioned responses, the last row for all that have none', () => {
    const below = Array.from({ length: 5 }, (_, i) => ({
      id: `r${i}`,
      type: 'response_condition' as const,
      ...(i < 4 && { conditions: `@e:v${i}` }),
      output: { text: `Answer ${i}` },
    }));
    const { rows, shape } = one({ below });
    expect(rows.map((row) => [row.id, row.more])).toEqual([
      ['r0', 0],
      ['r1', 0],
      ['r2', 2],
    ]);
    expect(shape.says).toMatchObject({ form: 'rows', last: 3 });
    expect(one({ below: below.slice(3) }).rows.at(-1)?.when).toBeNull();
  });

  it('asks for slots by the names of their variables', () => {
    const below = [
      { id: 's1', type: 'slot' as const, variable: '$date' },
      { id: 's2', type: 'slot' as const, variable: '$time' },
    ];
    expect(one({ type: 'frame', below }).asks).toEqual(['date', 'time']);
  });

  it('has a footer only for what is not the default', () => {
    expect(one({}).shape.hasFooter).toBe(false);
    expect(one({ next_step: { behavior: 'get_user_input' } }).shape.hasFooter).toBe(false);
    expect(one({ next_step: { behavior: 'skip_user_input' } }).shape).toMatchObject({
      hasFooter: true,
      next: 'skip',
    });
    expect(one({ digress_in: 'returns' }).shape).toMatchObject({
      hasFooter: true,
      returns: true,
      leaves: false,
    });
    expect(one({ digress_out: 'allow_all_never_return' }).shape).toMatchObject({
      hasFooter: true,
      leaves: true,
    });
    expect(one({ digress_in: 'does_not_return' }).shape.hasFooter).toBe(false);
  });

  it('is never higher than 184', () => {
    const below = [
      ...Array.from({ length: 9 }, (_, i) => ({ id: `r${i}`, type: 'response_condition' as const })),
      { id: 's', type: 'slot' as const, variable: '$x' },
    ];
    expect(one({ conditions: '#a', below, digress_in: 'returns' }).shape.height).toBeLessThanOrEqual(184);
    expect(one({ conditions: '#a', below }).shape.height).toBeLessThanOrEqual(184);
  });

  it('follows the title of the node it jumps to, and stays the same object otherwise', () => {
    const jump = { behavior: 'jump_to', selector: 'body', dialog_node: 'b' };
    const skill = skillOf([{ id: 'a', next_step: jump }, { id: 'b', title: 'Target' }, { id: 'c' }]);
    const before = factsOf(skill, 'a');
    expect(before.jump).toEqual({ target: 'b', title: 'Target', found: true, selector: 'body' });
    const set = (id: string, title: string): Skill =>
      applyEdits(skill, [{ op: 'node.set', id, patch: { set: { title } } }]).skill;
    expect(factsOf(set('c', 'Other'), 'a')).toBe(before);
    expect(factsOf(set('b', 'Renamed'), 'a').jump?.title).toBe('Renamed');
    const gone = skillOf([{ id: 'a', next_step: { ...jump, dialog_node: 'nowhere' } }]);
    expect(factsOf(gone, 'a').jump).toMatchObject({ found: false, title: 'nowhere' });
  });
});
