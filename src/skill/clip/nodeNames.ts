import { isJsonObject, type Json } from '#lib/json.ts';
import { usesIn, type NameUse } from '#language/names.ts';
import { parseCondition, parseTemplate } from '#language/parse.ts';
import type { DialogNode } from '../model.ts';
import { conditionOf, contextOf } from '../node.ts';

/** Every name that a node mentions: in its condition, and in what it says, sets and calls. */
export function namesUsedBy(node: DialogNode): readonly NameUse[] {
  const uses: NameUse[] = [];
  const condition = conditionOf(node);
  if (condition !== null) uses.push(...usesIn(parseCondition(condition).expr));
  const visit = (value: Json | undefined): void => {
    if (typeof value === 'string') {
      if (!/<\?|[$@#]/.test(value)) return;
      for (const part of parseTemplate(value).parts)
        if (part.kind === 'expr') uses.push(...usesIn(part.expr));
    } else if (Array.isArray(value)) (value as readonly Json[]).forEach(visit);
    else if (isJsonObject(value)) Object.values(value).forEach(visit);
  };
  for (const property of ['output', 'context', 'actions']) visit(node[property]);
  // A slot asks until its condition, often a mere mention, holds.
  if (typeof node.variable === 'string') visit(node.variable);
  return uses;
}

/** Names of the context variables that a node sets: in its context, as a slot, with what an action gives back. */
export function variablesSetBy(node: DialogNode): readonly string[] {
  const names = Object.keys(contextOf(node));
  if (typeof node.variable === 'string') names.push(bare(node.variable));
  for (const action of Array.isArray(node.actions) ? (node.actions as readonly Json[]) : []) {
    const result = isJsonObject(action) ? action['result_variable'] : undefined;
    if (typeof result === 'string') names.push(bare(result));
  }
  return names;
}

const bare = (variable: string): string => variable.replace(/^\$|^context\./, '');
