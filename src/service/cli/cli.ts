import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { reasonOf } from '../reasons.ts';
import { UsageError, type Command, type Invocation, type Terminal } from './command.ts';
import { COMMANDS } from './commands.ts';

const HELP = ['help', '--help', '-h'];

/**
 * Runs one command and answers the exit code: 0 when it was carried out, 1 when it failed, 2 when the command line
 * makes no sense.
 *
 * @param from where paths start
 */
export async function runCli(
  [name, ...rest]: readonly string[],
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
  from: string,
): Promise<number> {
  if (name === undefined || HELP.includes(name)) {
    terminal.out(overview());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) {
    terminal.note(`parley: there is no command “${name}”. See parley --help.`);
    return 2;
  }
  try {
    if (rest.some((part) => part === '--help' || part === '-h')) {
      terminal.out(helpOf(command));
      return 0;
    }
    return await command.run({
      ...parse(command, rest),
      config: readConfig(env),
      path: pathsFrom(from),
      terminal,
    });
  } catch (error) {
    const reason = error instanceof Error ? reasonOf(error) : String(error);
    terminal.note(`parley ${name}: ${reason}`);
    if (!(error instanceof UsageError)) return 1;
    terminal.note(`Usage: ${usageOf(command)}`);
    return 2;
  }
}

function parse(command: Command, rest: readonly string[]): Pick<Invocation, 'args' | 'options'> {
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...rest], options: command.options ?? {}, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const [least, most] = command.takes;
  const args = parsed.positionals;
  if (args.length < least) throw new UsageError('Something is missing.');
  if (args.length > most) throw new UsageError(`“${args[most]}” is too much.`);
  return { args, options: parsed.values as Invocation['options'] };
}

const pathsFrom = (from: string) => (file: string) => resolve(from, file);

const usageOf = ({ name, usage }: Command): string => `parley ${name} ${usage}`.trimEnd();

function helpOf(command: Command): string {
  return [`Usage: ${usageOf(command)}`, '', command.summary, '', command.details].join('\n');
}

function overview(): string {
  const width = Math.max(...COMMANDS.map((command) => usageOf(command).length));
  return [
    'Usage: parley COMMAND [OPTIONS]',
    '',
    ...COMMANDS.map((command) => `  ${usageOf(command).padEnd(width)}  ${command.summary}`),
    '',
    'parley COMMAND --help says more of each. Commands work on the database that the service uses: DATABASE_URL,',
    'or the file in DATA_DIR. Exit codes: 0 done, 1 failed, 2 wrong usage.',
  ].join('\n');
}
