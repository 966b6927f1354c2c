import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { JsonObject } from '#lib/json.ts';
import { seededRandom } from '#nlu/random.ts';
import { readWatson } from '#skill/transfer/readWatson.ts';
import { repairWatson } from '#skill/transfer/repairWatson.ts';
import { storeSkill, untilTrained } from './api.ts';
import { converse } from './soak/converse.ts';
import { utterancesFor } from './soak/utterances.ts';
import { startWebhookStub } from './soak/webhookStub.ts';
import { RunningService } from './service.ts';
import { readExport } from './skillFiles.ts';

/**
 * `npm run soak -- FOLDER [--messages 2000] [--seed 1]`: talks at random to each exported skill of a folder. Lists the
 * expressions that can't be read or hardly mean what they say, each with its place and the reason, and what the runtime
 * said of the skill. A skill
 * fails when there is an internal error, no answer, or a loop without an end. The last line is `N passed, N failed`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { messages: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Usage: npm run soak -- FOLDER, a folder of skills exported from Watson (*.json)');
  process.exit(1);
}
const files = readdirSync(folder)
  .filter((name) => name.toLowerCase().endsWith('.json'))
  .sort();
const webhook = await startWebhookStub();
const service = new RunningService({ PARLEY_ALLOW_PRIVATE: '1', PARLEY_LOG_DAYS: '0' });
let failed = 0;
try {
  await service.start();
  for (const file of files) {
    const faults = await soak(join(folder, file), file);
    if (faults > 0) failed++;
  }
} finally {
  await service.dispose();
  webhook.close();
}
console.log(`${files.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** How many different faults a skill shows. */
async function soak(path: string, file: string): Promise<number> {
  const { workspace, repairs } = repairWatson(readExport(path));
  const { skill, problems } = readWatson(workspace);
  if (!skill) throw new Error(`${file} can’t be read`);
  const random = seededRandom(Number(values.seed));
  const url = await openSkill(workspace);
  const report = await converse({
    url: `${url}/message?version=2021-11-27`,
    messages: Number(values.messages),
    say: utterancesFor(skill, random),
    random,
  });
  const { faults, notes, visited, longest } = report;
  console.log(
    `${faults.size === 0 ? 'ok    ' : 'FAILED'} ${file}: ${report.messages} messages, ` +
      `${visited.size} of ${skill.nodes.size} nodes visited, the longest took ${Math.round(longest)} ms`,
  );
  list('fault', faults);
  for (const { message } of repairs) console.log(`       mended: ${message}`);
  for (const { message, at, severity } of problems) {
    const what = severity === 'error' ? 'unread' : 'doubtful';
    if (at.span) console.log(`       ${what}: ${at.path}, character ${at.span.start + 1}: ${message}`);
  }
  list('said', notes);
  return faults.size;
}

function list(what: string, counts: ReadonlyMap<string, number>): void {
  for (const [text, count] of counts) console.log(`       ${what}, ${count} ×: ${text}`);
}

/** Creates the skill, with its webhooks led to the stub, and waits for its model. */
async function openSkill(workspace: JsonObject): Promise<string> {
  const webhooks = (workspace['webhooks'] ?? []) as readonly JsonObject[];
  const led = { ...workspace, webhooks: webhooks.map((one) => ({ ...one, url: webhook.url })) };
  const id = await storeSkill(service.url, led);
  await untilTrained(service.url, id);
  return `${service.url}/v1/workspaces/${id}`;
}
