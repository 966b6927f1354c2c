import { isJsonObject } from '#lib/json.ts';
import { applyEdits } from '../applyEdits.ts';
import { listIn } from '../apply/nested.ts';
import { cardChildren } from '../cards.ts';
import type { Edit, Place } from '../edit.ts';
import { ROOT, type DialogNode, type Example, type Skill } from '../model.ts';
import { contextOf, nodeType, titleOf } from '../node.ts';
import { createNode } from '../plan/createNode.ts';
import type { Clip } from './clip.ts';
import type { Missing } from './missingFor.ts';

/** Something of the copied nodes that has no place where they were pasted. */
export type LeftBehind =
  /** A jump out of the copied nodes to a node that isn't here. */
  | { readonly kind: 'jump'; readonly from: string; readonly to: string }
  /** A call of the skill's webhook, which is another one here or none. */
  | { readonly kind: 'webhook'; readonly from: string };

export interface Pasted {
  readonly edits: Edit[];
  /** The ids that the copied branches' first nodes have now. */
  readonly roots: readonly string[];
  readonly left: readonly LeftBehind[];
}

/**
 * Puts copied nodes at `place`, under new ids where theirs are taken or mean something else here, with the links among
 * them kept. `create`: which of the missing things come along. Throws a Refusal when the tree's rules forbid the place.
 */
export function pasteNodes(
  skill: Skill,
  clip: Clip,
  into: {
    readonly skillId: string;
    readonly place: Place;
    readonly create: Missing;
    readonly newId: () => string;
  },
): Pasted {
  const here = clip.skillId === into.skillId;
  const ids = new Map<string, string>();
  for (const { dialog_node: id } of clip.nodes) ids.set(id, here && !skill.nodes.has(id) ? id : into.newId());
  const left: LeftBehind[] = [];
  const edits: Edit[] = createMissing(skill, into.create);
  let state = applyEdits(skill, edits).skill;
  const last = new Map<string, string>();
  const roots = new Set(clip.roots);
  const isTop = (node: DialogNode): boolean => roots.has(node.dialog_node);
  let after = into.place.after;
  for (const original of clip.nodes) {
    const parent = isTop(original) ? into.place.parent : ids.get(original.parent ?? '');
    // A clip that was tampered with: nothing to hang this one on.
    if (parent === undefined) continue;
    const id = ids.get(original.dialog_node) ?? into.newId();
    const node = relinked(original, id, ids, (target) => here && skill.nodes.has(target));
    if (node.lost !== null) {
      left.push({ kind: 'jump', from: titleOf(original), to: clip.targets[node.lost] ?? node.lost });
    }
    if (!here && callsWebhook(original) && !hasWebhook(skill))
      left.push({ kind: 'webhook', from: titleOf(original) });
    const place = isTop(original) ? { parent, after } : { parent, after: last.get(parent) ?? null };
    const step = createNode(state, { node: node.node, place });
    edits.push(...step);
    state = applyEdits(state, step).skill;
    last.set(parent, id);
    if (isTop(original)) after = id;
  }
  return { edits, roots: clip.roots.flatMap((id) => ids.get(id) ?? []), left };
}

/** The node under another id; a jump to a copied node leads to its copy, one to nowhere is taken away. */
function relinked(
  original: DialogNode,
  id: string,
  ids: ReadonlyMap<string, string>,
  isThere: (target: string) => boolean,
): { node: DialogNode; lost: string | null } {
  const { parent: _parent, previous_sibling: _previous, ...rest } = original;
  let node: DialogNode = { ...rest, dialog_node: id };
  let lost: string | null = null;
  for (const key of ['next_step', 'go_to']) {
    const step = node[key];
    const target = isJsonObject(step) ? step['dialog_node'] : undefined;
    if (!isJsonObject(step) || typeof target !== 'string') continue;
    const copy = ids.get(target);
    if (copy !== undefined) node = { ...node, [key]: { ...step, dialog_node: copy } };
    else if (!isThere(target)) {
      const { [key]: _gone, ...kept } = node;
      node = kept as DialogNode;
      lost = target;
    }
  }
  return { node, lost };
}

/** Where a conversation begins, and with it its variables: the node that greets, else the first that is no folder. */
function firstSaid(skill: Skill): DialogNode | undefined {
  const nodes = cardChildren(skill, ROOT).flatMap((id) => skill.nodes.get(id) ?? []);
  const greets = ({ conditions }: DialogNode): boolean =>
    conditions?.trim() === 'welcome' || conditions?.trim() === 'conversation_start';
  return nodes.find(greets) ?? nodes.find((node) => nodeType(node) !== 'folder');
}

const callsWebhook = (node: DialogNode): boolean =>
  listIn(node.actions).some((action) => action['type'] === 'webhook');

const hasWebhook = (skill: Skill): boolean =>
  Array.isArray(skill.fields['webhooks']) && skill.fields['webhooks'].length > 0;

function createMissing(skill: Skill, { intents, entities, values, variables }: Missing): Edit[] {
  const known = new Set([...skill.entities.keys(), ...entities.map(({ entity }) => entity)]);
  const mentioned = (example: Example): Example => {
    if (!example.mentions) return example;
    return { ...example, mentions: example.mentions.filter(({ entity }) => known.has(entity)) };
  };
  const edits: Edit[] = [
    ...entities.map((entity): Edit => ({ op: 'entity.put', entity })),
    ...values.map(({ entity, value }): Edit => ({ op: 'value.put', entity, value })),
    ...intents.map((intent): Edit => ({
      op: 'intent.put',
      intent: intent.examples ? { ...intent, examples: intent.examples.map(mentioned) } : intent,
    })),
  ];
  const first = variables.length === 0 ? undefined : firstSaid(skill);
  if (first) {
    const context = { ...contextOf(first) };
    for (const { name, initial } of variables) context[name] = initial;
    edits.push({ op: 'node.set', id: first.dialog_node, patch: { set: { context } } });
  }
  return edits;
}
