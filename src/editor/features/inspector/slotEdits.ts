import { handlersOf } from '#skill/cards.ts';
import type { Edit } from '#skill/edit.ts';
import type { DialogNode, Skill } from '#skill/model.ts';
import { contextOf } from '#skill/node.ts';
import { createNode } from '#skill/plan/createNode.ts';
import { updateNode } from '#skill/plan/updateNode.ts';
import { responsesOf, withTextValues } from '#skill/response.ts';
import { childrenOf, nodeOf } from '#skill/tree.ts';
import { conditionPatch } from './conditionPatch.ts';
import { withVariable, withVariableRenamed } from './contextRows.ts';

/** A slot's first handler of an event: `focus` asks, `input` recognises and stores. */
function handlerOf(skill: Skill, slot: string, event: 'focus' | 'input'): DialogNode | null {
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

/** The handler that asks for a slot's value, null when the slot doesn't ask. */
export function promptOf(skill: Skill, slot: string): DialogNode | null {
  return handlerOf(skill, slot, 'focus');
}

/** Where a node's first text stands among its responses; one past the end when it says no text. */
function firstText(node: DialogNode): number {
  const responses = responsesOf(node);
  const at = responses.findIndex((response) => response.kind === 'text');
  return at < 0 ? responses.length : at;
}

export function promptText(prompt: DialogNode | null): string {
  const response = prompt && responsesOf(prompt)[firstText(prompt)];
  return response?.kind === 'text' ? (response.values[0] ?? '') : '';
}

/** Has a slot ask with this text; further variations stay. A slot that doesn't ask yet gets its handler. */
export function setPrompt(skill: Skill, slot: string, text: string, newId: () => string): Edit[] {
  const prompt = promptOf(skill, slot);
  if (prompt) {
    const at = firstText(prompt);
    const response = responsesOf(prompt)[at];
    const others = response?.kind === 'text' ? response.values.slice(1) : [];
    return updateNode(skill, prompt.dialog_node, {
      set: { output: withTextValues(prompt, at, [text, ...others]) },
    });
  }
  const handler: DialogNode = { type: 'event_handler', dialog_node: newId(), event_name: 'focus' };
  const node: DialogNode = { ...handler, output: withTextValues(handler, 0, [text]) };
  return createNode(skill, { node, place: { parent: slot, after: null } });
}
