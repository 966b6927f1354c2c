import type { Json, JsonObject } from '#lib/json.ts';
import type { Skill } from '#skill/model.ts';
import { readWatson } from '#skill/transfer/readWatson.ts';

/** Nodes in each top-level branch, the top-level node included. */
export const BRANCH = 10;

/**
 * A skill of `size` nodes as skills are: branches of ten, told apart by intents, entities and variables; texts with
 * variations and variables in them, context updates, conditioned responses, a few jumps. Nothing else matches: the
 * last top-level node is the only catch-all.
 */
export function sampleSkill(size: number): Skill {
  const branches = size / BRANCH;
  const nodes: JsonObject[] = [];
  for (let branch = 0; branch < branches; branch++) {
    const isLast = branch === branches - 1;
    addBranch(nodes, branch, isLast ? 'anything_else' : rootCondition(branch));
  }
  const { skill, faults } = readWatson({ name: 'bench', language: 'en', dialog_nodes: nodes });
  if (!skill) throw new Error(faults.map(({ message }) => message).join('\n'));
  return skill;
}

export function rootId(branch: number): string {
  return `root_${branch}`;
}

function rootCondition(branch: number): string {
  switch (branch % 5) {
    case 1:
      return `#topic_${branch} && !$closed_${branch}`;
    case 2:
      return `$visits < 1000000 && #topic_${branch}`;
    case 3:
      return `(#topic_${branch} || #topic_${branch}_again) && intent.confidence > 0.4`;
    case 4:
      return `input.text.length() < 500 && #topic_${branch}`;
    default:
      return `#topic_${branch}`;
  }
}

function addBranch(nodes: JsonObject[], branch: number, conditions: string): void {
  const root = rootId(branch);
  nodes.push({
    dialog_node: root,
    ...(branch > 0 && { previous_sibling: rootId(branch - 1) }),
    title: `Topic ${branch}`,
    conditions,
    context: { topic: `topic ${branch}`, visits: '<? ($visits ?: 0) + 1 ?>' },
    output: { generic: [said(`Let us talk about $topic, $name.`, `Back to $topic?`), options()] },
    digress_in: 'does_not_return',
  });
  const child = (index: number): string => `${root}_${index}`;
  for (let index = 1; index < BRANCH - 2; index++) {
    nodes.push({
      dialog_node: child(index),
      parent: root,
      ...(index > 1 && { previous_sibling: child(index - 1) }),
      conditions: index % 2 === 0 ? `@item:value_${index}` : `@item == 'value_${index}' && #choose`,
      context: { choice: { [`c${index}`]: '@item' }, last: '<? @item.literal ?>' },
      output: { generic: [said(`You chose @item.`, `So @item it is, $name.`)] },
      ...(index === 3 && {
        next_step: { behavior: 'jump_to', selector: 'body', dialog_node: child(BRANCH - 2) },
      }),
    });
  }
  const [answer, part] = [child(BRANCH - 2), child(BRANCH - 1)];
  nodes.push(
    {
      dialog_node: answer,
      parent: root,
      previous_sibling: child(BRANCH - 3),
      conditions: 'anything_else',
    },
    {
      dialog_node: part,
      type: 'response_condition',
      parent: answer,
      conditions: `$visits >= 0`,
      output: { generic: [said(`That makes <? $visits * 2 ?> so far.`)] },
    },
  );
}

function said(...texts: string[]): Json {
  return {
    response_type: 'text',
    values: texts.map((text) => ({ text })),
    selection_policy: 'sequential',
  };
}

function options(): Json {
  const option = (label: string): Json => ({ label, value: { input: { text: label } } });
  return { response_type: 'option', title: 'Which one?', options: [option('value_1'), option('value_2')] };
}
