import { listIn } from '../apply/nested.ts';
import { textProblems } from '../check/textProblems.ts';
import type { Edit } from '../edit.ts';
import type { Example, Skill } from '../model.ts';
import type { ImportReport, RowReport } from './importRows.ts';

/** One row: an example, empty where an intent has none yet, and its intent, perhaps a description of the intent. */
export interface IntentRow {
  readonly line: number;
  readonly intent: string;
  readonly example: string;
  readonly description?: string;
}

/**
 * What importing rows of intents and examples would do. An example that another intent has is taken in here too, and
 * said to be there: whoever teaches the same sentence twice should know. Rows that Watson would not take are refused
 * one by one; the others come in.
 */
export function importIntents(skill: Skill, rows: readonly IntentRow[]): ImportReport {
  const reports: RowReport[] = [];
  const owners = ownersOf(skill);
  const fresh = new Map<string, Example[]>();
  const described = new Map<string, string>();
  const added: Edit[] = [];
  for (const row of rows) {
    const intent = row.intent.trim().replace(/^#/, '');
    const text = row.example.trim();
    const what = `#${intent}: ${text}`;
    const why = faultOf(intent, text);
    if (why !== null) {
      reports.push({ line: row.line, what, verdict: 'refused', why });
      continue;
    }
    const description = row.description?.trim() ?? '';
    const before = described.get(intent) ?? skill.intents.get(intent)?.description ?? '';
    const changes = description !== '' && description !== before;
    if (changes) described.set(intent, description);
    if (text === '' && !skill.intents.has(intent) && !fresh.has(intent)) {
      fresh.set(intent, []);
      reports.push({ line: row.line, what: `#${intent}`, verdict: 'new' });
      continue;
    }
    const known = owners.get(text) ?? new Set();
    if (text === '' || known.has(intent)) {
      reports.push({ line: row.line, what, verdict: changes ? 'change' : 'same' });
      continue;
    }
    const elsewhere = [...known];
    owners.set(text, known.add(intent));
    if (skill.intents.has(intent)) added.push({ op: 'example.put', intent, example: { text } });
    else fresh.set(intent, [...(fresh.get(intent) ?? []), { text }]);
    const also = elsewhere.length > 0 ? { why: elsewhere.map((name) => `#${name}`).join(', ') } : {};
    reports.push({ line: row.line, what, verdict: 'new', ...also });
  }
  return { rows: reports, edits: [...intentEdits(skill, fresh, described), ...sortedByIntent(added)] };
}

function intentEdits(
  skill: Skill,
  fresh: ReadonlyMap<string, readonly Example[]>,
  described: ReadonlyMap<string, string>,
): Edit[] {
  const puts = [...fresh].map(([intent, examples]): Edit => {
    const description = described.get(intent);
    return {
      op: 'intent.put',
      intent: { intent, ...(description !== undefined && { description }), examples },
    };
  });
  const sets = [...described]
    .filter(([intent]) => skill.intents.has(intent))
    .map(([intent, description]): Edit => ({ op: 'intent.set', intent, patch: { set: { description } } }));
  return [...puts, ...sets];
}

/** Examples of one intent one after another: they then travel in one call. */
function sortedByIntent(edits: readonly Edit[]): Edit[] {
  return [...Map.groupBy(edits, (edit) => (edit.op === 'example.put' ? edit.intent : '')).values()].flat();
}

function ownersOf(skill: Skill): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { intent, examples } of skill.intents) {
    for (const { text } of listIn(examples)) owners.set(text, (owners.get(text) ?? new Set()).add(intent));
  }
  return owners;
}

function faultOf(intent: string, text: string): string | null {
  const name = textProblems(intent, 'intentName', { kind: 'intent', intent, path: 'intent' });
  const example =
    text === '' ? [] : textProblems(text, 'exampleText', { kind: 'example', intent, text, path: 'text' });
  return [...name, ...example][0]?.message ?? null;
}

/** The rows of Watson's CSV: example, intent; no head. */
export function intentRows(skill: Skill, names: readonly string[]): string[][] {
  return names.flatMap((name) => listIn(skill.intents.get(name)?.examples).map(({ text }) => [text, name]));
}
