import { writeFile } from 'node:fs/promises';
import { writeTestFile } from '#skill/testPlan/testFile.ts';
import { writeWatson } from '#skill/transfer/writeWatson.ts';
import { openDatabase } from '../../openDatabase.ts';
import { CommandError, UsageError, type Command } from '../command.ts';
import { findSkill } from '../findSkill.ts';
import { planBeside } from '../planBeside.ts';
import { storedTests } from '../storedTests.ts';

export const exportSkill: Command = {
  name: 'export',
  usage: 'SKILL [--output FILE [--tests]]',
  summary: 'Writes a skill as a Watson workspace file.',
  details: [
    'SKILL is the id of a skill or its name. The file holds what was imported, unknown properties and the spelling of',
    'nulls included.',
    '',
    '  -o, --output FILE  writes there; left out, to the standard output',
    '  --tests            writes the tests that live with the skill to a file beside that is called alike, as in',
    '                     pizza.json and pizza.plan',
  ].join('\n'),
  options: { output: { type: 'string', short: 'o' }, tests: { type: 'boolean' } },
  takes: [1, 1],
  async run({ args: [wanted = ''], options, config, path, terminal }) {
    const { output, tests } = options;
    if (tests === true && typeof output !== 'string') {
      throw new UsageError('--tests needs --output: the tests are written beside that file.');
    }
    const store = await openDatabase(config);
    try {
      const { id } = await findSkill(store, wanted);
      const stored = await store.skills.load(id);
      if (!stored) throw new CommandError(`The skill ${wanted} was deleted meanwhile.`);
      const text = JSON.stringify(writeWatson(stored.skill), null, 2);
      if (typeof output === 'string') await writeFile(path(output), `${text}\n`);
      else terminal.out(text);
      if (tests === true && typeof output === 'string') {
        const plans = await storedTests(store, id);
        if (plans.length > 0) await writeFile(planBeside(path(output)), writeTestFile(plans));
        else terminal.note('The skill has no tests: none were written.');
      }
    } finally {
      await store.close();
    }
    return 0;
  },
};
