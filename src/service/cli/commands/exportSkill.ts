import { writeFile } from 'node:fs/promises';
import { writeWatson } from '#skill/transfer/writeWatson.ts';
import { openDatabase } from '../../openDatabase.ts';
import { CommandError, type Command } from '../command.ts';
import { findSkill } from '../findSkill.ts';

export const exportSkill: Command = {
  name: 'export',
  usage: 'SKILL [--output FILE]',
  summary: 'Writes a skill as a Watson workspace file.',
  details: [
    'SKILL is the id of a skill or its name. The file holds what was imported, unknown properties and the spelling of',
    'nulls included.',
    '',
    '  -o, --output FILE  writes there; left out, to the standard output',
  ].join('\n'),
  options: { output: { type: 'string', short: 'o' } },
  takes: [1, 1],
  async run({ args: [wanted = ''], options, config, path, terminal }) {
    const store = await openDatabase(config);
    try {
      const { id } = await findSkill(store, wanted);
      const stored = await store.skills.load(id);
      if (!stored) throw new CommandError(`The skill ${wanted} was deleted meanwhile.`);
      const text = JSON.stringify(writeWatson(stored.skill), null, 2);
      if (typeof options['output'] === 'string') await writeFile(path(options['output']), `${text}\n`);
      else terminal.out(text);
    } finally {
      await store.close();
    }
    return 0;
  },
};
