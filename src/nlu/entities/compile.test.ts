import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entity, EntityValue } from '#skill/model.ts';
import { skillWith } from '../testing.ts';
import { compileEntities } from './compile.ts';
import { findEntities } from './find.ts';

const WORDS = [
  'credit',
  'debit',
  'card',
  'cards',
  'account',
  'acount',
  'gold',
  'goldcard',
  'saving',
  'savings',
];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const value = fc.record({
  value: words,
  synonyms: fc.array(words, { maxLength: 2 }),
}) satisfies fc.Arbitrary<EntityValue>;
const values = fc.uniqueArray(value, { maxLength: 6, selector: (one) => one.value });
const edit = fc.record({
  entity: fc.nat(1),
  place: fc.nat(6),
  value: fc.option(value),
  toggles: fc.boolean(),
  moves: fc.boolean(),
});

test('after any edits a skill’s entities are found as if it had just been opened', () => {
  fc.assert(
    fc.property(
      fc.tuple(values, values),
      fc.array(edit, { maxLength: 6 }),
      fc.array(words, { minLength: 1, maxLength: 4 }),
      (lists, edits, texts) => {
        const entities: Entity[] = lists.map((list, at) => ({
          entity: `e${at}`,
          fuzzy_match: at === 0,
          values: list,
        }));
        compileEntities(skillWith({ entities }));
        for (const one of edits) {
          entities[one.entity] = edited(entities[one.entity] ?? { entity: '' }, one);
          const skill = skillWith({ entities: [...entities] });
          const fresh = compileEntities(skillWith({ entities: structuredClone(entities) }));
          const grown = compileEntities(skill);
          const text = texts.join(' to ');
          expect(findEntities(grown, text)).toEqual(findEntities(fresh, text));
        }
      },
    ),
  );
});

function edited(
  entity: Entity,
  change: { place: number; value: EntityValue | null; toggles: boolean; moves: boolean },
): Entity {
  const list = [...(entity.values ?? [])];
  if (change.moves) list.reverse();
  if (change.place < list.length) list.splice(change.place, 1);
  if (change.value && !list.some((other) => other.value === change.value?.value)) {
    list.splice(change.place, 0, change.value);
  }
  return { ...entity, values: list, ...(change.toggles && { fuzzy_match: entity.fuzzy_match !== true }) };
}

test('an edit of one value leaves the others as they were compiled', () => {
  const [kept, changed, last] = ['one', 'two', 'three'].map((name) => ({ value: name }));
  const before = compileEntities(
    skillWith({ entities: [{ entity: 'e', values: [kept, changed, last] as EntityValue[] }] }),
  );
  const after = compileEntities(
    skillWith({
      entities: [{ entity: 'e', values: [kept, { value: 'two', synonyms: ['2'] }, last] as EntityValue[] }],
    }),
  );
  expect(after.dictionary.phrases.get('three')?.[0]).toBe(before.dictionary.phrases.get('three')?.[0]);
  expect(before.dictionary.phrases.has('2')).toBe(false);
  expect(after.dictionary.phrases.has('2')).toBe(true);
});
