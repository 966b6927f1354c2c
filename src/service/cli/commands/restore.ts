import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '#storage/openSql.ts';
import { openDatabaseSql } from '../../openDatabase.ts';
import { CommandError, type Command } from '../command.ts';
import { copyShown } from '../copyShown.ts';

export const restore: Command = {
  name: 'restore',
  usage: 'FILE [--replace]',
  summary: 'Brings back what a backup holds.',
  details: [
    'A database that holds skills or keys is refused, unless it is to be replaced. All of it happens in one',
    'transaction, which is verified by counts and hashes: when something fails, everything is as it was. A backup of',
    'an older version is brought up to date on the way; the file stays as it is. Stop the service before, or have',
    'its callers wait: what they write meanwhile is refused.',
    '',
    '  --replace  what the database holds now is deleted',
  ].join('\n'),
  options: { replace: { type: 'boolean' } },
  takes: [1, 1],
  async run({ args: [name = ''], options, config, path, terminal }) {
    const folder = await mkdtemp(join(tmpdir(), 'parley-restore-'));
    const copy = join(folder, 'backup.db');
    try {
      await copyFile(path(name), copy).catch((error: NodeJS.ErrnoException) => {
        throw new CommandError(`${name} can’t be read: ${error.code ?? error.message}.`);
      });
      const from = await openBackup(copy, name);
      const to = await openDatabaseSql(config);
      try {
        await copyShown(from, to, terminal, { replace: options['replace'] === true });
      } finally {
        await from.destroy();
        await to.destroy();
      }
    } finally {
      await rm(folder, { recursive: true });
    }
    return 0;
  },
};

async function openBackup(copy: string, name: string) {
  try {
    return await openSqlite(copy);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_SQLITE_ERROR') throw new CommandError(`${name} is no backup of Parley.`);
    throw error;
  }
}
