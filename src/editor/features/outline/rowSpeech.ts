import { describeCondition, type Chip } from '#language/describe.ts';
import { parseCondition } from '#language/parse.ts';
import { cardChildren, conditionedResponsesOf, slotsOf } from '#skill/cards.ts';
import type { Skill } from '#skill/model.ts';
import { conditionOf, jumpTargetOf, nextStepOf, nodeType, titleAt } from '#skill/node.ts';
import { responsesOf } from '#skill/response.ts';
import type { Truth } from '#skill/truthOf.ts';
import type { Translate } from '#editor/commands/command.ts';

/** A chip in words: "and entity city is Rome". */
function chipInWords(chip: Chip, say: Translate): string {
  const { kind, name, value, op, negated, join } = chip;
  let words = kind === 'text' || kind === 'special' ? name : say(`outline:speech.${kind}`, { name });
  if (value !== undefined && (op === undefined || op === '==')) {
    words = say('outline:speech.is', { what: words, value });
  } else if (value !== undefined && op !== undefined) {
    words = say('outline:speech.compared', { what: words, op, value });
  }
  if (negated) words = say('outline:speech.not', { what: words });
  return join ? say(`outline:speech.${join}`, { what: words }) : words;
}

export function conditionInWords(condition: string, say: Translate): string {
  return describeCondition(parseCondition(condition).expr, condition)
    .map((chip) => chipInWords(chip, say))
    .join(' ');
}

function answerCount(skill: Skill, id: string): number {
  const conditioned = conditionedResponsesOf(skill, id).length;
  if (conditioned > 0) return conditioned;
  return responsesOf(skill.nodes.get(id)!)
    .map((response) =>
      response.kind === 'text' && response.policy !== 'multiline' ? response.values.length : 1,
    )
    .reduce((sum, count) => sum + count, 0);
}

const formats = new Map<string, Intl.ListFormat>();

/** Kept: making one takes as long as everything else about a row. */
function listFormat(language: string): Intl.ListFormat {
  let format = formats.get(language);
  if (!format)
    formats.set(language, (format = new Intl.ListFormat(language, { type: 'unit', style: 'short' })));
  return format;
}

/** A row as it is read out: "Opening hours, when intent hours, 2 answers, waits, 3 children, 1 problem". */
export function rowSpeech(
  skill: Skill,
  id: string,
  about: {
    readonly problems: number;
    /** In the closed branch below. */
    readonly below: number;
    readonly visited: boolean;
    /** How it came out in the test; null where that isn't shown. */
    readonly truth: Truth | null;
    /** What stands on notes that stick to it. */
    readonly notes: readonly string[];
    /** A digression may lead here, and comes back or not. */
    readonly digression: boolean | null;
  },
  say: Translate,
  language: string,
): string {
  const node = skill.nodes.get(id)!;
  const condition = conditionOf(node);
  const title = node.title?.trim() ? node.title : null;
  const parts = [title ?? condition ?? say('outline:speech.untitled')];
  if (nodeType(node) === 'folder') parts.push(say('outline:speech.folder'));
  if (condition !== null)
    parts.push(say('outline:speech.when', { condition: conditionInWords(condition, say) }));
  const slots = slotsOf(skill, id).length;
  if (slots > 0) parts.push(say('outline:speech.slots', { count: slots }));
  const answers = answerCount(skill, id);
  if (answers > 0) parts.push(say('outline:speech.answers', { count: answers }));
  parts.push(nextInWords(skill, id, say));
  const children = cardChildren(skill, id).length;
  if (children > 0) parts.push(say('outline:speech.children', { count: children }));
  if (about.digression !== null) parts.push(say(about.digression ? 'outline:returns' : 'outline:leaves'));
  if (about.visited) parts.push(say('outline:speech.visited'));
  else if (about.truth !== null && about.truth !== 'notReached')
    parts.push(say(`outline:truth.${about.truth}`));
  if (about.problems > 0) parts.push(say('outline:problemCount', { count: about.problems }));
  for (const note of about.notes) parts.push(say('outline:speech.note', { note }));
  if (about.below > 0) parts.push(say('outline:problemsBelow', { count: about.below }));
  return listFormat(language).format(parts);
}

function nextInWords(skill: Skill, id: string, say: Translate): string {
  const node = skill.nodes.get(id)!;
  const target = jumpTargetOf(node);
  if (target !== null) {
    return say('outline:speech.jump_to', { target: titleAt(skill, target) });
  }
  const skips = nextStepOf(node)?.behavior === 'skip_user_input';
  return say(skips ? 'outline:speech.skip_user_input' : 'outline:speech.get_user_input');
}
