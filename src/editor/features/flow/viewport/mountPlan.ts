import type { Point, Rect } from '../geometry.ts';

/** A card that could be mounted. */
export interface Candidate {
  readonly id: string;
  readonly rect: Rect;
  /** How many DOM elements it takes. */
  readonly elements: number;
}

/** At most this many cards are in the DOM… */
export const MOST_CARDS = 120;
/** …with at most this many elements; what doesn't fit is painted. */
export const MOST_ELEMENTS = 2300;
/** New cards per frame: building one takes about a third of a millisecond. */
export const MOUNTS_PER_FRAME = 16;
const UNMOUNTS_PER_FRAME = 48;

/** The cards to mount, nearest to the middle of the view first, as many as the DOM may hold. `pinned` comes first. */
export function wantedCards(
  candidates: readonly Candidate[],
  centre: Point,
  pinned: string | null,
): Map<string, Candidate> {
  const distance = ({ id, rect }: Candidate): number =>
    id === pinned ? -1 : Math.hypot(rect.x + rect.width / 2 - centre.x, rect.y + rect.height / 2 - centre.y);
  const ordered = candidates
    .map((candidate) => ({ candidate, distance: distance(candidate) }))
    .sort((a, b) => a.distance - b.distance);
  const wanted = new Map<string, Candidate>();
  let elements = 0;
  for (const { candidate } of ordered) {
    if (wanted.size >= MOST_CARDS || elements + candidate.elements > MOST_ELEMENTS) break;
    wanted.set(candidate.id, candidate);
    elements += candidate.elements;
  }
  return wanted;
}

export interface MountStep {
  readonly mounted: ReadonlyMap<string, Candidate>;
  /** False when another frame has more to do. */
  readonly done: boolean;
}

/**
 * One frame's way from what is mounted to what is wanted. What is mounted never exceeds the limits on the way.
 * Cards that are wanted in another place or size move at once.
 */
export function mountStep(
  mounted: ReadonlyMap<string, Candidate>,
  wanted: ReadonlyMap<string, Candidate>,
): MountStep {
  const next = new Map<string, Candidate>();
  let removals = UNMOUNTS_PER_FRAME;
  let elements = 0;
  for (const [id, old] of mounted) {
    const kept = wanted.get(id) ?? (removals > 0 ? undefined : old);
    if (kept) {
      next.set(id, kept);
      elements += kept.elements;
    } else {
      removals--;
    }
  }
  let done = removals > 0;
  let mounts = MOUNTS_PER_FRAME;
  for (const [id, candidate] of wanted) {
    if (next.has(id)) continue;
    const fits = next.size < MOST_CARDS && elements + candidate.elements <= MOST_ELEMENTS;
    if (mounts === 0 || !fits) {
      done = false;
      break;
    }
    next.set(id, candidate);
    elements += candidate.elements;
    mounts--;
  }
  return { mounted: next, done };
}
