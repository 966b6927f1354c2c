import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../applyEdits.ts';
import type { Skill } from '../model.ts';
import { skillOf } from '../testkit/skills.testkit.ts';
import { writeWatson } from '../transfer/writeWatson.ts';
import { mergeEdits, planMerge } from './planMerge.ts';

const mine = skillOf({
  name: 'Mine',
  language: 'en',
  intents: [{ intent: 'order', description: 'old', examples: [{ text: 'a pizza' }, { text: 'mine' }] }],
  entities: [
    { entity: 'size', values: [{ value: 'large', type: 'synonyms', synonyms: ['big'] }, { value: 'small' }] },
  ],
  counterexamples: [{ text: 'xyz' }],
  dialog_nodes: [
    { dialog_node: 'hello', conditions: 'welcome' },
    { dialog_node: 'order', previous_sibling: 'hello', conditions: '#order', output: { text: 'Mine.' } },
    { dialog_node: 'mine', parent: 'order' },
    { dialog_node: 'else', previous_sibling: 'order', conditions: 'anything_else' },
  ],
  system_settings: { off_topic: { enabled: true }, tooling: { store: 1 } },
});
const theirs = skillOf({
  name: 'Theirs',
  language: 'en',
  intents: [
    { intent: 'order', description: 'new', examples: [{ text: 'a pizza' }, { text: 'theirs' }] },
    { intent: 'hours', examples: [{ text: 'when' }] },
  ],
  entities: [
    {
      entity: 'size',
      values: [
        { value: 'large', type: 'synonyms', synonyms: ['huge'] },
        { value: 'tiny' },
        { value: 'small' },
      ],
    },
    { entity: 'day', values: [{ value: 'monday' }] },
  ],
  counterexamples: [{ text: 'xyz' }],
  dialog_nodes: [
    { dialog_node: 'hello', conditions: 'welcome' },
    { dialog_node: 'order', previous_sibling: 'hello', conditions: '#order', output: { text: 'Theirs.' } },
    { dialog_node: 'theirs', parent: 'order', next_step: { behavior: 'jump_to', dialog_node: 'hours' } },
    { dialog_node: 'hours', previous_sibling: 'order', conditions: '#hours' },
    { dialog_node: 'slow', parent: 'hours' },
  ],
  system_settings: { off_topic: { enabled: true }, tooling: { store: 2 } },
  webhooks: [{ name: 'main', url: 'https://example.com' }],
});

const apply = (skill: Skill, parts = planMerge(skill, theirs)): Skill =>
  applyEdits(skill, mergeEdits(skill, parts)).skill;

describe('a merge', () => {
  it('tells beforehand what each part would do', () => {
    const told = planMerge(mine, theirs).map(
      ({ kind, name, verdict, added, changed }) => `${kind} ${name}: ${verdict} +${added} ~${changed}`,
    );
    expect(told).toEqual([
      'intent order: change +1 ~1',
      'intent hours: new +1 ~0',
      'intent : same +0 ~0',
      'entity size: change +1 ~1',
      'entity day: new +1 ~0',
      'branch hello: same +0 ~0',
      'branch order: change +1 ~1',
      'branch hours: new +2 ~0',
      'setting system_settings.off_topic: same +0 ~0',
      'setting system_settings.tooling: change +0 ~1',
      'setting webhooks: new +0 ~0',
    ]);
  });

  it('adds and overwrites, and takes nothing away', () => {
    const merged = apply(mine);
    expect(merged.intents.get('order')).toMatchObject({
      description: 'new',
      examples: [{ text: 'a pizza' }, { text: 'mine' }, { text: 'theirs' }],
    });
    expect(merged.entities.get('size')?.values).toMatchObject([
      { value: 'large', synonyms: ['big', 'huge'] },
      { value: 'small' },
      { value: 'tiny' },
    ]);
    expect(merged.nodes.get('order')?.output).toEqual({ text: 'Theirs.' });
    expect(merged.children.get('')).toEqual(['hello', 'order', 'hours', 'else']);
    expect(merged.children.get('order')).toEqual(['mine', 'theirs']);
    expect(merged.children.get('hours')).toEqual(['slow']);
    expect(merged.fields).toMatchObject({
      name: 'Mine',
      system_settings: { off_topic: { enabled: true }, tooling: { store: 2 } },
    });
  });

  it('takes in single parts, and nothing else', () => {
    const [hours] = planMerge(mine, theirs).filter(({ name, kind }) => kind === 'branch' && name === 'hours');
    const merged = apply(mine, hours ? [hours] : []);
    expect(merged.children.get('')).toEqual(['hello', 'order', 'hours', 'else']);
    expect(writeWatson({ ...merged, nodes: mine.nodes, children: mine.children })).toEqual(writeWatson(mine));
  });

  it('done once more has nothing left to do, whichever parts were taken', () => {
    const parts = planMerge(mine, theirs);
    fc.assert(
      fc.property(fc.subarray([...parts]), (some) => {
        const merged = apply(mine, some);
        const left = planMerge(merged, theirs);
        for (const { kind, name } of some) {
          expect(left.find((part) => part.kind === kind && part.name === name)?.verdict).toBe('same');
        }
        const { inverse } = applyEdits(mine, mergeEdits(mine, some));
        expect(writeWatson(applyEdits(merged, inverse).skill)).toEqual(writeWatson(mine));
      }),
    );
  });
});
