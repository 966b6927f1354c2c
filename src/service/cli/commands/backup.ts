import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { sql } from 'kysely';
import { openSqlite } from '#storage/openSql.ts';
import { openDatabaseSql } from '../../openDatabase.ts';
import { CommandError, type Command } from '../command.ts';
import { copyShown } from '../copyShown.ts';

export const backup: Command = {
  name: 'backup',
  usage: 'FILE [--force]',
  summary: 'Writes everything into one file, also while the service runs.',
  details: [
    'The file is a SQLite database, whichever database the service uses, and can be restored into either. It holds',
    'one moment: what is written meanwhile is not in it. It is read again and compared by counts and hashes before it',
    'gets its name. Keys are in it as salted hashes.',
    '',
    '  --force  replaces FILE',
  ].join('\n'),
  options: { force: { type: 'boolean' } },
  takes: [1, 1],
  async run({ args: [name = ''], options, config, path, terminal }) {
    const file = path(name);
    if (existsSync(file) && options['force'] !== true) {
      throw new CommandError(`${name} is there already; --force replaces it.`);
    }
    const unfinished = `${file}.unfinished`;
    await remove(unfinished);
    const from = await openDatabaseSql(config);
    const to = await openSqlite(unfinished);
    try {
      await copyShown(from, to, terminal);
      // One file, without a log beside it.
      await sql`pragma journal_mode = delete`.execute(to);
      await to.destroy();
      await rename(unfinished, file);
    } finally {
      await from.destroy();
      await to.destroy();
      await remove(unfinished);
    }
    return 0;
  },
};

async function remove(file: string): Promise<void> {
  for (const part of [file, `${file}-wal`, `${file}-shm`]) await rm(part, { force: true });
}
