import { silenceSqliteWarning } from './silenceSqliteWarning.ts';

silenceSqliteWarning();
// Imported only now: loading the database driver is what warns.
const { run } = await import('./run.ts');
await run(process.argv.slice(2), process.env);
