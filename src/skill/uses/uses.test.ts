import { describe, expect, it } from 'vitest';
import type { Rename } from '#language/rename.ts';
import { applyEdits } from '../applyEdits.ts';
import { moveExamples } from '../plan/moveExamples.ts';
import { renameEverywhere } from '../plan/renameEverywhere.ts';
import { replaceArtifact } from '../plan/replaceArtifact.ts';
import { skillOf } from '../testkit/skills.testkit.ts';
import { writeWatson } from '../transfer/writeWatson.ts';
import { nodesOf, usesOfSkill } from './skillUses.ts';

const skill = skillOf({
  intents: [
    {
      intent: 'hours',
      examples: [
        { text: 'open in @city today', mentions: [{ entity: 'size', location: [14, 19] }] },
        { text: 'when are you open' },
      ],
    },
    { intent: 'place', examples: [{ text: 'where are you' }, { text: 'when are you open' }] },
  ],
  entities: [
    {
      entity: 'city',
      values: [
        { value: 'Rome', synonyms: ['Roma'] },
        { value: 'New York', synonyms: ['NYC'] },
      ],
    },
    { entity: 'size', values: [] },
  ],
  counterexamples: [],
  dialog_nodes: [
    {
      dialog_node: 'a',
      conditions: '#hours && @city:Rome && $seen == null',
      context: { seen: true, at: '@city' },
    },
    {
      dialog_node: 'b',
      previous_sibling: 'a',
      conditions: "intents[0].intent == 'hours'",
      output: {
        generic: [{ response_type: 'text', values: [{ text: 'It is $at, <? context.put("noted", 1) ?>' }] }],
      },
      actions: [{ name: 'x', result_variable: 'context.seen.more', parameters: { p: '$at' } }],
    },
    { dialog_node: 'c', previous_sibling: 'b', type: 'slot', parent: null, variable: '$seen' },
  ],
});

/** `node role path` of each use. */
const places = (kind: 'intent' | 'entity' | 'variable', name: string) =>
  (usesOfSkill(skill)[kind].get(name) ?? []).map(({ node, role, path }) => `${node} ${role} ${path}`);

describe('uses', () => {
  it('are found in conditions, texts, context, slots and actions', () => {
    expect(places('intent', 'hours')).toEqual(['a tests conditions', 'b tests conditions']);
    expect(places('entity', 'city')).toEqual(['a tests conditions', 'a reads context.at']);
    expect(places('variable', 'seen')).toEqual([
      'a tests conditions',
      'a sets context.seen',
      'b sets actions[0].result_variable',
      'c sets variable',
    ]);
    expect(places('variable', 'at')).toEqual([
      'a sets context.at',
      'b reads output.generic[0].values[0].text',
      'b reads actions[0].parameters.p',
    ]);
    expect(places('variable', 'noted')).toContain('b sets output.generic[0].values[0].text');
    expect(nodesOf(usesOfSkill(skill).variable.get('at') ?? [])).toEqual(['a', 'b']);
  });
});

const after = (rename: Rename) => {
  const { skill: renamed, inverse } = applyEdits(skill, renameEverywhere(skill, rename).edits);
  expect(writeWatson(applyEdits(renamed, inverse).skill)).toEqual(writeWatson(skill));
  return renamed;
};

describe('renaming', () => {
  it('follows an intent', () => {
    const renamed = after({ kind: 'intent', from: 'hours', to: 'opening' });
    expect(renamed.intents.has('opening')).toBe(true);
    expect(renamed.nodes.get('a')?.conditions).toBe('#opening && @city:Rome && $seen == null');
    expect(renamed.nodes.get('b')?.conditions).toBe("intents[0].intent == 'opening'");
  });

  it('follows an entity, into examples too', () => {
    const renamed = after({ kind: 'entity', from: 'city', to: 'town' });
    expect(renamed.nodes.get('a')?.context?.['at']).toBe('@town');
    expect(renamed.intents.get('hours')?.examples?.[0]).toEqual({
      text: 'open in @town today',
      mentions: [{ entity: 'size', location: [14, 19] }],
    });
    const longer = after({ kind: 'entity', from: 'city', to: 'township' });
    expect(longer.intents.get('hours')?.examples?.[0]?.mentions?.[0]?.location).toEqual([18, 23]);
  });

  it('follows a value', () => {
    const renamed = after({ kind: 'value', entity: 'city', from: 'Rome', to: 'Old Rome' });
    expect(renamed.nodes.get('a')?.conditions).toBe('#hours && @city:(Old Rome) && $seen == null');
    expect(renamed.entities.get('city')?.values?.[0]?.value).toBe('Old Rome');
  });

  it('follows a variable in context, slots and results', () => {
    const renamed = after({ kind: 'variable', from: 'seen', to: 'known' });
    expect(renamed.nodes.get('a')).toMatchObject({
      conditions: '#hours && @city:Rome && $known == null',
      context: { known: true, at: '@city' },
    });
    expect(renamed.nodes.get('b')?.actions?.[0]?.['result_variable']).toBe('context.known.more');
    expect(renamed.nodes.get('c')?.variable).toBe('$known');
  });

  it('is refused where two would become one, or nothing', () => {
    expect(() => renameEverywhere(skill, { kind: 'variable', from: 'seen', to: 'at' })).toThrow(/one/);
    expect(() => renameEverywhere(skill, { kind: 'variable', from: 'seen', to: ' ' })).toThrow(/blank/);
    expect(() => renameEverywhere(skill, { kind: 'intent', from: 'hours', to: 'place' })).toThrow(/already/);
  });
});

describe('replacing', () => {
  const replaced = (replacement: Parameters<typeof replaceArtifact>[1]) =>
    applyEdits(skill, replaceArtifact(skill, replacement)).skill;

  it('moves the examples of an intent that goes, once each', () => {
    const { intents, nodes } = replaced({ kind: 'intent', from: 'hours', to: 'place' });
    expect(intents.keys()).toEqual(['place']);
    expect(intents.get('place')?.examples?.map(({ text }) => text)).toEqual([
      'where are you',
      'when are you open',
      'open in @city today',
    ]);
    expect(nodes.get('a')?.conditions).toMatch(/^#place/);
  });

  it('makes a synonym of a value that goes', () => {
    const { entities, nodes } = replaced({ kind: 'value', entity: 'city', from: 'Rome', to: 'New York' });
    expect(entities.get('city')?.values).toEqual([
      { value: 'New York', type: 'synonyms', synonyms: ['NYC', 'Rome', 'Roma'] },
    ]);
    expect(nodes.get('a')?.conditions).toContain('@city:(New York)');
  });

  it('points mentions of an entity that goes at the other', () => {
    const { intents } = replaced({ kind: 'entity', from: 'size', to: 'city' });
    expect(intents.get('hours')?.examples?.[0]?.mentions?.[0]?.entity).toBe('city');
  });
});

describe('moving examples', () => {
  it('takes their mentions along and leaves none twice', () => {
    const texts = ['open in @city today', 'when are you open'];
    const moved = applyEdits(skill, moveExamples(skill, 'hours', texts, 'place')).skill;
    expect(moved.intents.get('hours')?.examples).toEqual([]);
    expect(moved.intents.get('place')?.examples).toHaveLength(3);
    expect(moved.intents.get('place')?.examples?.[2]?.mentions).toHaveLength(1);
    const copied = applyEdits(skill, moveExamples(skill, 'hours', texts, 'place', true)).skill;
    expect(copied.intents.get('hours')?.examples).toHaveLength(2);
  });
});
