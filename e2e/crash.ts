import { parseArgs } from 'node:util';
import { crashRound } from '#service/crashRound.testkit.ts';
import { ServiceProcess } from '#service/serviceProcess.testkit.ts';
import { sharedDatabases } from '#storage/databases.testkit.ts';

/**
 * Kills the service in the midst of concurrent authoring calls, again and again, on every database, and ends with 1
 * when anything acknowledged is gone, anything is there by half, or a tree is broken.
 *
 *     npm run crash -- --rounds 10 --calls 2000 --database SQLite
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    calls: { type: 'string', default: '2000' },
    database: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const calls = Number(values.calls);
let faulty = 0;

for (const kind of await sharedDatabases()) {
  if (values.database !== undefined && values.database !== kind.name) continue;
  const database = await kind.create();
  const service = new ServiceProcess(database);
  try {
    await service.start();
    for (let round = 0; round < rounds; round++) {
      // From near the first acknowledgement to near the last.
      const killAt = Math.max(1, Math.floor((calls * 0.95 * (round + 0.5)) / rounds));
      const { acknowledged, applied, faults } = await crashRound(service, calls, killAt);
      const verdict = faults.length === 0 ? 'PASS' : 'FAIL';
      console.log(
        `${verdict} ${kind.name}, round ${round + 1}: ${calls} calls, ${acknowledged} acknowledged, ${applied} there`,
      );
      for (const fault of faults.slice(0, 10)) console.log(`     ${fault}`);
      if (faults.length > 0) faulty++;
    }
  } finally {
    await service.end();
    await database.dispose();
  }
}
console.log(faulty === 0 ? 'Every acknowledged call is there.' : `${faulty} rounds with faults`);
process.exit(faulty === 0 ? 0 : 1);
