import type { DialogNode, Skill } from '#skill/model.ts';
import { conditionOf, jumpTargetOf, nextStepOf, titleAt, titleOf } from '#skill/node.ts';
import { responsesOf, type RichResponse } from '#skill/response.ts';
import { nodeOf } from '#skill/tree.ts';
import { SAYS_WIDTH } from '../layout/metrics.ts';
import { type CardShape, cardShape } from './cardShape.ts';
import { shortNames } from './shortNames.ts';
import { spokenText } from './spokenText.ts';
import { textRuns, type TextRun } from './textRuns.ts';
import { type WhenLine, whenLine } from './whenChips.ts';

/** A conditioned response as a row of the card. */
export interface SaysRow {
  readonly id: string;
  /** Null: otherwise. */
  readonly when: WhenLine | null;
  /** How many further responses the row stands for. */
  readonly more: number;
  readonly answer: Answer;
}

/** What is said: text, another type of response, a jump, or nothing. */
export type Answer =
  | { readonly form: 'text'; readonly runs: readonly TextRun[] }
  | { readonly form: 'rich'; readonly kind: RichResponse['kind']; readonly title: string }
  | { readonly form: 'jump'; readonly title: string }
  | { readonly form: 'none' };

export interface JumpFact {
  readonly target: string;
  readonly title: string;
  /** False when the target isn't there. */
  readonly found: boolean;
  readonly selector: string;
}

/** All that a card in the DOM shows of its node. */
export interface CardFacts {
  readonly shape: CardShape;
  /** Null when the node has no condition. */
  readonly when: WhenLine | null;
  readonly answer: Answer;
  readonly rows: readonly SaysRow[];
  /** Names of what the slots fill. */
  readonly asks: readonly string[];
  readonly jump: JumpFact | null;
}

interface Memo {
  readonly intents: Skill['intents'];
  readonly entities: Skill['entities'];
  readonly targets: readonly (DialogNode | undefined)[];
  readonly facts: CardFacts;
}

/** Per shape: it is another object when the node or one of its parts changes. */
const memos = new WeakMap<CardShape, Memo>();

/** The facts of a card, null if there is no such node; the same object for as long as nothing in it changes. */
export function cardFacts(skill: Skill, id: string): CardFacts | null {
  const node = skill.nodes.get(id);
  if (!node) return null;
  const shape = cardShape(skill, node);
  const { intents, entities } = skill;
  const targets = targetsOf(skill, node, shape);
  const memo = memos.get(shape);
  const same =
    memo?.intents === intents &&
    memo.entities === entities &&
    memo.targets.every((target, i) => target === targets[i]);
  if (same) return memo.facts;
  const facts = factsFrom(skill, node, shape);
  memos.set(shape, { intents, entities, targets, facts });
  return facts;
}

/** The nodes whose titles the card shows: where it and its rows jump to. */
function targetsOf(skill: Skill, node: DialogNode, shape: CardShape): (DialogNode | undefined)[] {
  const rows = shape.says.form === 'rows' ? shape.says.rows : [];
  const targets: (DialogNode | undefined)[] = [];
  for (const from of [node, ...rows.map((id) => skill.nodes.get(id))]) {
    const target = from && jumpTargetOf(from);
    if (target != null) targets.push(skill.nodes.get(target));
  }
  return targets;
}

function factsFrom(skill: Skill, node: DialogNode, shape: CardShape): CardFacts {
  const condition = conditionOf(node);
  const short = shortNames(skill.intents);
  const { says } = shape;
  const rowOf = (id: string, i: number, rows: readonly string[]): SaysRow => {
    const row = nodeOf(skill, id);
    const when = conditionOf(row);
    return {
      id,
      when: when === null ? null : whenLine(when, short, 0),
      more: says.form === 'rows' && i === rows.length - 1 ? says.last - 1 : 0,
      answer: answerOf(skill, row),
    };
  };
  return {
    shape,
    when: condition === null ? null : whenLine(condition, short, SAYS_WIDTH),
    answer: says.form === 'text' ? answerOf(skill, node) : { form: 'none' },
    rows: says.form === 'rows' ? says.rows.map(rowOf) : [],
    asks: shape.slots.map((id) => slotName(nodeOf(skill, id))),
    jump: jumpOf(skill, node),
  };
}

function answerOf(skill: Skill, node: DialogNode): Answer {
  const responses = responsesOf(node);
  for (const response of responses) {
    if (response.kind === 'text' && response.values.length > 0) {
      return { form: 'text', runs: textRuns(spokenText(response.values[0] ?? '')) };
    }
  }
  const rich = responses.find((response): response is RichResponse => response.kind !== 'text');
  if (rich) return { form: 'rich', kind: rich.kind, title: titleIn(rich) };
  const jump = jumpOf(skill, node);
  return jump ? { form: 'jump', title: jump.title } : { form: 'none' };
}

function titleIn({ item }: RichResponse): string {
  const title = item['title'] ?? item['query'] ?? item['source'];
  if (typeof title !== 'string') return '';
  return textRuns(spokenText(title))
    .map((run) => run.text)
    .join('');
}

function slotName(slot: DialogNode): string {
  const variable = typeof slot.variable === 'string' ? slot.variable : '';
  return variable.replace(/^\$/, '') || titleOf(slot);
}

function jumpOf(skill: Skill, node: DialogNode): JumpFact | null {
  const target = jumpTargetOf(node);
  if (target === null) return null;
  const selector = nextStepOf(node)?.['selector'];
  return {
    target,
    title: titleAt(skill, target),
    found: skill.nodes.has(target),
    selector: typeof selector === 'string' ? selector : 'condition',
  };
}
