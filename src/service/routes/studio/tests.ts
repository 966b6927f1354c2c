import { randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import { etagOf } from '#skill/etag.ts';
import { hasTestLines } from '#skill/testPlan/testFile.ts';
import { TestContent, TestId, WantedTests, type ReportedTest, type SkillTest } from '#protocol/tests.ts';
import type { StoredTest } from '#storage/tables/tests.ts';
import { notFound, ServiceError } from '../../errors.ts';
import { isUpstreamSkill } from '../../upstream/placeOf.ts';
import { Mismatch, requireMatch } from '../../usecases/requireMatch.ts';
import { runTest, type TestOutcome } from '../../usecases/runTest.ts';
import type { Services } from '../../usecases/services.ts';
import type { RouteApp } from '../routeApp.ts';

/** More take hours to run; it keeps a faulty client from filling the database. */
const MOST = 2000;

const Path = Type.Object({ id: Type.String() });
const TestPath = Type.Object({ id: Type.String(), test: TestId });

/** Tests that live with a skill. */
export function testRoutes(app: RouteApp, services: Services): void {
  const { store, now } = services;
  const { tests, skills } = store;

  const listOf = async (skill: string): Promise<readonly StoredTest[]> => {
    await mustExist(skill);
    return tests.list(skill);
  };
  /** Tests of a skill of another service are kept here; that service knows nothing of them. */
  const mustExist = async (skill: string): Promise<void> => {
    if (isUpstreamSkill(skill)) return;
    if ((await skills.readRevision(skill)) === undefined) throw notFound();
  };
  const read = async (skill: string, id: string): Promise<StoredTest> => {
    await mustExist(skill);
    const test = await tests.read(skill, id);
    if (!test) throw notFound();
    return test;
  };
  const put = async (
    skill: string,
    id: string,
    content: TestContent,
    ifMatch?: string,
  ): Promise<ReportedTest> => {
    if (hasTestLines(content.text)) {
      const message = 'A plan that is kept has no lines “test:” and “tags:”: these part the tests of a file.';
      throw new ServiceError('badBody', '', [{ message, path: 'text' }]);
    }
    const there = await listOf(skill);
    const before = there.find((test) => test.id === id);
    if (!before && there.length >= MOST) {
      throw new ServiceError('conflict', `A skill has at most ${MOST} tests. Delete some first.`);
    }
    if (ifMatch !== undefined && !before) throw notFound();
    requireMatch(ifMatch, before?.content);
    const at = now().toISOString();
    // One that comes back after its deletion is as it was.
    const known = before ?? (await tests.readDeleted(skill, id));
    const isSame = known !== undefined && (known.content as TestContent).text === content.text;
    const result = isSame ? known.result : null;
    const test = { id, content, result, created: known?.created ?? at, updated: at };
    if (ifMatch === undefined || !before) await tests.put(skill, test);
    else if (!(await tests.replace(skill, test, before.content))) {
      throw new Mismatch((await read(skill, id)).content);
    }
    return reported(test);
  };

  app.route({
    method: 'GET',
    url: '/skills/:id/tests',
    schema: { params: Path },
    handler: async ({ params }): Promise<SkillTest[]> => (await listOf(params.id)).map(listed),
  });

  app.route({
    method: 'POST',
    url: '/skills/:id/tests',
    schema: { params: Path, body: TestContent },
    handler: async ({ params, body }, reply): Promise<ReportedTest> => {
      const made = await put(params.id, randomUUID(), body);
      void reply.code(201);
      return made;
    },
  });

  app.route({
    method: 'GET',
    url: '/skills/:id/tests/:test',
    schema: { params: TestPath },
    handler: async ({ params }, reply): Promise<ReportedTest> => {
      const test = await read(params.id, params.test);
      void reply.header('etag', etagOf(test.content, 'whole'));
      return reported(test);
    },
  });

  app.route({
    method: 'PUT',
    url: '/skills/:id/tests/:test',
    schema: { params: TestPath, body: TestContent },
    handler: async ({ params, body, headers }, reply): Promise<ReportedTest> => {
      const test = await put(params.id, params.test, body, headers['if-match']);
      void reply.header('etag', etagOf(body, 'whole'));
      return test;
    },
  });

  app.route({
    method: 'DELETE',
    url: '/skills/:id/tests/:test',
    schema: { params: TestPath },
    handler: async ({ params }) => {
      await mustExist(params.id);
      if (!(await tests.remove(params.id, params.test, now().toISOString()))) throw notFound();
      return {};
    },
  });

  app.route({
    method: 'POST',
    url: '/skills/:id/tests/:test/run',
    config: { access: 'read' },
    schema: { params: TestPath },
    handler: async ({ params }): Promise<ReportedTest> => {
      mustBeHere(params.id);
      const test = await read(params.id, params.test);
      return reported({ ...test, result: { ...(await runTest(services, params.id, test)) } });
    },
  });

  app.route({
    method: 'POST',
    url: '/skills/:id/tests/run',
    config: { access: 'read' },
    schema: { params: Path, body: WantedTests },
    handler: async ({ params, body }): Promise<SkillTest[]> => {
      mustBeHere(params.id);
      const stored = await listOf(params.id);
      const wanted = body.tests?.map((id) => stored.find((test) => test.id === id)) ?? stored;
      const ran: SkillTest[] = [];
      for (const test of wanted) {
        if (!test) throw notFound();
        ran.push(listed({ ...test, result: { ...(await runTest(services, params.id, test)) } }));
      }
      return ran;
    },
  });
}

function mustBeHere(skill: string): void {
  if (!isUpstreamSkill(skill)) return;
  throw new ServiceError('invalid', 'The skill stays at another service. Tests run with a copy of it here.');
}

function listed({ id, content, result, created, updated }: StoredTest): SkillTest {
  const outcome = result as TestOutcome | null;
  return { ...(content as TestContent), id, result: outcome?.result ?? null, created, updated };
}

function reported(test: StoredTest): ReportedTest {
  const outcome = test.result as TestOutcome | null;
  return { ...listed(test), report: outcome?.report ?? null };
}
