import type { Json } from '#lib/json.ts';
import type { Assignment, Plan, PlanProblem } from './plan.ts';
import { PlanBuilder } from './planBuilder.ts';
import { planEntries, type PlanEntry } from './planEntries.ts';

/** What the keywords say of the node where a conversation begins. */
const STANDS = { at: 'answers', after: 'waits', before: 'tried' } as const;

const ASSIGNMENT = /^(\$(?:\{[^}]*\}|\([^)]*\)|[^\s=]+))\s*=\s*(.*)$/s;

/**
 * Reads a plan (docs/plans.md tells the format). Never throws: lines that make no sense are reported and left out,
 * so that a plan should be run only when it has no problems.
 */
export function parsePlan(source: string): {
  readonly plan: Plan;
  readonly problems: readonly PlanProblem[];
} {
  const builder = new PlanBuilder();
  const unknown = (text: string, line: number): void =>
    builder.report('unknown-line', `“${text}” is no line of a plan.`, line, text);
  for (const entry of planEntries(source, unknown)) read(entry, builder);
  return { plan: builder.done(), problems: builder.problems };
}

function read({ line, keyword, rest }: PlanEntry, builder: PlanBuilder): void {
  switch (keyword) {
    case 'test':
      builder.close();
      break;
    case 'tags':
      break;
    case 'conversation':
      builder.begin(rest, line);
      break;
    case 'at':
    case 'after':
    case 'before':
      if (isThere(rest, keyword, line, builder)) {
        builder.startAt({ line, stand: STANDS[keyword], node: rest });
      }
      break;
    case 'user':
      builder.say(rest, line);
      break;
    case 'given':
      if (isThere(rest, keyword, line, builder))
        withAssignment(rest, line, builder, (it) => builder.give(it));
      break;
    case 'context':
      if (isThere(rest, keyword, line, builder)) {
        withAssignment(rest, line, builder, (it) => builder.expect({ kind: 'context', ...it }));
      }
      break;
    case 'bot':
      builder.expect(rest === '' ? { kind: 'silent', line } : { kind: 'said', line, wordings: [rest] });
      break;
    case 'or':
      if (isThere(rest, keyword, line, builder)) builder.orSaid(rest, line);
      break;
    case 'bot contains':
      if (isThere(rest, keyword, line, builder)) builder.expect({ kind: 'contains', line, text: rest });
      break;
    case 'shows':
      if (isThere(rest, keyword, line, builder)) builder.expect({ kind: 'shows', line, type: rest });
      break;
    case 'node':
      if (isThere(rest, keyword, line, builder)) builder.expect({ kind: 'node', line, node: rest });
      break;
    case 'intent':
      if (isThere(rest, keyword, line, builder)) {
        builder.expect({ kind: 'intent', line, intent: rest === 'none' ? null : rest.replace(/^#/, '') });
      }
      break;
    default:
      builder.report('unknown-line', `“${keyword}:” is no line of a plan.`, line, `${keyword}:`);
  }
}

function isThere(rest: string, keyword: string, line: number, builder: PlanBuilder): boolean {
  if (rest === '') builder.report('no-text', `Something should follow “${keyword}:”.`, line, `${keyword}:`);
  return rest !== '';
}

function withAssignment(
  rest: string,
  line: number,
  builder: PlanBuilder,
  take: (assignment: Assignment) => void,
): void {
  const [, variable, value] = ASSIGNMENT.exec(rest.replaceAll('\n', ' ')) ?? [];
  if (variable === undefined || value === undefined) {
    builder.report('no-assignment', 'A variable and its value are written as “$size = large”.', line);
    return;
  }
  take({ line, variable, value: valueOf(value) });
}

/** JSON where it is JSON, otherwise the text itself. */
export function valueOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
