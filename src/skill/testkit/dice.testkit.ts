import * as fc from 'fast-check';
import type { Json } from '#lib/json.ts';
import { listIn } from '../apply/nested.ts';
import type { Edit, Patch, Place } from '../edit.ts';
import { ROOT, type DialogNode, type Skill } from '../model.ts';
import { childrenOf } from '../tree.ts';

/** Random numbers that become an edit or a plan once there is a skill to choose from. */
export const dice = fc.record({
  op: fc.nat(),
  a: fc.nat(),
  b: fc.nat(),
  c: fc.nat(),
  fresh: fc.constantFrom('new', 'a', 'b', 'gone', '__proto__', 'node_1', 'x y', ''),
  extra: fc.constantFrom<Json>(null, 'text', 5, [], { k: [1] }),
  ordered: fc.boolean(),
});

export type Dice = typeof dice extends fc.Arbitrary<infer T> ? T : never;

/** An existing key mostly, else one that may be there or not. */
export function pick(keys: readonly string[], roll: number, other: string): string {
  return roll % 8 === 7 ? other : (keys[Math.floor(roll / 8) % keys.length] ?? other);
}

export function somePlace(skill: Skill, { a, b, fresh }: Dice): Place {
  const parent = a % 3 === 0 ? ROOT : pick(skill.nodes.keys(), a, fresh);
  const siblings = childrenOf(skill, parent);
  return { parent, after: b % 3 === 0 ? null : pick(siblings, b, fresh) };
}

export function somePatch({ b, c, fresh, extra }: Dice, own: readonly string[]): Patch {
  const keys = ['title', 'description', 'next_step', '__proto__', 'x', ...own];
  const set = { [keys[b % keys.length] ?? 'x']: extra, ...(c % 4 === 0 && own[0] && { [own[0]]: fresh }) };
  return { ...(c % 3 > 0 && { set }), ...(c % 2 > 0 && { unset: [keys[c % keys.length] ?? 'x'] }) };
}

/** An edit of any kind, often one that fits. */
export function someEdit(skill: Skill, roll: Dice): Edit {
  const make = MAKERS[roll.op % MAKERS.length];
  if (!make) throw new Error('no maker');
  return make(skill, roll);
}

function examplesOf(skill: Skill, intent: string): string[] {
  return listIn(skill.intents.get(intent)?.examples).map(({ text }) => text);
}

function valuesOf(skill: Skill, entity: string): string[] {
  return listIn(skill.entities.get(entity)?.values).map(({ value }) => value);
}

const node = (skill: Skill, { c, fresh }: Dice): string => pick(skill.nodes.keys(), c, fresh);
const intent = (skill: Skill, { a, fresh }: Dice): string => pick(skill.intents.keys(), a, fresh);
const entity = (skill: Skill, { a, fresh }: Dice): string => pick(skill.entities.keys(), a, fresh);
const counterexample = (skill: Skill, { a, fresh }: Dice): string =>
  pick(skill.counterexamples.keys(), a, fresh);
const order = ({ ordered, c }: Dice): { order?: number } => (ordered ? { order: c % 20 } : {});
const at = ({ ordered, c }: Dice): { at?: number } => (ordered ? { at: c % 5 } : {});

const MAKERS: readonly ((skill: Skill, roll: Dice) => Edit)[] = [
  (_, roll) => ({ op: 'skill.set', patch: somePatch(roll, ['name', 'intents']) }),
  (skill, roll) => ({ op: 'node.put', node: freshNode(roll), place: somePlace(skill, roll), ...order(roll) }),
  (skill, roll) => ({ op: 'node.put', node: freshNode(roll), place: somePlace(skill, roll) }),
  (skill, roll) => ({
    op: 'node.set',
    id: node(skill, roll),
    patch: somePatch(roll, ['conditions', 'parent', 'go_to']),
  }),
  (skill, roll) => ({ op: 'node.move', id: node(skill, roll), place: somePlace(skill, roll) }),
  (skill, roll) => ({ op: 'node.move', id: node(skill, roll), place: somePlace(skill, roll) }),
  (skill, roll) => ({ op: 'node.remove', id: node(skill, roll) }),
  (skill, roll) => ({ op: 'node.rename', id: node(skill, roll), to: roll.fresh }),
  (_, roll) => ({
    op: 'intent.put',
    intent: { intent: roll.fresh, examples: [{ text: 'x' }, { text: 'y' }] },
    ...order(roll),
  }),
  (skill, roll) => ({
    op: 'intent.set',
    intent: intent(skill, roll),
    patch: somePatch(roll, ['examples', 'intent']),
  }),
  (skill, roll) => ({ op: 'intent.rename', intent: intent(skill, roll), to: roll.fresh }),
  (skill, roll) => ({ op: 'intent.remove', intent: intent(skill, roll) }),
  (skill, roll) => ({
    op: 'example.put',
    intent: intent(skill, roll),
    example: { text: roll.fresh, mentions: [{ entity: 'a', location: [0, 1] }] },
    ...at(roll),
  }),
  (skill, roll) => {
    const owner = intent(skill, roll);
    const text = pick(examplesOf(skill, owner), roll.b, roll.fresh);
    return { op: 'example.set', intent: owner, text, patch: patchKey(roll, 'text') };
  },
  (skill, roll) => {
    const owner = intent(skill, roll);
    return { op: 'example.remove', intent: owner, text: pick(examplesOf(skill, owner), roll.b, roll.fresh) };
  },
  (_, roll) => ({
    op: 'counterexample.put',
    counterexample: { text: roll.fresh, x: roll.extra },
    ...order(roll),
  }),
  (skill, roll) => ({
    op: 'counterexample.set',
    text: counterexample(skill, roll),
    patch: patchKey(roll, 'text'),
  }),
  (skill, roll) => ({ op: 'counterexample.remove', text: counterexample(skill, roll) }),
  (_, roll) => ({
    op: 'entity.put',
    entity: { entity: roll.fresh, values: [{ value: 'v' }] },
    ...order(roll),
  }),
  (skill, roll) => ({
    op: 'entity.set',
    entity: entity(skill, roll),
    patch: somePatch(roll, ['values', 'entity']),
  }),
  (skill, roll) => ({ op: 'entity.rename', entity: entity(skill, roll), to: roll.fresh }),
  (skill, roll) => ({ op: 'entity.remove', entity: entity(skill, roll) }),
  (skill, roll) => ({
    op: 'value.put',
    entity: entity(skill, roll),
    value: { value: roll.fresh },
    ...at(roll),
  }),
  (skill, roll) => {
    const owner = entity(skill, roll);
    const value = pick(valuesOf(skill, owner), roll.b, roll.fresh);
    return { op: 'value.set', entity: owner, value, patch: patchKey(roll, 'value') };
  },
  (skill, roll) => {
    const owner = entity(skill, roll);
    return { op: 'value.remove', entity: owner, value: pick(valuesOf(skill, owner), roll.b, roll.fresh) };
  },
];

function freshNode({ fresh, extra, b }: Dice): DialogNode {
  const next = b % 2 > 0 && { next_step: { behavior: 'jump_to', dialog_node: 'node_1' } };
  return {
    dialog_node: fresh,
    parent: b % 5 === 0 ? null : 'elsewhere',
    previous_sibling: '',
    x: extra,
    ...next,
  };
}

/** Renames half of the time. */
function patchKey({ b, c, fresh, extra }: Dice, key: string): Patch {
  return {
    set: { ...(b % 2 > 0 && { [key]: fresh }), ...(c % 2 > 0 && { mentions: [], x: extra }) },
    ...(c % 3 > 0 && { unset: ['y', 'metadata'] }),
  };
}
