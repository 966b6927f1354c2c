import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { analyse } from '#nlu/analyse.ts';
import { deserializeModel, serializeModel } from '#nlu/serialize.ts';
import { skillWith } from '#nlu/testing.ts';
import { trainModel } from '#nlu/train.ts';
import { understandingOf } from '#nlu/understanding.ts';
import { readSet } from './nlu/readSet.ts';

const SKILLS = 50;
const EXAMPLES = 500;
/** Megabytes. */
const LIMIT = 500;
const ENTITIES = ['sys-date', 'sys-time', 'sys-number', 'sys-currency', 'sys-percentage'];

/**
 * Resident memory of a process that answers for 50 skills of 500 examples each, all in use. `--data FOLDER` has sets as
 * for the bench `nlu`; the examples are taken from `--set`.
 */
export function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, set: { type: 'string', default: 'clinc150' } },
  });
  if (values.data === undefined) throw new Error('Say where the sets are: --data FOLDER');
  const all = readSet(join(values.data, values.set, 'train.tsv'));
  // Other examples in each skill as far as there are some, so that they share little.
  const stride = Math.max(1, Math.floor(all.length / EXAMPLES));
  const understandings = Array.from({ length: SKILLS }, (_, skill) => {
    const examples = all.filter((_, at) => at % stride === skill % stride).slice(0, EXAMPLES);
    const bytes = serializeModel(trainModel({ language: 'en', examples, counterexamples: [] }));
    const intents = Object.entries(Object.groupBy(examples, ({ intent }) => intent)).map(
      ([intent, texts = []]) => ({
        intent,
        examples: texts.map(({ text }) => ({ text })),
      }),
    );
    const whole = skillWith({ intents, entities: ENTITIES.map((entity) => ({ entity })) });
    return { bytes: bytes.length, of: understandingOf(whole, deserializeModel(bytes)) };
  });
  const moment = { now: Date.now(), timeZone: 'GMT' };
  for (const { of } of understandings) analyse(of, 'book a table for two on friday at 7', { moment });
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  const kilobytes = Math.round(understandings.reduce((sum, { bytes }) => sum + bytes, 0) / SKILLS / 1000);
  console.log(
    `${SKILLS} skills of ${EXAMPLES} examples (a model has ${kilobytes} kB stored): ${megabytes} MB resident, limit ${LIMIT} MB`,
  );
  if (megabytes > LIMIT) process.exitCode = 1;
  return Promise.resolve();
}
