import { enableCompileCache } from 'node:module';
import { silenceSqliteWarning } from './silenceSqliteWarning.ts';

// From the second time on it starts in two thirds of the time.
enableCompileCache();
silenceSqliteWarning();
// Imported only now: loading the database driver is what warns.
const { run } = await import('./run.ts');
await run(process.argv.slice(2), process.env);
