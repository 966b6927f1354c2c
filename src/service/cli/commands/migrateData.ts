import { existsSync } from 'node:fs';
import type { Sql } from '#storage/database.ts';
import { openSqlite } from '#storage/openSql.ts';
import { openDatabaseSql } from '../../openDatabase.ts';
import { CommandError, UsageError, type Command, type Invocation } from '../command.ts';
import { copyShown } from '../copyShown.ts';

export const migrateData: Command = {
  name: 'migrate-data',
  usage: '--from DATABASE --to DATABASE [--replace]',
  summary: 'Copies everything from SQLite to PostgreSQL, or back.',
  details: [
    'DATABASE is a URL, postgres://user:password@host:port/name, or the path of a SQLite file. The target has to be',
    'empty, or to be replaced. The copy is of one moment and in one transaction, and is verified by counts and hashes.',
    'Stop the service before: what it writes to the old database afterwards isn’t in the new one.',
    '',
    '  --replace  what the target holds now is deleted',
  ].join('\n'),
  options: { from: { type: 'string' }, to: { type: 'string' }, replace: { type: 'boolean' } },
  takes: [0, 0],
  async run({ options, path, terminal }) {
    const { from, to, replace } = options;
    if (typeof from !== 'string' || typeof to !== 'string')
      throw new UsageError('--from and --to are needed.');
    if (!isUrl(from) && !existsSync(path(from))) throw new CommandError(`There is no file ${from}.`);
    const source = await open(from, path);
    try {
      const target = await open(to, path);
      try {
        await copyShown(source, target, terminal, { replace: replace === true });
      } finally {
        await target.destroy();
      }
    } finally {
      await source.destroy();
    }
    return 0;
  },
};

const isUrl = (place: string): boolean => /^postgres(?:ql)?:\/\//.test(place);

function open(place: string, path: Invocation['path']): Promise<Sql> {
  return isUrl(place) ? openDatabaseSql({ databaseUrl: place, dataDir: '' }) : openSqlite(path(place));
}
