import type { JsonObject } from '#lib/json.ts';
import type { TableDraft } from '#lib/table.ts';
import type { Counterexample, DialogNode, Entity, Intent, Skill } from '../model.ts';
import { carryReferrers } from '../referrers.ts';
import { OwnLists } from './ownLists.ts';
import { touchNothing, type TouchedDraft } from './touched.ts';

/** A skill under change. Thrown away when an edit is refused. */
export interface Draft {
  /** The skill that the draft began with. */
  readonly before: Skill;
  fields: JsonObject;
  readonly intents: TableDraft<Intent>;
  readonly counterexamples: TableDraft<Counterexample>;
  readonly entities: TableDraft<Entity>;
  readonly nodes: TableDraft<DialogNode>;
  readonly children: TableDraft<readonly string[]>;
  readonly touched: TouchedDraft;
  readonly lists: OwnLists;
}

export function draftOf(skill: Skill): Draft {
  return {
    before: skill,
    fields: skill.fields,
    intents: skill.intents.draft(),
    counterexamples: skill.counterexamples.draft(),
    entities: skill.entities.draft(),
    nodes: skill.nodes.draft(),
    children: skill.children.draft(),
    touched: touchNothing(),
    lists: new OwnLists(),
  };
}

export function finish(draft: Draft): Skill {
  const nodes = draft.nodes.done();
  carryReferrers(draft.before.nodes, nodes, draft.touched.nodes);
  return {
    fields: draft.fields,
    intents: draft.intents.done(),
    counterexamples: draft.counterexamples.done(),
    entities: draft.entities.done(),
    nodes,
    children: draft.children.done(),
    missing: draft.before.missing,
  };
}
