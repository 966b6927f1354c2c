import { listIn } from '#skill/apply/nested.ts';
import { applyEdits } from '#skill/applyEdits.ts';
import type { Edit } from '#skill/edit.ts';
import type { Skill } from '#skill/model.ts';
import type { Sql, SynonymTimesRow } from '../database.ts';
import { rowKey } from '../rowKey.ts';
import type { ArtifactChange } from './writeArtifacts.ts';

type Key = Partial<Pick<SynonymTimesRow, 'entity' | 'value' | 'synonym'>>;

/** The times of a value's synonyms by `rowKey`, of those that came after the value itself. */
export async function readSynonymTimes(
  db: Sql,
  skill: string,
  entity: string,
  value: string,
): Promise<ReadonlyMap<string, { readonly created: string; readonly updated: string }>> {
  const rows = await at(db, skill, { entity: rowKey(entity), value: rowKey(value) }).execute();
  return new Map(rows.map((row) => [row.synonym, row]));
}

/** Keeps the times true through edits: new synonyms get theirs, renamed ones keep them. */
export async function writeSynonymTimes(
  db: Sql,
  { skill: id, before, at: time }: ArtifactChange,
  edits: readonly Edit[],
): Promise<void> {
  let skill = before;
  let applied = 0;
  for (const [index, edit] of edits.entries()) {
    switch (edit.op) {
      case 'entity.put':
        await forget(db, id, { entity: rowKey(edit.entity.entity) });
        break;
      case 'entity.remove':
        await forget(db, id, { entity: rowKey(edit.entity) });
        break;
      case 'entity.rename':
        await forget(db, id, { entity: rowKey(edit.to) });
        await rename(db, id, { entity: rowKey(edit.entity) }, { entity: rowKey(edit.to) });
        break;
      case 'value.put':
        await forget(db, id, { entity: rowKey(edit.entity), value: rowKey(edit.value.value) });
        break;
      case 'value.remove':
        await forget(db, id, { entity: rowKey(edit.entity), value: rowKey(edit.value) });
        break;
      case 'value.set':
        skill = applyEdits(skill, edits.slice(applied, index)).skill;
        applied = index;
        await writeSet(db, id, skill, edit, time);
        break;
      default:
    }
  }
}

export async function deleteSynonymTimes(db: Sql, skill: string): Promise<void> {
  await forget(db, skill, {});
}

async function writeSet(
  db: Sql,
  id: string,
  skill: Skill,
  { entity, value, patch }: Extract<Edit, { readonly op: 'value.set' }>,
  time: string,
): Promise<void> {
  const of = { entity: rowKey(entity), value: rowKey(value) };
  const { synonyms, value: to } = patch.set ?? {};
  if (Array.isArray(synonyms) || patch.unset?.includes('synonyms')) {
    const stored = listIn(skill.entities.get(entity)?.values).find((item) => item.value === value);
    const [old, now] = [new Set(listIn(stored?.synonyms)), new Set(listIn(synonyms as readonly string[]))];
    const [gone, added] = [[...old.difference(now)], [...now.difference(old)]];
    if (gone.length === 1 && added.length === 1) {
      await renameSynonym(db, id, of, rowKey(gone[0] as string), rowKey(added[0] as string), time);
    } else {
      for (const synonym of gone) await forget(db, id, { ...of, synonym: rowKey(synonym) });
      const times = { created: time, updated: time };
      for (const synonym of added) await put(db, { skill_id: id, ...of, synonym: rowKey(synonym), ...times });
    }
  }
  if (typeof to === 'string' && to !== value) {
    await forget(db, id, { entity: of.entity, value: rowKey(to) });
    await rename(db, id, of, { value: rowKey(to) });
  }
}

/** It was made when it was, also where it has had its value's times so far. */
async function renameSynonym(
  db: Sql,
  id: string,
  of: { readonly entity: string; readonly value: string },
  from: string,
  to: string,
  updated: string,
): Promise<void> {
  const known = await at(db, id, { ...of, synonym: from }).executeTakeFirst();
  const row = await db
    .selectFrom('entity_values')
    .select('created')
    .where('skill_id', '=', id)
    .where('owner', '=', of.entity)
    .where('key', '=', of.value)
    .executeTakeFirst();
  await forget(db, id, { ...of, synonym: from });
  const created = known?.created ?? row?.created ?? updated;
  await put(db, { skill_id: id, ...of, synonym: to, created, updated });
}

async function put(db: Sql, row: SynonymTimesRow): Promise<void> {
  const { created, updated } = row;
  await db
    .insertInto('synonym_times')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['skill_id', 'entity', 'value', 'synonym']).doUpdateSet({ created, updated }),
    )
    .execute();
}

async function rename(db: Sql, skill: string, from: Key, to: Key): Promise<void> {
  let query = db.updateTable('synonym_times').set(to).where('skill_id', '=', skill);
  for (const column of COLUMNS) {
    const key = from[column];
    if (key !== undefined) query = query.where(column, '=', key);
  }
  await query.execute();
}

async function forget(db: Sql, skill: string, key: Key): Promise<void> {
  let query = db.deleteFrom('synonym_times').where('skill_id', '=', skill);
  for (const column of COLUMNS) {
    const wanted = key[column];
    if (wanted !== undefined) query = query.where(column, '=', wanted);
  }
  await query.execute();
}

const COLUMNS = ['entity', 'value', 'synonym'] as const;

function at(db: Sql, skill: string, key: Key) {
  let query = db.selectFrom('synonym_times').selectAll().where('skill_id', '=', skill);
  for (const column of COLUMNS) {
    const wanted = key[column];
    if (wanted !== undefined) query = query.where(column, '=', wanted);
  }
  return query;
}
