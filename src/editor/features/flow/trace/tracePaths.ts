import { cardChildren } from '#skill/cards.ts';
import type { Skill } from '#skill/model.ts';
import { parentOf } from '#skill/tree.ts';
import { cardShape } from '../cards/cardShape.ts';
import type { Point, Rect } from '../geometry.ts';
import { findCard, type FoundCard } from '../layout/findCard.ts';
import { CARD_WIDTH, ELBOW, PORT_Y, SPINE_X, STAVE_GAP } from '../layout/metrics.ts';
import type { Score } from '../layout/score.ts';
import { skipCapsule, SPINE_TOP } from '../paint/paintTree.ts';
import type { TraceMarks } from './traceMarks.ts';

/** A numbered tap on the way: one that was passed, or the one that won. */
export interface TraceTap {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly order: number;
  readonly hit: boolean;
}

/** One step of the way. Lines down the spine are told apart, because they may be very long. */
export interface TracePath {
  readonly uprights: readonly Upright[];
  /** What else there is, as SVG path data. */
  readonly rest: string;
}

interface Upright {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The way of a turn through the world, and what stands on it. */
export interface TracePaths {
  readonly paths: readonly TracePath[];
  readonly taps: readonly TraceTap[];
  /** Capsules of cards that skipped on; y is the middle. */
  readonly skips: readonly { readonly x: number; readonly y: number; readonly width: number }[];
  /** Where the turn's number stands. */
  readonly badge: Point | null;
}

const RADIUS = 9;
/** Lines end this far before the card, where its truth mark begins. */
const SHORT = 9;

/** A signal that enters at the top of the spine, passes the taps it tried and turns into the card that won. */
export function tracePaths(score: Score, skill: Skill, marks: TraceMarks): TracePaths {
  const paths: TracePath[] = [];
  const skips: TracePaths['skips'][number][] = [];
  let badge: Point | null = null;
  for (const step of marks.steps) {
    const to = findCard(score, skill, step.to);
    const from = step.from === null ? null : findCard(score, skill, step.from);
    if (!to || to.card.id !== step.to) continue;
    if (step.by === 'spine') {
      paths.push(spinePath(score, to));
      badge ??= { x: (score.columns[0]?.x ?? 0) + SPINE_X, y: SPINE_TOP };
    } else if (from && step.by === 'child') {
      paths.push({ uprights: [], rest: childPath(from, to) });
      const node = skill.nodes.get(step.from!)!;
      const hasTap = cardChildren(skill, step.from!).length > 1;
      if (cardShape(skill, node).next === 'skip') skips.push(skipCapsule(from.placed, from.card, hasTap));
    } else if (from) {
      paths.push({ uprights: [], rest: jumpPath(from, to) });
    }
    badge ??= { x: to.rect.x, y: to.rect.y - 4 };
  }
  const tap = (id: string, hit: boolean): TraceTap[] => {
    const found = findCard(score, skill, id);
    return found && found.card.id === id ? tapOf(skill, found, hit) : [];
  };
  const taps = [...marks.tried].flatMap((id) => tap(id, false));
  for (const id of marks.visited) taps.push(...tap(id, true));
  return { paths, taps, skips, badge };
}

function tapOf(skill: Skill, { placed, card, rect }: FoundCard, hit: boolean): TraceTap[] {
  const y = rect.y + PORT_Y;
  const { id, order } = card;
  if (card.parent < 0) return [{ id, x: placed.x + SPINE_X, y, radius: 10, order: placed.order, hit }];
  const alone = cardChildren(skill, parentOf(skill, id)).length < 2;
  return alone ? [] : [{ id, x: rect.x - ELBOW, y, radius: 8, order, hit }];
}

/** Down the spine, through the columns before its own, and into the card. */
function spinePath(score: Score, { placed, rect }: FoundCard): TracePath {
  const column = score.columns.findIndex(({ first, end }) => placed.order > first && placed.order <= end);
  const floor = score.bounds.height + STAVE_GAP;
  const passed = score.columns
    .slice(0, column)
    .map(({ x }) => ({ x: x + SPINE_X, top: SPINE_TOP, bottom: floor }));
  const x = placed.x + SPINE_X;
  const turn = rect.y + PORT_Y - RADIUS;
  return {
    uprights: [...passed, { x, top: SPINE_TOP, bottom: turn }],
    rest: `M${x} ${turn}a${RADIUS} ${RADIUS} 0 0 0 ${RADIUS} ${RADIUS}H${rect.x - SHORT}`,
  };
}

/** The whole of a step as SVG path data. */
export function wholePath({ uprights, rest }: TracePath): string {
  return uprights.map(({ x, top, bottom }) => `M${x} ${top}V${bottom}`).join('') + rest;
}

/** A step with what is in sight of its uprights alone, for moving dashes: they cost by the length of the line. */
export function pathInSight({ uprights, rest }: TracePath, area: Rect): string {
  const seen = uprights.map(({ x, top, bottom }) => {
    // In whole periods of the dashes, so that they don't jump when the view moves.
    const start = top + Math.max(0, Math.floor((area.y - top) / PERIOD)) * PERIOD;
    const end = Math.min(bottom, area.y + area.height);
    return start < end ? `M${x} ${start}V${end}` : '';
  });
  return seen.join('') + rest;
}

/** The dashes' period, as the style sheet has it. */
const PERIOD = 15;

/** Along the tree edge: out of the parent, down the trunk, into the child. */
function childPath({ rect: from }: FoundCard, { rect: to }: FoundCard): string {
  const start = from.y + PORT_Y;
  const end = to.y + PORT_Y;
  const elbow = to.x - ELBOW;
  const down =
    end === start
      ? ''
      : `H${elbow - RADIUS}a${RADIUS} ${RADIUS} 0 0 1 ${RADIUS} ${RADIUS}V${end - RADIUS}a${RADIUS} ${RADIUS} 0 0 0 ${RADIUS} ${RADIUS}`;
  return `M${from.x + CARD_WIDTH} ${start}${down}H${to.x - SHORT}`;
}

/** Anywhere: out at the right, along the gutters beside the cards, into the target's port. */
function jumpPath({ rect: from }: FoundCard, { rect: to }: FoundCard): string {
  const start = from.y + from.height - PORT_Y;
  const lane = from.x + CARD_WIDTH + 14;
  const gutter = to.x - 19;
  return `M${from.x + CARD_WIDTH} ${start}H${lane}V${to.y - 8}H${gutter}V${to.y + PORT_Y}H${to.x - SHORT}`;
}
