import { isJsonObject, type Json } from '#lib/json.ts';
import type { DialogNode } from '../model.ts';
import type { Problem } from '../problem.ts';
import { ownRules } from '../treeRules.ts';

type Kind = 'text' | 'object' | 'list' | 'flag';

/** What Watson has in the properties that we read. */
const KINDS: readonly (readonly [property: string, kind: Kind])[] = [
  ['title', 'text'],
  ['description', 'text'],
  ['conditions', 'text'],
  ['event_name', 'text'],
  ['variable', 'text'],
  ['user_label', 'text'],
  ['output', 'object'],
  ['context', 'object'],
  ['metadata', 'object'],
  ['next_step', 'object'],
  ['go_to', 'object'],
  ['actions', 'list'],
  ['disabled', 'flag'],
  ['disambiguation_opt_out', 'flag'],
];

const FITS: Readonly<Record<Kind, (value: Json) => boolean>> = {
  text: (value) => typeof value === 'string',
  object: isJsonObject,
  list: Array.isArray,
  flag: (value) => typeof value === 'boolean',
};

const NOUNS: Readonly<Record<Kind, string>> = {
  text: 'text',
  object: 'an object',
  list: 'a list',
  flag: 'true or false',
};

/**
 * Properties that hold something else than they ought to. They are kept; those of another kind altogether are
 * read as if they weren't there.
 */
export function nodeShape(node: DialogNode): Problem[] {
  const problems: Problem[] = [];
  for (const [property, kind] of KINDS) {
    const value = node[property];
    if (value === undefined || value === null || FITS[kind](value)) continue;
    const message = `“${property}” ought to be ${NOUNS[kind]}.`;
    const at = { kind: 'node', node: node.dialog_node, path: property } as const;
    problems.push({
      code: 'node.property',
      severity: 'warning',
      message,
      values: { property, expected: kind },
      at,
    });
  }
  for (const { code, message, path, values } of ownRules(node)) {
    const at = { kind: 'node', node: node.dialog_node, path } as const;
    problems.push({ code, severity: 'warning', message, values, at });
  }
  return problems;
}
