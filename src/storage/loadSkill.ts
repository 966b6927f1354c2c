import type { JsonObject } from '#lib/json.ts';
import type { Table } from '#lib/table.ts';
import type { Counterexample, DialogNode, Entity, Intent, Skill } from '#skill/model.ts';
import { readTree } from '#skill/transfer/readTree.ts';
import type { Sql } from './database.ts';
import type { StoredSkill } from './store.ts';
import { readAll } from './tables/artifacts.ts';
import { counterexamples } from './tables/counterexamples.ts';
import { dialogNodes } from './tables/dialogNodes.ts';
import { entities } from './tables/entities.ts';
import { tableOf, type Artifact, type Family } from './tables/family.ts';
import { intents } from './tables/intents.ts';
import { readSkill, toHead } from './tables/skills.ts';

/** Reads a whole skill as of one moment. Undefined for an unknown or deleted one. */
export async function loadSkill(db: Sql, id: string): Promise<StoredSkill | undefined> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const row = await readSkill(transaction, id);
      if (!row) return undefined;
      const nodes = (await readFamily(transaction, id, dialogNodes)) as unknown as Table<DialogNode>;
      const skill: Skill = {
        fields: JSON.parse(row.fields) as JsonObject,
        missing: JSON.parse(row.missing) as Skill['missing'],
        intents: (await readFamily(transaction, id, intents)) as unknown as Table<Intent>,
        counterexamples: (await readFamily(
          transaction,
          id,
          counterexamples,
        )) as unknown as Table<Counterexample>,
        entities: (await readFamily(transaction, id, entities)) as unknown as Table<Entity>,
        nodes,
        children: childrenOf(id, nodes),
      };
      return { head: toHead(row), skill };
    });
}

function childrenOf(id: string, nodes: Table<DialogNode>): Skill['children'] {
  const { children, faults } = readTree(new Map(nodes.entries()), (node) => nodes.orderOf(node) ?? -1);
  if (faults[0]) throw new Error(`The stored dialog of skill ${id} is broken: ${faults[0].message}`);
  return children;
}

async function readFamily(db: Sql, id: string, family: Family): Promise<Table<Artifact>> {
  const rows = await readAll(db, family.table, id);
  const nested = family.nested ? await readAll(db, family.nested.table, id) : [];
  return tableOf(family, rows, nested);
}
