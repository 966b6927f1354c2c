import type { Json } from '#lib/json.ts';
import { PlanBuilder } from './planBuilder.ts';
import type { Assignment, Plan, PlanProblem } from './plan.ts';

/** `keyword: the rest`; keywords in any case. */
const LINE = /^\s*([A-Za-z]+(?: [A-Za-z]+)?)\s*:(?:\s(.*)|\s*)$/;
const CONTINUED = /^\s*\|(?: (.*)|)$/;
const ASSIGNMENT = /^(\$(?:\{[^}]*\}|\([^)]*\)|[^\s=]+))\s*=\s*(.*)$/;

/**
 * Reads a plan (docs/plans.md tells the format). Never throws: lines that make no sense are reported and left out,
 * so that a plan should be run only when it has no problems.
 */
export function parsePlan(source: string): {
  readonly plan: Plan;
  readonly problems: readonly PlanProblem[];
} {
  const builder = new PlanBuilder();
  for (const entry of entriesOf(source, builder)) read(entry, builder);
  return { plan: builder.done(), problems: builder.problems };
}

interface Entry {
  readonly line: number;
  readonly keyword: string;
  readonly rest: string;
}

/** Lines with the ones that continue them, comments and empty lines left out. */
function entriesOf(source: string, builder: PlanBuilder): Entry[] {
  const entries: Entry[] = [];
  for (const [index, raw] of source
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = index + 1;
    const text = raw.trimEnd();
    if (text === '' || /^\s*#/.test(text)) continue;
    const last = entries.at(-1);
    const continued = CONTINUED.exec(text);
    const started = LINE.exec(text);
    if (continued && last) {
      entries[entries.length - 1] = { ...last, rest: `${last.rest}\n${continued[1] ?? ''}` };
    } else if (started) {
      const keyword = (started[1] ?? '').toLowerCase();
      entries.push({ line, keyword, rest: (started[2] ?? '').trimStart() });
    } else {
      builder.report('unknown-line', `“${text.trim()}” is no line of a plan.`, line);
    }
  }
  return entries;
}

function read({ line, keyword, rest }: Entry, builder: PlanBuilder): void {
  switch (keyword) {
    case 'conversation':
      builder.begin(rest, line);
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
      builder.report('unknown-line', `“${keyword}:” is no line of a plan.`, line);
  }
}

function isThere(rest: string, keyword: string, line: number, builder: PlanBuilder): boolean {
  if (rest === '') builder.report('no-text', `Something should follow “${keyword}:”.`, line);
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
function valueOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
