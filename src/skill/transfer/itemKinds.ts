import type { ItemKind } from './readItems.ts';

export const NODE: ItemKind = {
  key: 'dialog_node',
  noun: 'a dialog node',
  place: (node, path) => ({ kind: 'node', node, path }),
};

export const INTENT: ItemKind = {
  key: 'intent',
  noun: 'an intent',
  place: (intent, path) => ({ kind: 'intent', intent, path }),
};

export const ENTITY: ItemKind = {
  key: 'entity',
  noun: 'an entity',
  place: (entity, path) => ({ kind: 'entity', entity, path }),
};

export const COUNTEREXAMPLE: ItemKind = {
  key: 'text',
  noun: 'a counterexample',
  place: (text, path) => ({ kind: 'counterexample', text, path }),
};

export function exampleOf(intent: string): ItemKind {
  return {
    key: 'text',
    noun: 'an example',
    place: (text, path) => ({ kind: 'example', intent, text, path }),
  };
}

export function valueOf(entity: string): ItemKind {
  return {
    key: 'value',
    noun: 'an entity value',
    place: (value, path) => ({ kind: 'value', entity, value, path }),
  };
}
