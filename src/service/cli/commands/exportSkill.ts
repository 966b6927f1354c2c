import { writeFile } from 'node:fs/promises';
import { writeWatson } from '#skill/transfer/writeWatson.ts';
import type { SkillHead, Store } from '#storage/store.ts';
import { openDatabase } from '../../openDatabase.ts';
import { CommandError, type Command } from '../command.ts';

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

async function findSkill(store: Store, wanted: string): Promise<SkillHead> {
  const byId = await store.skills.readHead(wanted);
  if (byId) return byId;
  const heads = (await store.skills.listSummaries()).map(({ head }) => head);
  const [first, ...others] = heads.filter(({ fields }) => fields['name'] === wanted);
  if (!first) throw new CommandError(`There is no skill with the id or name “${wanted}”.`);
  if (others.length === 0) return first;
  const ids = [first, ...others].map(({ id }) => `  ${id}`);
  throw new CommandError(
    [`Several skills are called “${wanted}”. Give one of their ids:`, ...ids].join('\n'),
  );
}
