import type { DialogNode } from './model.ts';
import { conditionOf } from './node.ts';

export type CardKind = 'intent' | 'entity' | 'variable' | 'system';

/** Opening brackets and negations before the first name: `!(#a || @b)`. */
const LEAD = /^(?:\s|\(|!|not\b)+/i;
const INTENT = /^(?:#|intents?\b)/;
const ENTITY = /^(?:@|entities\b)/;
const VARIABLE = /^(?:\$|context\b)/;

/**
 * What a card's condition looks at first: cards take their colour and glyph from it. No condition, and the
 * names that are built in (`welcome`, `true`, `input.text`…), are `system`.
 */
export function cardKind(node: DialogNode): CardKind {
  const condition = conditionOf(node)?.replace(LEAD, '') ?? '';
  if (INTENT.test(condition)) return 'intent';
  if (ENTITY.test(condition)) return 'entity';
  return VARIABLE.test(condition) ? 'variable' : 'system';
}
