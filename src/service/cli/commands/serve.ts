import type { Command } from '../command.ts';

/** The service itself. The launcher builds the editor before it comes to this. */
export const serve: Command = {
  name: 'serve',
  usage: '[--dev]',
  summary: 'Runs the service and the editor until it is stopped.',
  details: [
    'Settings come from the environment: PORT, HOST, DATA_DIR, DATABASE_URL, PARLEY_API_KEY and the others that',
    'README.md lists. SIGINT and SIGTERM stop it after the requests under way.',
    '',
    '  --dev  serves the editor from its sources, with hot reload',
  ].join('\n'),
  options: { dev: { type: 'boolean' } },
  takes: [0, 0],
  async run({ options }) {
    const { run } = await import('../../run.ts');
    await run(options['dev'] === true ? ['--dev'] : [], process.env);
    return 0;
  },
};
