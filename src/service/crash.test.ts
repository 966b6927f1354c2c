import { describe, expect, it } from 'vitest';
import { sharedDatabases } from '#storage/databases.testkit.ts';
import { crashRound } from './crashRound.testkit.ts';
import { ServiceProcess } from './serviceProcess.testkit.ts';

/** `npm run crash` does the same at full size. */
describe.each(await sharedDatabases())('a service killed on $name', (kind) => {
  it('has every call that it acknowledged, and none by half', async () => {
    const database = await kind.create();
    const service = new ServiceProcess(database);
    try {
      await service.start();
      const report = await crashRound(service, 200, 60);
      expect(report.faults).toEqual([]);
      expect(report.acknowledged).toBeGreaterThanOrEqual(60);
      expect(report.applied).toBeGreaterThanOrEqual(report.acknowledged);
      expect(report.applied).toBeLessThan(200);
    } finally {
      await service.end();
      await database.dispose();
    }
  });
});
