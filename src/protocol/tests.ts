import { Type, type Static } from 'typebox';
import { LONGEST_TAG, LONGEST_TEST_NAME, MOST_TAGS } from '#skill/testPlan/testFile.ts';

/**
 * Tests of a skill: conversation plans (docs/plans.md) that live with it, but are no part of it; exports don't have
 * them.
 *
 * - `GET /studio/skills/{id}/tests` → SkillTest[], in the order in which they were made
 * - `POST /studio/skills/{id}/tests` with TestContent → 201 ReportedTest
 * - `GET /studio/skills/{id}/tests/{test}` → ReportedTest
 * - `PUT /studio/skills/{id}/tests/{test}` with TestContent → ReportedTest; makes it or replaces it. A text that changes
 *   has no result yet; one that was deleted within a day comes back with it. With If-Match only when its content has
 *   that ETag, else 412 with the ETag of what is there
 * - `DELETE /studio/skills/{id}/tests/{test}` → 200 {}
 * - `POST /studio/skills/{id}/tests/{test}/run` → ReportedTest; viewers may, too
 * - `POST /studio/skills/{id}/tests/run` with WantedTests → SkillTest[], those that were run; viewers may, too
 */
export const TestContent = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: LONGEST_TEST_NAME, pattern: '^\\S(?:[^\\r\\n]*\\S)?$' }),
    tags: Type.Array(
      Type.String({ minLength: 1, maxLength: LONGEST_TAG, pattern: '^[^\\s,](?:[^,\\r\\n]*[^\\s,])?$' }),
      { maxItems: MOST_TAGS, uniqueItems: true },
    ),
    /** The plan. It may have faults; then it doesn't run. */
    text: Type.String({ maxLength: 100_000 }),
  },
  { additionalProperties: false },
);
export type TestContent = Static<typeof TestContent>;

export const TestResult = Type.Object({
  /** `faulty`: a line of the plan can't be understood, or begins at a node that isn't there; it didn't run. */
  status: Type.Union([Type.Literal('passed'), Type.Literal('failed'), Type.Literal('faulty')]),
  /** When it was run, ISO 8601. */
  at: Type.String(),
  /** Of the skill that it was run with. */
  revision: Type.Integer(),
  turns: Type.Integer(),
  /** How many of the turns came out otherwise. */
  wrong: Type.Integer(),
});
export type TestResult = Static<typeof TestResult>;

export const SkillTest = Type.Object({
  ...TestContent.properties,
  id: Type.String(),
  /** Null for a test that was never run as it is now. */
  result: Type.Union([TestResult, Type.Null()]),
  /** ISO 8601. */
  created: Type.String(),
  updated: Type.String(),
});
export type SkillTest = Static<typeof SkillTest>;

/** Something that came out otherwise than planned. */
export const TestDifference = Type.Object({
  /** The line of the plan that it is about. */
  line: Type.Integer(),
  /** Null for something that nobody expected. */
  expected: Type.Union([Type.String(), Type.Null()]),
  /** Null for something that was not there. */
  actual: Type.Union([Type.String(), Type.Null()]),
  about: Type.Enum(['text', 'response', 'node', 'intent', 'context']),
  /** What would stand in the plan had this been expected; null for no line, left out for `bot:` lines. */
  instead: Type.Optional(Type.Union([Type.String(), Type.Null()])),
});

export const TestedTurn = Type.Object({
  /** Where the user's words stand in the plan. */
  line: Type.Integer(),
  text: Type.String(),
  said: Type.Array(Type.String()),
  /** The ids of the nodes that ran. */
  nodes: Type.Array(Type.String()),
  differences: Type.Array(TestDifference),
  /** Messages of the runtime's log. */
  log: Type.Array(Type.String()),
});
export type TestedTurn = Static<typeof TestedTurn>;

export const TestReport = Type.Object({
  conversations: Type.Array(
    Type.Object({
      name: Type.Union([Type.String(), Type.Null()]),
      line: Type.Integer(),
      /** The node that it began at, by its id, and how; left out where it began as conversations do. */
      start: Type.Optional(
        Type.Object({ node: Type.String(), stand: Type.Enum(['answers', 'waits', 'tried']) }),
      ),
      turns: Type.Array(TestedTurn),
    }),
  ),
});
export type TestReport = Static<typeof TestReport>;

export const ReportedTest = Type.Object({
  ...SkillTest.properties,
  /** What came of the turns; null as `result` is. */
  report: Type.Union([TestReport, Type.Null()]),
});
export type ReportedTest = Static<typeof ReportedTest>;

export const WantedTests = Type.Object(
  {
    /** Their ids; left out, all. */
    tests: Type.Optional(Type.Array(Type.String(), { maxItems: 2000 })),
  },
  { additionalProperties: false },
);
export type WantedTests = Static<typeof WantedTests>;

/** A UUID, or what the editor calls a test that it makes. */
export const TestId = Type.String({ minLength: 1, maxLength: 64, pattern: '^[\\w-]+$' });
