import { listIn } from '../apply/nested.ts';
import type { Touched } from '../apply/touched.ts';
import { ROOT, type Skill } from '../model.ts';
import { nodeType, parentLinkOf } from '../node.ts';
import { referrersOf } from '../referrers.ts';
import { childrenOf } from '../tree.ts';

/** More values than this are not looked up one by one. */
const FEW = 20;

/**
 * The nodes whose problems an edit may have changed, those that are gone among them: what it touched, what stands around
 * that, and what jumps to what came or went. Null when it may be any, since names came or went.
 */
export function affectedNodes(before: Skill, after: Skill, touched: Touched): ReadonlySet<string> | null {
  if (namesChanged(before, after, touched)) return null;
  const affected = new Set(touched.nodes);
  for (const id of touched.nodes) {
    const old = before.nodes.get(id);
    const now = after.nodes.get(id);
    for (const node of [old, now]) {
      const parent = node ? parentLinkOf(node) : ROOT;
      if (parent !== ROOT) affected.add(parent);
    }
    if (old && now && nodeType(old) === nodeType(now)) continue;
    for (const skill of [before, after]) for (const child of childrenOf(skill, id)) affected.add(child);
    if (!old !== !now) for (const referrer of referrersOf(after, id)) affected.add(referrer);
  }
  return affected;
}

function namesChanged(before: Skill, after: Skill, { intents, entities, values }: Touched): boolean {
  for (const name of intents) if (before.intents.has(name) !== after.intents.has(name)) return true;
  for (const name of entities) {
    const [old, now] = [before.entities.get(name), after.entities.get(name)];
    if (!old || !now || old.values !== now.values) return true;
  }
  for (const [entity, keys] of values) {
    if (keys.size > FEW) return true;
    for (const key of keys) if (hasValue(before, entity, key) !== hasValue(after, entity, key)) return true;
  }
  return false;
}

function hasValue(skill: Skill, entity: string, name: string): boolean {
  return listIn(skill.entities.get(entity)?.values).some(({ value }) => value === name);
}
