import { NlpManager } from 'node-nlp';

/**
 * Trains on the examples that come as JSON on standard input, then understands the texts for a while. Prints the calls
 * and the CPU time that they took, ms, as JSON.
 */
const parts = [];
for await (const part of process.stdin) parts.push(part);
const { examples, texts, time } = JSON.parse(Buffer.concat(parts).toString());

const manager = new NlpManager({ languages: ['en'], nlu: { log: false }, autoSave: false, forceNER: true });
for (const { intent, text } of examples) manager.addDocument('en', text, intent);
await manager.train();

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
for (const text of texts.slice(0, 40)) await manager.process('en', text);
const start = cpu();
let calls = 0;
while (cpu() - start < time) await manager.process('en', texts[calls++ % texts.length]);
process.stdout.write(`\n${JSON.stringify({ calls, cpu: cpu() - start })}`);
