import { silenceSqliteWarning } from '../silenceSqliteWarning.ts';

silenceSqliteWarning();
// Imported only now: loading the database driver is what warns.
const { runCli } = await import('./cli.ts');
const { terminalOf } = await import('./terminal.ts');
// Whoever reads the answers has heard enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
const from = process.env['PARLEY_FROM'] ?? process.cwd();
process.exitCode = await runCli(process.argv.slice(2), process.env, terminalOf(process), from);
