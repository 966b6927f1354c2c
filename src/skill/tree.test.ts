import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankSkill } from './blankSkill.ts';
import { cardChildren, cardOf, conditionedResponsesOf, handlersOf, isCard, slotsOf } from './cards.ts';
import { checkSkill } from './check.ts';
import { ROOT } from './model.ts';
import { skillOf, skillWith, treeFlaws } from './testkit/skills.testkit.ts';
import { workspaces } from './testkit/workspaces.testkit.ts';
import {
  ancestorsOf,
  childrenOf,
  descendantsOf,
  isDescendant,
  nextOf,
  parentOf,
  placeOf,
  previousOf,
  rootOf,
  walk,
} from './tree.ts';
import { readWatson } from './transfer/readWatson.ts';
import { writeWatson } from './transfer/writeWatson.ts';

/** order (slot (ask), general, when, next), bye */
const skill = skillWith([
  { dialog_node: 'bye', previous_sibling: 'order' },
  { dialog_node: 'order', type: 'frame' },
  { dialog_node: 'slot', type: 'slot', parent: 'order' },
  { dialog_node: 'ask', type: 'event_handler', event_name: 'focus', parent: 'slot' },
  {
    dialog_node: 'general',
    type: 'event_handler',
    event_name: 'generic',
    parent: 'order',
    previous_sibling: 'slot',
  },
  { dialog_node: 'when', type: 'response_condition', parent: 'order', previous_sibling: 'general' },
  { dialog_node: 'next', parent: 'order', previous_sibling: 'when' },
]);

describe('the tree', () => {
  it('is walked parents first, in evaluation order', () => {
    expect([...walk(skill)].map(({ id, depth }) => `${depth} ${id}`)).toEqual([
      '0 order',
      '1 slot',
      '2 ask',
      '1 general',
      '1 when',
      '1 next',
      '0 bye',
    ]);
    expect(descendantsOf(skill, 'order')).toEqual(['slot', 'ask', 'general', 'when', 'next']);
    expect(descendantsOf(skill, 'bye')).toEqual([]);
  });

  it('knows places, neighbours and what is above', () => {
    expect(placeOf(skill, 'general')).toEqual({ parent: 'order', after: 'slot' });
    expect(placeOf(skill, 'order')).toEqual({ parent: ROOT, after: null });
    expect([previousOf(skill, 'when'), nextOf(skill, 'when'), nextOf(skill, 'next')]).toEqual([
      'general',
      'next',
      null,
    ]);
    expect(ancestorsOf(skill, 'ask')).toEqual(['slot', 'order']);
    expect([rootOf(skill, 'ask'), rootOf(skill, 'bye')]).toEqual(['order', 'bye']);
    expect(isDescendant(skill, 'ask', 'order')).toBe(true);
    expect(isDescendant(skill, 'order', 'order')).toBe(false);
    expect(isDescendant(skill, 'bye', ROOT)).toBe(true);
    expect(() => parentOf(skill, 'gone')).toThrow('There is no dialog node “gone”.');
  });

  it('holds together in any skill', () => {
    fc.assert(
      fc.property(workspaces.map(skillOf), (some) => {
        const walked = [...walk(some)];
        expect(walked.map(({ id }) => id).toSorted()).toEqual(some.nodes.keys().toSorted());
        for (const { id, depth } of walked) {
          const place = placeOf(some, id);
          expect(ancestorsOf(some, id)).toHaveLength(depth);
          expect(isDescendant(some, id, place.parent)).toBe(true);
          const siblings = childrenOf(some, place.parent);
          expect(siblings[siblings.indexOf(id) - 1] ?? null).toBe(place.after);
          const next = nextOf(some, id);
          expect(next === null || previousOf(some, next) === id).toBe(true);
        }
      }),
    );
  });
});

describe('cards', () => {
  it('are standard nodes, folders and frames; the rest is part of them', () => {
    expect(cardChildren(skill, ROOT)).toEqual(['order', 'bye']);
    expect(cardChildren(skill, 'order')).toEqual(['next']);
    expect(slotsOf(skill, 'order')).toEqual(['slot']);
    expect(handlersOf(skill, 'order')).toEqual(['general']);
    expect(handlersOf(skill, 'slot')).toEqual(['ask']);
    expect(conditionedResponsesOf(skill, 'order')).toEqual(['when']);
    expect(isCard({ dialog_node: 'old' })).toBe(true);
    expect([cardOf(skill, 'ask'), cardOf(skill, 'when'), cardOf(skill, 'next')]).toEqual([
      'order',
      'order',
      'next',
    ]);
  });

  it('are the same list for as long as nothing changes', () => {
    expect(cardChildren(skill, ROOT)).toBe(childrenOf(skill, ROOT));
  });
});

describe('blankSkill', () => {
  const blank = blankSkill('New', 'de');

  it('greets, and says that it doesn’t understand, last', () => {
    expect(childrenOf(blank, ROOT)).toEqual(['Welcome', 'Anything else']);
    expect(blank.nodes.values().map((node) => node.conditions)).toEqual(['welcome', 'anything_else']);
    expect(checkSkill(blank)).toEqual([]);
    expect(treeFlaws(blank)).toEqual([]);
  });

  it('is a workspace like any other', () => {
    const file = writeWatson(blank);
    expect(file).toMatchObject({
      name: 'New',
      language: 'de',
      intents: [],
      entities: [],
      counterexamples: [],
    });
    expect(readWatson(file).skill).toMatchObject({ fields: blank.fields });
  });
});
