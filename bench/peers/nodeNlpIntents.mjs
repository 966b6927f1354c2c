import { NlpManager } from 'node-nlp';

/**
 * Trains on the examples that come as JSON on standard input and answers the texts. Prints the CPU time of the
 * training, ms, and of each answer the intent, its score and the time that it took, ms.
 */
const parts = [];
for await (const part of process.stdin) parts.push(part);
const { examples, texts } = JSON.parse(Buffer.concat(parts).toString());

const manager = new NlpManager({ languages: ['en'], nlu: { log: false }, autoSave: false, forceNER: false });
for (const { intent, text } of examples) manager.addDocument('en', text, intent);
await manager.train();
const { user, system } = process.cpuUsage();

const answers = [];
for (const text of texts) {
  const start = performance.now();
  const { intent, score } = await manager.process('en', text);
  answers.push({ intent, score, milliseconds: performance.now() - start });
}
process.stdout.write(`\n${JSON.stringify({ training: (user + system) / 1000, answers })}`);
