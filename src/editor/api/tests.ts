import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReportedTest, SkillTest, TestContent } from '#protocol/tests.ts';
import { etagOf } from '#skill/etag.ts';
import { request } from './http.ts';

const testsPath = (skillId: string): string => `/studio/skills/${encodeURIComponent(skillId)}/tests`;

/** The tests that live with a skill, the oldest first. */
export function testsQuery(skillId: string) {
  return queryOptions({
    queryKey: ['skills', skillId, 'tests'],
    queryFn: ({ signal }) => request<readonly SkillTest[]>({ path: testsPath(skillId), signal }),
  });
}

/** One test with what came of its turns. */
export function testQuery(skillId: string, test: string) {
  return queryOptions({
    queryKey: ['skills', skillId, 'tests', test],
    queryFn: ({ signal }) => request<ReportedTest>({ path: `${testsPath(skillId)}/${test}`, signal }),
  });
}

export interface TestEdits {
  /**
   * Makes a test or replaces it; rejects with an ApiError.
   *
   * @param known as the author knows it: when it isn't so any more, it stays, and the error's status is 412
   */
  put(id: string, content: TestContent, known?: TestContent): Promise<ReportedTest>;
  /** As the service has it now. */
  read(id: string): Promise<ReportedTest>;
  remove(id: string): Promise<void>;
  /** Has the test's conversations with the skill as the service has it. */
  run(id: string, signal?: AbortSignal): Promise<ReportedTest>;
}

/** Changes and runs tests; the lists that are shown follow. */
export function useTestEdits(skillId: string): TestEdits {
  const client = useQueryClient();
  return useMemo(() => testEdits(client, skillId), [client, skillId]);
}

function testEdits(client: QueryClient, skillId: string): TestEdits {
  const { queryKey } = testsQuery(skillId);
  const path = (id: string): string => `${testsPath(skillId)}/${id}`;
  const show = (change: (tests: readonly SkillTest[]) => readonly SkillTest[]): void => {
    void client.cancelQueries({ queryKey, exact: true });
    // What isn't loaded yet is loaded with the change.
    client.setQueryData(queryKey, (tests) => tests && change(tests));
  };
  const take = (test: ReportedTest): ReportedTest => {
    const { report: _report, ...listed } = test;
    client.setQueryData(testQuery(skillId, test.id).queryKey, test);
    show((tests) =>
      tests.some(({ id }) => id === test.id)
        ? tests.map((one) => (one.id === test.id ? listed : one))
        : [...tests, listed],
    );
    return test;
  };
  return {
    put: async (id, content, known) =>
      take(
        await request<ReportedTest>({
          method: 'PUT',
          path: path(id),
          body: content,
          ...(known && { headers: { 'if-match': etagOf(known, 'whole') } }),
        }),
      ),
    read: async (id) => take(await request<ReportedTest>({ path: path(id) })),
    async remove(id) {
      await request({ method: 'DELETE', path: path(id) });
      show((tests) => tests.filter((test) => test.id !== id));
    },
    run: async (id, signal) =>
      take(
        await request<ReportedTest>({
          method: 'POST',
          path: `${path(id)}/run`,
          ...(signal ? { signal } : {}),
        }),
      ),
  };
}
