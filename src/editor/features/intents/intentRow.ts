import { listIn } from '#skill/apply/nested.ts';
import type { Intent, Skill } from '#skill/model.ts';
import { nodesOf, type SkillUses, type Use } from '#skill/uses/skillUses.ts';
import type { Orders } from '#editor/ui/grid/sortedRows.ts';
import type { Overlaps } from './overlaps.ts';

/** How well an intent is taught, worst first. */
export const HEALTH = ['empty', 'few', 'overlaps', 'good'] as const;
export type Health = (typeof HEALTH)[number];

/** Watson asks for at least five examples of each intent. */
export const ENOUGH = 5;

/** An intent as the table shows it. */
export interface IntentRow {
  readonly name: string;
  readonly intent: Intent;
  readonly examples: number;
  readonly uses: readonly Use[];
  /** How many nodes name it. */
  readonly nodes: number;
  readonly overlaps: number;
  readonly health: Health;
  /** ISO 8601; undefined where it isn't known. */
  readonly updated: string | undefined;
}

export function intentRows(
  skill: Skill,
  uses: SkillUses,
  overlaps: Overlaps,
  updated: ReadonlyMap<string, string>,
): IntentRow[] {
  return skill.intents.values().map((intent): IntentRow => {
    const name = intent.intent;
    const own = uses.intent.get(name) ?? NONE;
    const examples = listIn(intent.examples).length;
    const count = overlaps.get(name)?.size ?? 0;
    return {
      name,
      intent,
      examples,
      uses: own,
      nodes: nodesOf(own).length,
      overlaps: count,
      health: examples === 0 ? 'empty' : examples < ENOUGH ? 'few' : count > 0 ? 'overlaps' : 'good',
      updated: updated.get(name),
    };
  });
}

const NONE: readonly Use[] = [];

export const INTENT_ORDERS: Orders<IntentRow> = {
  description: (a, b) => (a.intent.description ?? '').localeCompare(b.intent.description ?? ''),
  examples: (a, b) => a.examples - b.examples,
  nodes: (a, b) => a.nodes - b.nodes,
  health: (a, b) => HEALTH.indexOf(a.health) - HEALTH.indexOf(b.health) || b.overlaps - a.overlaps,
  updated: (a, b) => (a.updated ?? '').localeCompare(b.updated ?? ''),
};

/** What is searched in an intent: its name, description and examples, in lower case. */
const searched = new WeakMap<Intent, string>();

export function intentMatches({ intent }: IntentRow, query: string): boolean {
  if (query === '') return true;
  let text = searched.get(intent);
  if (text === undefined) {
    const examples = listIn(intent.examples).map((example) => example.text);
    text = [intent.intent, intent.description ?? '', ...examples].join('\n').toLowerCase();
    searched.set(intent, text);
  }
  return text.includes(query);
}
