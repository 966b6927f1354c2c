import { handlersOf } from '#skill/cards.ts';
import type { Edit } from '#skill/edit.ts';
import type { DialogNode, Skill } from '#skill/model.ts';
import { createNode } from '#skill/plan/createNode.ts';
import { updateNode } from '#skill/plan/updateNode.ts';
import { responsesOf, withTextValues } from '#skill/response.ts';

/** The handler that asks for a slot's value, null when the slot doesn't ask. */
export function promptOf(skill: Skill, slot: string): DialogNode | null {
  const nodes = handlersOf(skill, slot).map((id) => skill.nodes.get(id)!);
  return nodes.find((node) => node.event_name === 'focus') ?? null;
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
