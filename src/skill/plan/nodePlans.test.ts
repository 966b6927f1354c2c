import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#lib/json.ts';
import { applyEdits } from '../applyEdits.ts';
import type { Edit, Patch } from '../edit.ts';
import { ROOT, type Skill } from '../model.ts';
import { Refusal } from '../problem.ts';
import { skillWith } from '../testkit/skills.testkit.ts';
import { childrenOf } from '../tree.ts';
import { createNode } from './createNode.ts';
import { deleteNode } from './deleteNode.ts';
import { duplicateNode } from './duplicateNode.ts';
import { moveNode, placeAfter, placeBefore, placeInto } from './moveNode.ts';
import { renameNode } from './renameNode.ts';
import { updateNode } from './updateNode.ts';

const jump = (target: string): JsonObject => ({ behavior: 'jump_to', dialog_node: target, selector: 'body' });

/** order (slot (ask, found), all, done), answer (when), folder (in), bye */
const skill = skillWith([
  { dialog_node: 'order', type: 'frame' },
  { dialog_node: 'slot', type: 'slot', parent: 'order' },
  { dialog_node: 'ask', type: 'event_handler', event_name: 'focus', parent: 'slot' },
  {
    dialog_node: 'found',
    type: 'event_handler',
    event_name: 'filled',
    parent: 'slot',
    previous_sibling: 'ask',
  },
  {
    dialog_node: 'all',
    type: 'event_handler',
    event_name: 'focus',
    parent: 'order',
    previous_sibling: 'slot',
  },
  {
    dialog_node: 'done',
    type: 'standard',
    parent: 'order',
    previous_sibling: 'all',
    next_step: jump('order'),
  },
  { dialog_node: 'answer', type: 'standard', previous_sibling: 'order' },
  { dialog_node: 'when', type: 'response_condition', parent: 'answer', next_step: jump('in') },
  { dialog_node: 'folder', type: 'folder', previous_sibling: 'answer' },
  { dialog_node: 'in', parent: 'folder', go_to: { dialog_node: 'done', selector: 'body' } },
  { dialog_node: 'bye', previous_sibling: 'folder', next_step: jump('bye') },
]);

function after(edits: readonly Edit[], start: Skill = skill): Skill {
  return applyEdits(start, edits).skill;
}

function codeOf(plan: () => unknown): string {
  try {
    plan();
  } catch (error) {
    if (error instanceof Refusal) return `${error.status} ${error.problem.code}`;
    throw error;
  }
  return 'fits';
}

describe('createNode', () => {
  const create = (node: JsonObject, parent: string): string =>
    codeOf(() =>
      createNode(skill, {
        node: { dialog_node: 'new', ...node },
        place: { parent, after: null },
      }),
    );

  it.each<[JsonObject, string, string]>([
    [{}, ROOT, 'fits'],
    [{ title: 'Was? / „Ñandú“: 100 %' }, 'answer', 'fits'],
    [{ type: 'slot' }, 'order', 'fits'],
    [{ type: 'slot' }, 'answer', 'invalid place.slot'],
    [{ type: 'slot' }, ROOT, 'invalid place.slot'],
    [{ type: 'response_condition' }, 'order', 'fits'],
    [{ type: 'response_condition' }, 'in', 'fits'],
    [{ type: 'response_condition' }, 'folder', 'invalid place.response'],
    [{ type: 'event_handler', event_name: 'focus' }, 'slot', 'fits'],
    [{ type: 'event_handler', event_name: 'focus' }, 'order', 'fits'],
    [{ type: 'event_handler', event_name: 'focus' }, 'answer', 'invalid place.handler'],
    [{ type: 'event_handler', event_name: 'nomatch' }, 'order', 'invalid place.handler'],
    [{ type: 'event_handler', event_name: 'generic' }, 'order', 'fits'],
    [{ type: 'event_handler', event_name: 'generic' }, 'slot', 'fits'],
    [{ type: 'event_handler', event_name: 'generic' }, 'answer', 'invalid place.frameHandler'],
    [{ type: 'event_handler', event_name: 'validate' }, ROOT, 'invalid place.frameHandler'],
    [{ type: 'event_handler' }, 'slot', 'invalid node.eventMissing'],
    [{}, 'ask', 'invalid place.leaf'],
    [{}, 'when', 'invalid place.leaf'],
    [{ type: 'heading' }, ROOT, 'invalid node.choice'],
    [{ type: 'event_handler', event_name: 'noise' }, 'slot', 'invalid node.choice'],
    [{ digress_in: 'maybe' }, ROOT, 'invalid node.choice'],
    [{ next_step: { behavior: 'jump_to' } }, ROOT, 'invalid step.targetMissing'],
    [{ next_step: { behavior: 'jump_to', dialog_node: 'nowhere' } }, ROOT, 'fits'],
    [{ next_step: {} }, ROOT, 'invalid step.behaviorMissing'],
    [{ next_step: { behavior: 'fly' } }, ROOT, 'invalid node.choice'],
    [
      { next_step: { behavior: 'jump_to', dialog_node: 'bye', selector: 'odd' } },
      ROOT,
      'invalid node.choice',
    ],
    [{ next_step: { behavior: 'reprompt' } }, ROOT, 'invalid step.handlerOnly'],
    [{ type: 'event_handler', event_name: 'filled', next_step: { behavior: 'reprompt' } }, 'slot', 'fits'],
    [{ dialog_node: 'bye' }, ROOT, 'duplicate node.duplicate'],
    [{}, 'gone', 'invalid place.parent'],
  ])('with %j below “%s”: %s', (node, parent, expected) => {
    expect(create(node, parent)).toBe(expected);
  });
});

describe('updateNode', () => {
  const update = (id: string, patch: Patch): string => codeOf(() => updateNode(skill, id, patch));

  it('refuses what breaks a rule, for the node or for its children', () => {
    expect(update('answer', { set: { title: 'x' } })).toBe('fits');
    expect(update('gone', { set: { title: 'x' } })).toBe('missing node.missing');
    expect(update('order', { set: { type: 'standard' } })).toBe('invalid place.slot');
    expect(update('answer', { set: { type: 'folder' } })).toBe('invalid place.response');
    expect(update('slot', { set: { type: 'event_handler', event_name: 'generic' } })).toBe(
      'invalid place.leaf',
    );
    expect(update('ask', { unset: ['event_name'] })).toBe('invalid node.eventMissing');
  });

  it('lets a node be edited that broke a rule before', () => {
    const broken = skillWith([
      { dialog_node: 's', type: 'slot' },
      { dialog_node: 't', parent: 's', digress_in: 'odd' },
    ]);
    expect(codeOf(() => updateNode(broken, 's', { set: { variable: 'v' } }))).toBe('fits');
    expect(codeOf(() => updateNode(broken, 't', { set: { title: 'x' } }))).toBe('fits');
    expect(codeOf(() => updateNode(broken, 't', { set: { digress_out: 'odd' } }))).toBe(
      'invalid node.choice',
    );
  });

  it('takes an old jump away with a new next step, or none', () => {
    const stay = after(updateNode(skill, 'in', { unset: ['next_step'] }));
    expect(stay.nodes.get('in')).toEqual({ dialog_node: 'in', parent: 'folder' });
    const onward = after(updateNode(skill, 'in', { set: { next_step: jump('bye') } }));
    expect(onward.nodes.get('in')).toEqual({ dialog_node: 'in', parent: 'folder', next_step: jump('bye') });
  });
});

describe('deleteNode', () => {
  it('deletes what is below and clears the jumps to any of it', () => {
    const next = after(deleteNode(skill, 'order'));
    expect(childrenOf(next, ROOT)).toEqual(['answer', 'folder', 'bye']);
    expect(next.nodes.size).toBe(5);
    expect(next.nodes.get('in')).toEqual({ dialog_node: 'in', parent: 'folder' });
    expect(next.nodes.get('when')?.next_step).toEqual(jump('in'));
  });

  it('needs a node', () => {
    expect(codeOf(() => deleteNode(skill, 'gone'))).toBe('missing node.missing');
  });
});

describe('duplicateNode', () => {
  it('puts a copy of all of it after the original, with jumps among the copies', () => {
    let copies = 0;
    const next = after(duplicateNode(skill, 'order', () => `copy${copies++}`));
    expect(childrenOf(next, ROOT)).toEqual(['order', 'copy0', 'answer', 'folder', 'bye']);
    expect(childrenOf(next, 'copy0')).toEqual(['copy1', 'copy4', 'copy5']);
    expect(childrenOf(next, 'copy1')).toEqual(['copy2', 'copy3']);
    expect(next.nodes.get('copy5')?.next_step).toEqual(jump('copy0'));
    expect(next.nodes.get('done')?.next_step).toEqual(jump('order'));
    expect(next.nodes.get('copy3')).toEqual({
      dialog_node: 'copy3',
      type: 'event_handler',
      event_name: 'filled',
      parent: 'copy1',
      previous_sibling: 'copy2',
    });
  });

  it('refuses ids that are taken', () => {
    expect(codeOf(() => duplicateNode(skill, 'bye', () => 'order'))).toBe('duplicate node.duplicate');
    expect(codeOf(() => duplicateNode(skill, 'folder', () => 'same'))).toBe('duplicate node.duplicate');
  });
});

describe('moveNode', () => {
  const rootAfter = (id: string, place: ReturnType<typeof placeAfter>): readonly string[] =>
    childrenOf(after(moveNode(skill, id, place)), ROOT);

  it('moves before, after and into', () => {
    expect(rootAfter('bye', placeBefore(skill, 'order'))).toEqual(['bye', 'order', 'answer', 'folder']);
    expect(rootAfter('order', placeAfter(skill, 'answer'))).toEqual(['answer', 'order', 'folder', 'bye']);
    expect(rootAfter('in', placeInto(skill, ROOT))).toEqual(['order', 'answer', 'folder', 'bye', 'in']);
    expect(childrenOf(after(moveNode(skill, 'bye', placeInto(skill, 'folder'))), 'folder')).toEqual([
      'in',
      'bye',
    ]);
  });

  it('has nothing to do when the node is there already', () => {
    expect(moveNode(skill, 'answer', placeAfter(skill, 'order'))).toEqual([]);
    expect(moveNode(skill, 'answer', placeBefore(skill, 'folder'))).toEqual([]);
    expect(moveNode(skill, 'answer', placeBefore(skill, 'answer'))).toEqual([]);
    expect(moveNode(skill, 'bye', placeInto(skill, ROOT))).toEqual([]);
  });

  it('refuses places where a node can’t be', () => {
    expect(codeOf(() => moveNode(skill, 'order', placeInto(skill, 'done')))).toBe('invalid place.cycle');
    expect(codeOf(() => moveNode(skill, 'slot', placeInto(skill, 'answer')))).toBe('invalid place.slot');
    expect(codeOf(() => moveNode(skill, 'bye', placeInto(skill, 'when')))).toBe('invalid place.leaf');
    expect(codeOf(() => moveNode(skill, 'when', placeInto(skill, 'folder')))).toBe('invalid place.response');
    expect(codeOf(() => moveNode(skill, 'gone', placeInto(skill, ROOT)))).toBe('missing node.missing');
  });
});

describe('renameNode', () => {
  it('takes links and jumps along', () => {
    const next = after(renameNode(skill, 'order', 'Ordering food'));
    expect(childrenOf(next, 'Ordering food')).toEqual(['slot', 'all', 'done']);
    expect(next.nodes.get('done')?.next_step).toEqual(jump('Ordering food'));
    expect(next.nodes.get('answer')?.previous_sibling).toBe('Ordering food');
  });

  it('refuses an id that is taken, and has nothing to do for its own', () => {
    expect(codeOf(() => renameNode(skill, 'order', 'bye'))).toBe('duplicate node.duplicate');
    expect(renameNode(skill, 'order', 'order')).toEqual([]);
  });
});
