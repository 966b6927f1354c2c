import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { readTestFile } from '#skill/testPlan/testFile.ts';
import type { Store } from '#storage/store.ts';
import { openDatabase } from '../../openDatabase.ts';
import { describe } from '../../reasons.ts';
import type { Command, Invocation } from '../command.ts';
import { findPlanBeside } from '../planBeside.ts';
import { readSkillFile, readText } from '../readSkillFile.ts';
import { storeTests } from '../storedTests.ts';

export const importFiles: Command = {
  name: 'import',
  usage: 'FILE… [--tests]',
  summary: 'Makes a skill of each Watson workspace file.',
  details: [
    'A file is JSON as Watson Assistant exports it, of any age, also inside an export of an assistant. What breaks',
    'the dialog tree or a key is refused with its place in the file; everything else is taken in as it is. Prints the',
    'id and the name of each new skill. A file that is refused doesn’t keep the others out; the exit code is then 1.',
    'A running service sees the new skills at once.',
    '',
    '  --tests  takes in the tests in a file beside each that is called alike, as in pizza.json and pizza.plan',
  ].join('\n'),
  options: { tests: { type: 'boolean' } },
  takes: [1, Infinity],
  async run({ args, options, config, path, terminal }) {
    const store = await openDatabase(config);
    let failed = 0;
    try {
      for (const [index, file] of args.entries()) {
        terminal.progress(`Importing ${basename(file)}, ${index + 1} of ${args.length} …`);
        try {
          const id = await importFile(store, path(file), terminal);
          if (options['tests'] === true) await importTests(store, path(file), id, terminal);
        } catch (error) {
          failed++;
          terminal.note(`${file}: ${describe(error, false)}`);
        }
      }
    } finally {
      await store.close();
    }
    if (failed > 0) terminal.note(`${failed} of ${args.length} files could not be imported.`);
    return failed > 0 ? 1 : 0;
  },
};

async function importFile(store: Store, file: string, terminal: Invocation['terminal']): Promise<string> {
  const { skill, problems } = await readSkillFile(file);
  const id = randomUUID();
  await store.skills.create(id, skill, new Date().toISOString());
  const { name } = skill.fields;
  terminal.out(`${id}  ${typeof name === 'string' ? name : ''}`);
  const counts = `${skill.nodes.size} nodes, ${skill.intents.size} intents, ${skill.entities.size} entities`;
  terminal.note(`  ${counts}; ${problems.length} problems to look at`);
  return id;
}

async function importTests(
  store: Store,
  file: string,
  skill: string,
  terminal: Invocation['terminal'],
): Promise<void> {
  const beside = findPlanBeside(file);
  const tests = beside === undefined ? [] : readTestFile(await readText(beside), basename(beside, '.plan'));
  await storeTests(store, skill, tests);
  terminal.note(`  ${tests.length} tests`);
}
