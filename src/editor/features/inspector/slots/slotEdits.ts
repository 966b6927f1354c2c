import { applyEdits } from '#skill/applyEdits.ts';
import { handlersOf, slotsOf } from '#skill/cards.ts';
import type { Edit } from '#skill/edit.ts';
import type { DialogNode, Skill } from '#skill/model.ts';
import { contextOf, nodeType } from '#skill/node.ts';
import { createNode } from '#skill/plan/createNode.ts';
import { deleteNode } from '#skill/plan/deleteNode.ts';
import { updateNode } from '#skill/plan/updateNode.ts';
import { childrenOf, nodeOf } from '#skill/tree.ts';
import { conditionPatch } from '../conditionPatch.ts';
import { withVariable, withVariableRenamed } from '../contextRows.ts';

/** A slot's first handler of an event: `focus` asks, `input` recognises and stores. */
export function handlerOf(skill: Skill, slot: string, event: 'focus' | 'input'): DialogNode | null {
  const nodes = handlersOf(skill, slot).map((id) => skill.nodes.get(id)!);
  return nodes.find((node) => node.event_name === event) ?? null;
}

/** A slot's variable as a key of the context. */
const keyOf = (slot: DialogNode): string => (slot.variable ?? '').replace(/^\$/, '');

/** What a slot looks for in the user's input. */
export function checkOf(skill: Skill, slot: string): string {
  return handlerOf(skill, slot, 'input')?.conditions ?? '';
}

/**
 * Has a slot look for something else. What it stores follows when it was what it looked for, as in most slots; an
 * expression of its own stays.
 */
export function setCheck(skill: Skill, slot: string, typed: string, newId: () => string): Edit[] {
  const node = nodeOf(skill, slot);
  const key = keyOf(node);
  const handler = handlerOf(skill, slot, 'input');
  if (!handler) {
    const fresh: DialogNode = {
      type: 'event_handler',
      dialog_node: newId(),
      event_name: 'input',
      conditions: typed,
      ...(key !== '' && { context: { [key]: typed } }),
    };
    return createNode(skill, {
      node: fresh,
      place: { parent: slot, after: childrenOf(skill, slot).at(-1) ?? null },
    });
  }
  const condition = conditionPatch(handler, typed);
  const follows = key !== '' && (contextOf(handler)[key] ?? '') === (handler.conditions ?? '');
  const context = follows ? withVariable(handler, key, typed) : {};
  const set = { ...condition.set, ...context.set };
  return updateNode(skill, handler.dialog_node, { set, unset: condition.unset ?? [] });
}

/** Has a slot store what it finds in another variable. */
export function setVariable(skill: Skill, slot: string, typed: string): Edit[] {
  const node = nodeOf(skill, slot);
  const from = keyOf(node);
  const to = typed.replace(/^\$/, '');
  const handler = handlerOf(skill, slot, 'input');
  const edits = updateNode(
    skill,
    slot,
    typed === '' ? { unset: ['variable'] } : { set: { variable: typed } },
  );
  if (!handler || to === '') return edits;
  const context = contextOf(handler);
  if (from in context && !(to in context)) {
    return [...edits, ...updateNode(skill, handler.dialog_node, withVariableRenamed(handler, from, to))];
  }
  if (from !== '' || to in context || !handler.conditions) return edits;
  return [...edits, ...updateNode(skill, handler.dialog_node, withVariable(handler, to, handler.conditions))];
}

/** The variable that goes by a check of one entity: `$pizza_size` by `@pizza-size`; null for anything else. */
export function variableFor(check: string): string | null {
  const entity = /^\s*@(?:sys-)?([\p{L}\p{N}_-]+)/u.exec(check)?.[1];
  return entity === undefined ? null : `$${entity.replaceAll('-', '_')}`;
}

/** Gives a slot without a variable the one that goes by what it looks for. */
export function nameByCheck(skill: Skill, slot: string): Edit[] {
  if ((nodeOf(skill, slot).variable ?? '').trim() !== '') return [];
  const variable = variableFor(checkOf(skill, slot));
  return variable === null ? [] : setVariable(skill, slot, variable);
}

/** Ids of the handlers that ask for a slot's value, or of a frame's that ask for everything. */
export function promptsOf(skill: Skill, owner: string): readonly string[] {
  return handlersOf(skill, owner).filter((id) => skill.nodes.get(id)?.event_name === 'focus');
}

/** A slot that asks has to be filled; one that doesn't is filled when the user says it unasked. */
export function setRequired(skill: Skill, slot: string, required: boolean, newId: () => string): Edit[] {
  const prompts = promptsOf(skill, slot);
  if (!required)
    return together(
      skill,
      prompts.map((id) => (now) => deleteNode(now, id)),
    );
  if (prompts.length > 0) return [];
  const node: DialogNode = { type: 'event_handler', dialog_node: newId(), event_name: 'focus' };
  return createNode(skill, { node, place: { parent: slot, after: null } });
}

/** A new slot, asked for after those there are, with the handlers that look for its value and ask for it. */
export function addSlot(skill: Skill, frame: string, id: string, newId: () => string): Edit[] {
  const after = slotsOf(skill, frame).at(-1) ?? null;
  const slot: DialogNode = { type: 'slot', dialog_node: id };
  return together(skill, [
    (now) => createNode(now, { node: slot, place: { parent: frame, after } }),
    (now) => setRequired(now, id, true, newId),
    (now) => setCheck(now, id, '', newId),
  ]);
}

/** Makes a node ask for values: a node with slots has at least one. */
export function withSlots(skill: Skill, node: string, id: string, newId: () => string): Edit[] {
  return together(skill, [
    (now) => updateNode(now, node, { set: { type: 'frame' } }),
    (now) => addSlot(now, node, id, newId),
  ]);
}

/** Makes a node with slots an ordinary one. Its slots and its handlers go. */
export function withoutSlots(skill: Skill, frame: string): Edit[] {
  const parts = childrenOf(skill, frame).filter((id) => {
    const type = nodeType(nodeOf(skill, id));
    return type === 'slot' || type === 'event_handler';
  });
  return together(skill, [
    ...parts.map((id) => (now: Skill) => deleteNode(now, id)),
    (now) => updateNode(now, frame, { set: { type: 'standard' } }),
  ]);
}

/** The edits of plans of which each is made for what the ones before it leave. */
function together(skill: Skill, plans: readonly ((now: Skill) => Edit[])[]): Edit[] {
  let now = skill;
  return plans.flatMap((plan) => {
    const edits = plan(now);
    now = applyEdits(now, edits).skill;
    return edits;
  });
}
