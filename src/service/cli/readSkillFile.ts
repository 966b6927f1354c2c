import { readFile } from 'node:fs/promises';
import type { Skill } from '#skill/model.ts';
import type { Problem } from '#skill/problem.ts';
import { parseFile } from '#skill/transfer/parseFile.ts';
import { readWatson } from '#skill/transfer/readWatson.ts';
import { unwrap } from '#skill/transfer/unwrap.ts';
import { CommandError } from './command.ts';

/** As many faults as help. */
const SHOWN = 20;

/** The text of a file. Throws a CommandError that says why it can't be read. */
export function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(error.code === 'ENOENT' ? 'There is no such file.' : error.message);
  });
}

/** The skill of a Watson workspace file, also inside an export of an assistant. Throws a CommandError. */
export async function readSkillFile(
  file: string,
): Promise<{ readonly skill: Skill; readonly problems: readonly Problem[] }> {
  const parsed = parseFile(await readText(file));
  if ('fault' in parsed) throw new CommandError(parsed.fault.message);
  const { skill, faults, problems } = readWatson(unwrap(parsed.json)?.workspace ?? parsed.json);
  if (skill) return { skill, problems };
  const lines = faults.slice(0, SHOWN).map(({ message, at }) => `  ${at.path || 'the file'}: ${message}`);
  const more = faults.length > SHOWN ? [`  and ${faults.length - SHOWN} more`] : [];
  throw new CommandError(['This can’t be a skill.', ...lines, ...more].join('\n'));
}
