import { fieldOf, instantsOf } from './fields.ts';
import type { Comparison, Filter, Match } from './filter.ts';

/** What every entry that passes a filter has, as far as the database can tell it by an index. */
export interface Narrowing {
  readonly skills?: readonly string[];
  /** Times of the message, both included, ISO 8601. */
  readonly from?: string;
  readonly to?: string;
}

export function narrowingOf(filter: Filter): Narrowing {
  return filter.kind === 'all' ? filter.of.map(narrowing).reduce(both, {}) : narrowing(filter);
}

/** Whether no entry passes without one of these fields being exactly what the filter says. */
export function demands(filter: Filter, fields: readonly string[]): boolean {
  switch (filter.kind) {
    case 'all':
      return filter.of.some((part) => demands(part, fields));
    case 'any':
      return filter.of.every((part) => demands(part, fields));
    case 'match':
      return filter.exact && !filter.not && fields.includes(fieldOf(filter.path));
    default:
      return false;
  }
}

function narrowing(filter: Filter): Narrowing {
  if (filter.kind === 'match') return skillsOf(filter);
  return filter.kind === 'compare' && fieldOf(filter.path) === 'request_timestamp' ? timesOf(filter) : {};
}

function skillsOf({ path, exact, not, terms }: Match): Narrowing {
  if (fieldOf(path) !== 'workspace_id' || !exact || not) return {};
  if (terms.some(({ distance }) => distance > 0)) return {};
  return { skills: terms.map(({ pieces }) => pieces[0] ?? '') };
}

/** The end of the year 9999: times beyond don't sort as text. */
const LAST = Date.UTC(10_000, 0) - 1;

function timesOf({ op, term }: Comparison): Narrowing {
  const [start, end] = instantsOf(term) ?? [];
  if (start === undefined || end === undefined) return {};
  const iso = (time: number): string => new Date(Math.min(time, LAST)).toISOString();
  return op.startsWith('<')
    ? { to: iso(op === '<' ? start : end) }
    : { from: iso(op === '>' ? end - 1 : start) };
}

function both(a: Narrowing, b: Narrowing): Narrowing {
  const skills =
    a.skills && b.skills ? a.skills.filter((id) => b.skills?.includes(id)) : (a.skills ?? b.skills);
  const from = [a.from, b.from]
    .filter((time) => time !== undefined)
    .toSorted()
    .at(-1);
  const to = [a.to, b.to].filter((time) => time !== undefined).toSorted()[0];
  return {
    ...(skills ? { skills } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
