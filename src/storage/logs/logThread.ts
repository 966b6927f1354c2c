import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { MessageLogRow } from '../database.ts';

/** The thread that `LogWriter` starts: writes each batch that it is sent in a transaction, and says what came of it. */
const database = new DatabaseSync(workerData as string, { timeout: 5000 });
// What was said may be lost with the power of the machine, not with the process: it waits for no disk.
database.exec('pragma synchronous = normal');
const begin = database.prepare('begin immediate');
const commit = database.prepare('commit');
const insert = database.prepare(
  'insert into message_logs (id, skill_id, customer, opt_out, requested, entry) values (?, ?, ?, ?, ?, ?)',
);

parentPort?.on('message', (rows: readonly MessageLogRow[] | null) => {
  if (rows === null) {
    database.close();
    parentPort?.close();
    return;
  }
  try {
    write(rows);
    parentPort?.postMessage(null, []);
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    parentPort?.postMessage(error, []);
  }
});

function write(rows: readonly MessageLogRow[]): void {
  begin.run();
  for (const { id, skill_id, customer, opt_out, requested, entry } of rows) {
    insert.run(id, skill_id, customer, opt_out, requested, entry);
  }
  commit.run();
}
