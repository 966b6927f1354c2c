import type { JsonObject } from '#lib/json.ts';
import type { MessageLogRow, Sql } from '../database.ts';
import type { LogRequest, LogStore, MessageLog, NewMessageLog } from '../logStore.ts';
import { rowKey } from '../rowKey.ts';

/** Rows of one INSERT, of 6 columns each. */
const CHUNK = 1000;

/** Inserts rows in one transaction. */
export type AddLogRows = (rows: readonly MessageLogRow[]) => Promise<void>;

/** @param addRows where the database is written to by others than `db` */
export function logStore(db: Sql, addRows: AddLogRows = (rows) => insertRows(db, rows)): LogStore {
  return {
    add: (logs) => addRows(logs.map(toRow)),
    async read(request) {
      if (request.skills?.length === 0) return [];
      return (await select(db, request).execute()).map(fromRow);
    },
    async deleteOfCustomer(customer) {
      await db.deleteFrom('message_logs').where('customer', '=', rowKey(customer)).execute();
    },
    async deleteBefore(time) {
      await db.deleteFrom('message_logs').where('requested', '<', time).execute();
    },
  };
}

async function insertRows(db: Sql, rows: readonly MessageLogRow[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (let i = 0; i < rows.length; i += CHUNK) {
      await transaction
        .insertInto('message_logs')
        .values(rows.slice(i, i + CHUNK))
        .execute();
    }
  });
}

export async function deleteLogsOfSkill(db: Sql, skill: string): Promise<void> {
  await db.deleteFrom('message_logs').where('skill_id', '=', skill).execute();
}

function select(db: Sql, { skills, from, to, descending, after, limit }: LogRequest) {
  const direction = descending ? 'desc' : 'asc';
  const beyond = descending ? '<' : '>';
  let query = db.selectFrom('message_logs').selectAll();
  if (skills) query = query.where('skill_id', 'in', skills);
  if (from !== undefined) query = query.where('requested', '>=', from);
  if (to !== undefined) query = query.where('requested', '<=', to);
  if (after) {
    query = query.where((is) =>
      is.or([
        is('requested', beyond, after.requested),
        is.and([is('requested', '=', after.requested), is('id', beyond, after.id)]),
      ]),
    );
  }
  return query.orderBy('requested', direction).orderBy('id', direction).limit(limit);
}

function toRow({ id, skill, customer, optOut, requested, entry }: NewMessageLog): MessageLogRow {
  return {
    id,
    skill_id: skill,
    customer: customer === null ? null : rowKey(customer),
    opt_out: optOut ? 1 : 0,
    requested,
    entry: `{"entry":${entry},"customer":${JSON.stringify(customer)}}`,
  };
}

function fromRow(row: MessageLogRow): MessageLog {
  const { entry, customer } = JSON.parse(row.entry) as { entry: JsonObject; customer: string | null };
  return {
    id: row.id,
    skill: row.skill_id,
    customer,
    optOut: row.opt_out === 1,
    requested: row.requested,
    entry,
  };
}
