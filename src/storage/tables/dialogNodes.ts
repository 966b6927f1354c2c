import type { Family } from './family.ts';

export const dialogNodes: Family = {
  table: 'dialog_nodes',
  collection: 'nodes',
  name: 'dialog_node',
  renameOf: (edit) => (edit.op === 'node.rename' ? { from: edit.id, to: edit.to } : undefined),
};
