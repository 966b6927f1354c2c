import { type CardKind, cardKind } from '#skill/cardKind.ts';
import { isCard } from '#skill/cards.ts';
import type { DialogNode, NodeType, Skill } from '#skill/model.ts';
import { conditionOf, jumpTargetOf, nextStepOf, nodeType, titleOf } from '#skill/node.ts';
import { responsesOf, type RichResponse, type TextResponse } from '#skill/response.ts';
import { childrenOf, nodeOf } from '#skill/tree.ts';
import { CARD, SAYS_WIDTH } from '../layout/metrics.ts';
import { textLines } from '../layout/textLines.ts';
import { spokenText } from './spokenText.ts';

/** What a card's "Says" holds: nothing, one answer, or answers with conditions of their own. */
export type SaysShape =
  | { readonly form: 'none' }
  | {
      readonly form: 'text';
      /** The first variation, null when the answer is of another type. */
      readonly text: string | null;
      readonly lines: 1 | 2;
      readonly variations: number;
      readonly rich: readonly RichResponse[];
    }
  | {
      readonly form: 'rows';
      /** Ids of the conditioned responses that have a row. */
      readonly rows: readonly string[];
      /** How many the last row stands for; 1 when it is itself. */
      readonly last: number;
    };

/** What decides how high a card is and how it looks from afar; had without parsing expressions. */
export interface CardShape {
  readonly id: string;
  readonly type: 'standard' | 'folder' | 'frame';
  /** As long as nobody gave it one: its condition, else its id. */
  readonly title: string;
  /** The title is only the id, which says nothing to an author. */
  readonly untitled: boolean;
  readonly kind: CardKind;
  readonly disabled: boolean;
  readonly hasWhen: boolean;
  readonly says: SaysShape;
  /** Ids of slots, handlers and conditioned responses. */
  readonly parts: readonly string[];
  /** Ids of the slots. */
  readonly slots: readonly string[];
  readonly note: 'noDigression' | null;
  /** What follows: the footer's Then. */
  readonly next: 'wait' | 'skip' | 'jump';
  /** A digression may leave this node; the dialog comes back to it from one. */
  readonly leaves: boolean;
  readonly returns: boolean;
  readonly hasFooter: boolean;
  /** In world units. */
  readonly height: number;
}

interface Memo {
  readonly parts: readonly DialogNode[];
  readonly height: number;
  /** Made when it is asked for: a layout wants heights of all cards, and most are never looked at. */
  shape: CardShape | null;
}

/** Per node object: a node that is edited is another object. */
const memos = new WeakMap<DialogNode, Memo>();
const NO_NODES: readonly DialogNode[] = [];
const NO_IDS: readonly string[] = [];

/** A card as a layout reads it, and the cards right below it. */
export interface CardRead {
  readonly height: number;
  readonly children: readonly DialogNode[];
}

/** Reads a card with one look at each of its children: a layout does it for every card of a skill. */
export function readCard(skill: Skill, node: DialogNode): CardRead {
  const { children, parts } = familyOf(skill, node);
  return { height: memoOf(node, parts).height, children };
}

/** The shape of a card; the same object for as long as the node and its parts stay as they are. */
export function cardShape(skill: Skill, node: DialogNode): CardShape {
  const memo = memoOf(node, familyOf(skill, node).parts);
  return (memo.shape ??= shapeFrom(node, memo));
}

/** How high a card is, in world units. */
export function cardHeight(skill: Skill, node: DialogNode): number {
  return readCard(skill, node).height;
}

function familyOf(skill: Skill, node: DialogNode) {
  const ids = childrenOf(skill, node.dialog_node);
  if (ids.length === 0) return { children: NO_NODES, parts: NO_NODES };
  const children: DialogNode[] = [];
  const parts: DialogNode[] = [];
  for (const id of ids) {
    const child = nodeOf(skill, id);
    (isCard(child) ? children : parts).push(child);
  }
  return { children, parts: parts.length === 0 ? NO_NODES : parts };
}

function memoOf(node: DialogNode, parts: readonly DialogNode[]): Memo {
  const memo = memos.get(node);
  if (memo && same(memo.parts, parts)) return memo;
  const made: Memo = { parts, height: heightOf(bodyOf(node, parts)), shape: null };
  memos.set(node, made);
  return made;
}

function same(a: readonly DialogNode[], b: readonly DialogNode[]): boolean {
  return a.length === b.length && a.every((node, i) => node === b[i]);
}

/** What stands in a card, from top to bottom. */
type Body = Pick<
  CardShape,
  'type' | 'hasWhen' | 'says' | 'slots' | 'note' | 'next' | 'leaves' | 'returns' | 'hasFooter'
>;

function bodyOf(node: DialogNode, parts: readonly DialogNode[]): Body {
  const type = nodeType(node);
  const slots = idsOf(parts, 'slot');
  const step = nextStepOf(node)?.behavior;
  const next =
    step === 'skip_user_input' ? 'skip' : step === 'jump_to' && jumpTargetOf(node) !== null ? 'jump' : 'wait';
  const leaves = typeof node.digress_out === 'string' && node.digress_out.startsWith('allow_all');
  const returns = node.digress_in === 'returns';
  const hasFooter = type !== 'folder' && (next !== 'wait' || leaves || returns);
  return {
    type: type === 'folder' || type === 'frame' ? type : 'standard',
    hasWhen: type !== 'folder' || conditionOf(node) !== null,
    says: saysOf(node, idsOf(parts, 'response_condition'), slots.length > 0 && hasFooter ? 2 : 3),
    slots,
    note: type === 'folder' && node.digress_in === 'not_available' ? 'noDigression' : null,
    next,
    leaves,
    returns,
    hasFooter,
  };
}

function shapeFrom(node: DialogNode, { parts, height }: Memo): CardShape {
  const title = titleOf(node);
  return {
    ...bodyOf(node, parts),
    id: node.dialog_node,
    title,
    untitled: title === node.dialog_node && node.title !== node.dialog_node,
    kind: cardKind(node),
    disabled: node.disabled === true,
    parts: parts.length === 0 ? NO_IDS : parts.map((part) => part.dialog_node),
    height,
  };
}

function idsOf(parts: readonly DialogNode[], wanted: NodeType): readonly string[] {
  if (parts.length === 0) return NO_IDS;
  return parts.filter((part) => nodeType(part) === wanted).map((part) => part.dialog_node);
}

function saysOf(node: DialogNode, answers: readonly string[], most: number): SaysShape {
  if (answers.length > 0) {
    const rows = answers.slice(0, most);
    return { form: 'rows', rows, last: answers.length - rows.length + 1 };
  }
  const responses = responsesOf(node);
  const spoken = responses.find(
    (response): response is TextResponse => response.kind === 'text' && response.values.length > 0,
  );
  const rich = responses.filter((response): response is RichResponse => response.kind !== 'text');
  if (!spoken && rich.length === 0) return { form: 'none' };
  const text = spoken ? spokenText(spoken.values[0] ?? '') : null;
  return {
    form: 'text',
    text,
    lines: text !== null && textLines(text, 12, SAYS_WIDTH, 2) > 1 ? 2 : 1,
    variations: spoken && spoken.policy !== 'multiline' ? spoken.values.length : 1,
    rich,
  };
}

function heightOf(body: Body): number {
  const { says } = body;
  let height = 2 * CARD.border + CARD.title;
  if (body.hasWhen) height += CARD.when;
  if (says.form === 'text') height += says.lines === 2 ? CARD.twoLines : CARD.oneLine;
  if (says.form === 'rows') height += says.rows.length * CARD.row;
  if (body.slots.length > 0) height += CARD.asks;
  if (body.note) height += CARD.note;
  return height + (body.hasFooter ? CARD.padWithFooter + CARD.footer : CARD.pad);
}
