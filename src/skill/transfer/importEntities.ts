import type { JsonObject } from '#lib/json.ts';
import { listIn } from '../apply/nested.ts';
import { textProblems } from '../check/textProblems.ts';
import type { Edit } from '../edit.ts';
import type { EntityValue, Skill } from '../model.ts';
import type { ImportReport, RowReport } from './importRows.ts';

/** One row of Watson's CSV: entity, value, then synonyms, or patterns between slashes. */
export interface EntityRow {
  readonly line: number;
  readonly entity: string;
  readonly value: string;
  readonly words: readonly string[];
}

interface Draft {
  readonly value: string;
  readonly synonyms: Set<string>;
  readonly patterns: Set<string>;
}

/** What a refused row is refused for, beside Watson's limits: a code for the texts. */
export type EntityRowFault = 'mixed' | 'noEntity' | 'noValue';

/**
 * What importing rows of entities would do. Rows of the same value add up; synonyms that the value has already are not
 * there twice. A value has synonyms or patterns, not both: a row that would mix them is refused.
 */
export function importEntities(skill: Skill, rows: readonly EntityRow[]): ImportReport {
  const reports: RowReport[] = [];
  const drafts = new Map<string, Map<string, Draft>>();
  for (const row of rows) {
    const entity = row.entity.trim().replace(/^@/, '');
    const value = row.value.trim();
    const words = row.words.map((word) => word.trim()).filter((word) => word !== '');
    const patterns = words.filter(isPattern).map((word) => word.slice(1, -1));
    const synonyms = words.filter((word) => !isPattern(word));
    const what = `@${entity}: ${[value, ...words].join(', ')}`;
    const draft = draftOf(skill, drafts, entity, value);
    const why = faultOf(entity, value, synonyms, patterns) ?? mixed(draft, synonyms, patterns);
    if (why !== null) {
      reports.push({ line: row.line, what, verdict: 'refused', why });
      continue;
    }
    const fresh =
      synonyms.some((synonym) => synonym !== value && !draft.synonyms.has(synonym)) ||
      patterns.some((pattern) => !draft.patterns.has(pattern));
    const known = drafts.get(entity)?.has(value) || hasValue(skill, entity, value);
    for (const synonym of synonyms) if (synonym !== value) draft.synonyms.add(synonym);
    for (const pattern of patterns) draft.patterns.add(pattern);
    drafts.set(entity, (drafts.get(entity) ?? new Map<string, Draft>()).set(value, draft));
    reports.push({ line: row.line, what, verdict: !known ? 'new' : fresh ? 'change' : 'same' });
  }
  return { rows: reports, edits: [...drafts].flatMap(([entity, values]) => editsFor(skill, entity, values)) };
}

const isPattern = (word: string): boolean => word.length > 2 && word.startsWith('/') && word.endsWith('/');

const valuesOf = (skill: Skill, entity: string): readonly EntityValue[] =>
  listIn(skill.entities.get(entity)?.values);

function hasValue(skill: Skill, entity: string, value: string): boolean {
  return indexOf(skill, entity).has(value);
}

const indexes = new WeakMap<readonly EntityValue[], ReadonlyMap<string, EntityValue>>();

function indexOf(skill: Skill, entity: string): ReadonlyMap<string, EntityValue> {
  const values = valuesOf(skill, entity);
  let index = indexes.get(values);
  if (!index) indexes.set(values, (index = new Map(values.map((value) => [value.value, value]))));
  return index;
}

function draftOf(
  skill: Skill,
  drafts: ReadonlyMap<string, ReadonlyMap<string, Draft>>,
  entity: string,
  value: string,
): Draft {
  const begun = drafts.get(entity)?.get(value);
  if (begun) return begun;
  const stored = indexOf(skill, entity).get(value);
  return {
    value,
    synonyms: new Set(listIn(stored?.synonyms)),
    patterns: new Set(listIn(stored?.patterns)),
  };
}

function mixed(
  draft: Draft,
  synonyms: readonly string[],
  patterns: readonly string[],
): EntityRowFault | null {
  const both =
    (draft.synonyms.size > 0 || synonyms.length > 0) && (draft.patterns.size > 0 || patterns.length > 0);
  return both ? 'mixed' : null;
}

function faultOf(
  entity: string,
  value: string,
  synonyms: readonly string[],
  patterns: readonly string[],
): string | null {
  if (entity === '') return 'noEntity' satisfies EntityRowFault;
  if (value === '') return 'noValue' satisfies EntityRowFault;
  const at = { kind: 'value', entity, value, path: '' } as const;
  const problems = [
    ...textProblems(entity, 'entityName', at),
    ...textProblems(value, 'valueName', at),
    ...synonyms.flatMap((synonym) => textProblems(synonym, 'synonym', at)),
    ...patterns.flatMap((pattern) => textProblems(pattern, 'pattern', at)),
  ];
  return problems[0]?.message ?? null;
}

function editsFor(skill: Skill, entity: string, drafts: ReadonlyMap<string, Draft>): Edit[] {
  const stored = indexOf(skill, entity);
  const fresh: EntityValue[] = [];
  const changed: Edit[] = [];
  for (const draft of drafts.values()) {
    const old = stored.get(draft.value);
    if (!old) fresh.push(valueOf(draft));
    else if (
      draft.synonyms.size > listIn(old.synonyms).length ||
      draft.patterns.size > listIn(old.patterns).length
    ) {
      const { value: _value, ...set } = valueOf(draft);
      changed.push({ op: 'value.set', entity, value: draft.value, patch: { set } });
    }
  }
  if (!skill.entities.has(entity)) return [{ op: 'entity.put', entity: { entity, values: fresh } }];
  return [...fresh.map((value): Edit => ({ op: 'value.put', entity, value })), ...changed];
}

function valueOf({ value, synonyms, patterns }: Draft): EntityValue & JsonObject {
  return patterns.size > 0
    ? { value, type: 'patterns' as const, patterns: [...patterns] }
    : { value, type: 'synonyms' as const, synonyms: [...synonyms] };
}

/** The rows of Watson's CSV: entity, value, synonyms, patterns between slashes; no head. */
export function entityRows(skill: Skill, names: readonly string[]): string[][] {
  return names.flatMap((entity) =>
    valuesOf(skill, entity).map(({ value, synonyms, patterns }) => [
      entity,
      value,
      ...listIn(synonyms),
      ...listIn(patterns).map((pattern) => `/${pattern}/`),
    ]),
  );
}
