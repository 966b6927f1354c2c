import type { JsonObject } from '#lib/json.ts';
import type { Skill } from '#skill/model.ts';
import type { SkillRow, Sql } from '../database.ts';
import type { Page, PageRequest } from '../page.ts';
import { prepared } from '../prepared.ts';
import { rowKey } from '../rowKey.ts';
import type { Operation, SkillHead, SkillSummary, SummarisedHead } from '../store.ts';

export async function insertSkill(db: Sql, id: string, skill: Skill, at: string): Promise<SkillHead> {
  await db
    .insertInto('skills')
    .values({
      id,
      revision: 1,
      ...columnsOf(skill),
      summary: null,
      summary_revision: 0,
      created: at,
      updated: at,
      deleted_at: null,
      operation: null,
    })
    .execute();
  return { id, revision: 1, fields: skill.fields, created: at, updated: at };
}

export async function readSkill(db: Sql, id: string): Promise<SkillRow | undefined> {
  return db
    .selectFrom('skills')
    .selectAll()
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
}

export async function readRevision(db: Sql, id: string): Promise<number | undefined> {
  const [row] = await selectRevision(db, { id });
  return row?.revision;
}

const selectRevision = prepared((db: Sql, { id }: { readonly id: string }) =>
  db.selectFrom('skills').select('revision').where('id', '=', id).where('deleted_at', 'is', null),
);

export function toHead(row: SkillRow): SkillHead {
  return {
    id: row.id,
    revision: row.revision,
    fields: JSON.parse(row.fields) as JsonObject,
    created: row.created,
    updated: row.updated,
    ...(row.operation === null ? {} : { operation: JSON.parse(row.operation) as Operation }),
  };
}

/** Puts down how an asynchronous call fares. A change that succeeds clears it. */
export async function writeOperation(db: Sql, id: string, operation: Operation): Promise<void> {
  await db
    .updateTable('skills')
    .set({ operation: JSON.stringify(operation) })
    .where('id', '=', id)
    .execute();
}

export async function listSkills(db: Sql, request: PageRequest): Promise<Page<SkillHead>> {
  const { limit, sort, descending, after } = request;
  const direction = descending ? 'desc' : 'asc';
  const beyond = descending ? '<' : '>';
  const column = sort === 'updated' ? 'updated' : 'name_key';
  let query = db.selectFrom('skills').selectAll().where('deleted_at', 'is', null);
  if (after) {
    // Names aren't unique: the position's key is the name and the id, of which only the id can't hold a tab.
    const [name, id] = splitKey(after.key);
    const value = sort === 'updated' ? after.updated : name;
    query = query.where((is) =>
      is.or([is(column, beyond, value), is.and([is(column, '=', value), is('id', beyond, id)])]),
    );
  }
  const rows = await query
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toHead),
    ...(rows.length > limit && last
      ? { next: { key: `${last.name_key}\t${last.id}`, updated: last.updated } }
      : {}),
    ...(request.count ? { total: await countSkills(db) } : {}),
  };
}

export async function listSummaries(db: Sql): Promise<readonly SummarisedHead[]> {
  const rows = await db
    .selectFrom('skills')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('updated', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    head: toHead(row),
    summary: row.summary === null ? null : (JSON.parse(row.summary) as SkillSummary),
    summaryRevision: row.summary_revision,
  }));
}

export async function writeSummary(
  db: Sql,
  id: string,
  revision: number,
  summary: SkillSummary,
): Promise<void> {
  await db
    .updateTable('skills')
    .set({ summary: JSON.stringify(summary), summary_revision: revision })
    .where('id', '=', id)
    .where('summary_revision', '<', revision)
    .execute();
}

/** The state of a skill's own row before and after a change. */
export interface Advance {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly before: Skill;
  readonly after: Skill;
  readonly at: string;
}

/**
 * Moves a skill on to another revision, which also locks its row until the transaction ends. False when somebody else was
 * there first.
 */
export async function advanceSkill(db: Sql, { before, after, ...move }: Advance): Promise<boolean> {
  const { numAffectedRows } = await db.executeQuery(moveOn.filled(db, move));
  if (numAffectedRows !== 1n) return false;
  if (hasOtherProperties(before, after)) {
    await db.updateTable('skills').set(columnsOf(after)).where('id', '=', move.id).execute();
  }
  return true;
}

/** Whether more than the artifacts of a skill differs. */
export function hasOtherProperties(before: Skill, after: Skill): boolean {
  return before.fields !== after.fields || before.missing !== after.missing;
}

/** Changes one row, or none when somebody else was there first. */
export const moveOn = prepared((db: Sql, { id, from, to, at }: Pick<Advance, 'id' | 'from' | 'to' | 'at'>) =>
  db
    .updateTable('skills')
    .set({ revision: to, updated: at, operation: null })
    .where('id', '=', id)
    .where('revision', '=', from)
    .where('deleted_at', 'is', null),
);

/** The revision that this makes; undefined when there is no such skill. */
export async function markDeleted(db: Sql, id: string, at: string): Promise<number | undefined> {
  const row = await db
    .updateTable('skills')
    .set((is) => ({ deleted_at: at, revision: is('revision', '+', 1) }))
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .returning('revision')
    .executeTakeFirst();
  return row?.revision;
}

/** The revision that this makes; undefined when no such skill was deleted. */
export async function unmarkDeleted(db: Sql, id: string): Promise<number | undefined> {
  const row = await db
    .updateTable('skills')
    .set((is) => ({ deleted_at: null, revision: is('revision', '+', 1) }))
    .where('id', '=', id)
    .where('deleted_at', 'is not', null)
    .returning('revision')
    .executeTakeFirst();
  return row?.revision;
}

/** Ids of skills that were deleted before a time. */
export async function deletedBefore(db: Sql, before: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('skills').select('id').where('deleted_at', '<', before).execute();
  return rows.map((row) => row.id);
}

export async function deleteSkill(db: Sql, id: string): Promise<void> {
  await db.deleteFrom('skills').where('id', '=', id).execute();
}

async function countSkills(db: Sql): Promise<number> {
  const { total } = await db
    .selectFrom('skills')
    .select((is) => is.fn.countAll().as('total'))
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(total);
}

function columnsOf(skill: Skill): Pick<SkillRow, 'name_key' | 'fields' | 'missing'> {
  const name = skill.fields['name'];
  return {
    name_key: rowKey(typeof name === 'string' ? name : ''),
    fields: JSON.stringify(skill.fields),
    missing: JSON.stringify(skill.missing),
  };
}

function splitKey(key: string): [string, string] {
  const tab = key.lastIndexOf('\t');
  return [key.slice(0, tab), key.slice(tab + 1)];
}
