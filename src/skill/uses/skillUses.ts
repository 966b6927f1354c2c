import type { Table } from '#lib/table.ts';
import type { DialogNode, Skill } from '../model.ts';
import { usesOfNode, type NodeUse, type UseRole } from './nodeUses.ts';

/** A place in the dialog that names an artifact. */
export interface Use {
  readonly node: string;
  readonly role: UseRole;
  /** Within the node. */
  readonly path: string;
}

/** Where the dialog names each artifact, by its name; nodes in the order of the file. */
export type SkillUses = Readonly<Record<NodeUse['kind'], ReadonlyMap<string, readonly Use[]>>>;

const known = new WeakMap<Table<DialogNode>, SkillUses>();

/** Every use in a skill's dialog. Nodes that are the same as before are not read again. */
export function usesOfSkill({ nodes }: Skill): SkillUses {
  let uses = known.get(nodes);
  if (!uses) known.set(nodes, (uses = gather(nodes)));
  return uses;
}

function gather(nodes: Table<DialogNode>): SkillUses {
  const all = {
    intent: new Map<string, Use[]>(),
    entity: new Map<string, Use[]>(),
    variable: new Map<string, Use[]>(),
  };
  for (const node of nodes) {
    for (const { kind, name, role, path } of usesOfNode(node)) {
      const use: Use = { node: node.dialog_node, role, path };
      const list = all[kind].get(name);
      if (list) list.push(use);
      else all[kind].set(name, [use]);
    }
  }
  return all;
}

/** The distinct nodes of some uses. */
export function nodesOf(uses: readonly Use[]): readonly string[] {
  return [...new Set(uses.map(({ node }) => node))];
}
