import { describe, expect, it } from 'vitest';
import { applyEdits } from '../applyEdits.ts';
import type { Edit } from '../edit.ts';
import { Refusal } from '../problem.ts';
import { skillOf } from '../testkit/skills.testkit.ts';
import { writeWatson } from '../transfer/writeWatson.ts';
import { createCounterexample } from './createCounterexample.ts';
import { createEntity } from './createEntity.ts';
import { createExample } from './createExample.ts';
import { createIntent } from './createIntent.ts';
import { createSynonym } from './createSynonym.ts';
import { createValue } from './createValue.ts';
import { deleteCounterexample } from './deleteCounterexample.ts';
import { deleteEntity } from './deleteEntity.ts';
import { deleteExample } from './deleteExample.ts';
import { deleteIntent } from './deleteIntent.ts';
import { deleteSynonym } from './deleteSynonym.ts';
import { deleteValue } from './deleteValue.ts';
import { renameEntity } from './renameEntity.ts';
import { renameIntent } from './renameIntent.ts';
import { updateCounterexample } from './updateCounterexample.ts';
import { updateEntity } from './updateEntity.ts';
import { updateExample } from './updateExample.ts';
import { updateIntent } from './updateIntent.ts';
import { updateSynonym } from './updateSynonym.ts';
import { updateValue } from './updateValue.ts';

const skill = skillOf({
  intents: [{ intent: 'hi', description: null, examples: [{ text: 'hello' }] }, { intent: 'bye' }],
  entities: [{ entity: 'size', values: [{ value: 'big', synonyms: ['huge', 'large'] }, { value: 'small' }] }],
  counterexamples: [{ text: 'nothing' }],
  dialog_nodes: [],
});

type Plan = () => Edit[];

describe('plans for intents, entities and what is in them', () => {
  it.each<[string, Plan, object]>([
    ['an intent', () => createIntent(skill, { intent: 'new' }), { intents: [{}, {}, { intent: 'new' }] }],
    [
      'an intent',
      () => updateIntent(skill, 'hi', { set: { description: 'x' } }),
      { intents: [{ description: 'x' }, {}] },
    ],
    [
      'an intent',
      () => renameIntent(skill, 'hi', 'greet'),
      { intents: [{ intent: 'greet' }, { intent: 'bye' }] },
    ],
    ['an intent', () => deleteIntent(skill, 'hi'), { intents: [{ intent: 'bye' }] }],
    [
      'an example',
      () => createExample(skill, 'hi', { text: 'hey' }, 0),
      { intents: [{ examples: [{ text: 'hey' }, { text: 'hello' }] }, {}] },
    ],
    [
      'an example',
      () => createExample(skill, 'bye', { text: 'ciao' }),
      { intents: [{}, { examples: [{ text: 'ciao' }] }] },
    ],
    [
      'an example',
      () => updateExample(skill, 'hi', 'hello', { set: { text: 'good day', mentions: [] } }),
      { intents: [{ examples: [{ text: 'good day', mentions: [] }] }, {}] },
    ],
    ['an example', () => deleteExample(skill, 'hi', 'hello'), { intents: [{ examples: [] }, {}] }],
    [
      'a counterexample',
      () => createCounterexample(skill, { text: 'x' }),
      { counterexamples: [{}, { text: 'x' }] },
    ],
    [
      'a counterexample',
      () => updateCounterexample(skill, 'nothing', { set: { text: 'naught' } }),
      { counterexamples: [{ text: 'naught' }] },
    ],
    ['a counterexample', () => deleteCounterexample(skill, 'nothing'), { counterexamples: [] }],
    ['an entity', () => createEntity(skill, { entity: 'new' }), { entities: [{}, { entity: 'new' }] }],
    [
      'an entity',
      () => updateEntity(skill, 'size', { set: { fuzzy_match: true } }),
      { entities: [{ fuzzy_match: true }] },
    ],
    ['an entity', () => renameEntity(skill, 'size', 'measure'), { entities: [{ entity: 'measure' }] }],
    ['an entity', () => deleteEntity(skill, 'size'), { entities: [] }],
    [
      'a value',
      () => createValue(skill, 'size', { value: 'mid' }, 1),
      { entities: [{ values: [{ value: 'big' }, { value: 'mid' }, { value: 'small' }] }] },
    ],
    [
      'a value',
      () => updateValue(skill, 'size', 'big', { set: { value: 'grand' } }),
      { entities: [{ values: [{ value: 'grand', synonyms: ['huge', 'large'] }, {}] }] },
    ],
    ['a value', () => deleteValue(skill, 'size', 'big'), { entities: [{ values: [{ value: 'small' }] }] }],
    [
      'a synonym',
      () => createSynonym(skill, 'size', 'small', 'tiny'),
      { entities: [{ values: [{}, { synonyms: ['tiny'] }] }] },
    ],
    [
      'a synonym',
      () => updateSynonym(skill, 'size', 'big', 'huge', 'vast'),
      { entities: [{ values: [{ synonyms: ['vast', 'large'] }, {}] }] },
    ],
    [
      'a synonym',
      () => deleteSynonym(skill, 'size', 'big', 'huge'),
      { entities: [{ values: [{ synonyms: ['large'] }, {}] }] },
    ],
  ])('change %s', (_what, plan, expected) => {
    expect(writeWatson(applyEdits(skill, plan()).skill)).toMatchObject(expected);
  });

  it.each<[string, Plan]>([
    ['duplicate intent.duplicate', () => createIntent(skill, { intent: 'hi' })],
    ['invalid intent.blank', () => createIntent(skill, { intent: ' ' })],
    ['missing intent.missing', () => updateIntent(skill, 'gone', {})],
    ['duplicate intent.duplicate', () => renameIntent(skill, 'hi', 'bye')],
    ['invalid intent.blank', () => renameIntent(skill, 'hi', '')],
    ['missing intent.missing', () => deleteIntent(skill, 'gone')],
    ['missing intent.missing', () => createExample(skill, 'gone', { text: 'x' })],
    ['duplicate example.duplicate', () => createExample(skill, 'hi', { text: 'hello' })],
    ['invalid example.blank', () => createExample(skill, 'hi', { text: '  ' })],
    ['invalid example.blank', () => updateExample(skill, 'hi', 'hello', { set: { text: '' } })],
    ['missing example.missing', () => deleteExample(skill, 'hi', 'gone')],
    ['duplicate counterexample.duplicate', () => createCounterexample(skill, { text: 'nothing' })],
    ['invalid counterexample.blank', () => createCounterexample(skill, { text: '' })],
    ['invalid counterexample.blank', () => updateCounterexample(skill, 'nothing', { set: { text: ' ' } })],
    ['missing counterexample.missing', () => deleteCounterexample(skill, 'gone')],
    ['duplicate entity.duplicate', () => createEntity(skill, { entity: 'size' })],
    ['invalid entity.blank', () => createEntity(skill, { entity: '' })],
    ['missing entity.missing', () => renameEntity(skill, 'gone', 'x')],
    ['duplicate value.duplicate', () => createValue(skill, 'size', { value: 'big' })],
    ['invalid value.blank', () => createValue(skill, 'size', { value: '' })],
    ['duplicate value.duplicate', () => updateValue(skill, 'size', 'big', { set: { value: 'small' } })],
    ['missing value.missing', () => deleteValue(skill, 'size', 'gone')],
    ['duplicate synonym.duplicate', () => createSynonym(skill, 'size', 'big', 'huge')],
    ['invalid synonym.blank', () => createSynonym(skill, 'size', 'big', ' ')],
    ['missing value.missing', () => createSynonym(skill, 'size', 'gone', 'x')],
    ['missing entity.missing', () => createSynonym(skill, 'gone', 'big', 'x')],
    ['missing synonym.missing', () => deleteSynonym(skill, 'size', 'big', 'gone')],
    ['duplicate synonym.duplicate', () => updateSynonym(skill, 'size', 'big', 'huge', 'large')],
  ])('are refused: %s', (expected, plan) => {
    let refused = '';
    try {
      plan();
    } catch (error) {
      if (error instanceof Refusal) refused = `${error.status} ${error.problem.code}`;
    }
    expect(refused).toBe(expected);
  });

  it('have nothing to do for a rename to the same name', () => {
    expect(renameIntent(skill, 'hi', 'hi')).toEqual([]);
    expect(renameEntity(skill, 'size', 'size')).toEqual([]);
    expect(updateSynonym(skill, 'size', 'big', 'huge', 'huge')).toEqual([]);
  });
});
