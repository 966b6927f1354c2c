import { openDatabaseSql } from '../../openDatabase.ts';
import type { Command } from '../command.ts';

export const migrateSchema: Command = {
  name: 'migrate',
  usage: '',
  summary: 'Brings the database’s schema up to date.',
  details: [
    'The service does so itself when it starts. Where several processes share a database, run this once before the',
    'new version starts on any of them. Prints the schema’s version. A database of a newer Parley is left alone.',
  ].join('\n'),
  takes: [0, 0],
  async run({ config, terminal }) {
    const db = await openDatabaseSql(config);
    try {
      const { version } = await db.selectFrom('schema_version').select('version').executeTakeFirstOrThrow();
      terminal.out(`The schema has version ${version}.`);
    } finally {
      await db.destroy();
    }
    return 0;
  },
};
