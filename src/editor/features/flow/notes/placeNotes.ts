import type { Note } from '#protocol/notes.ts';
import type { Skill } from '#skill/model.ts';
import { intersects, type Point, type Rect } from '../geometry.ts';
import { findCard } from '../layout/findCard.ts';
import type { Score } from '../layout/score.ts';

/** A note and where in the world its upper left corner is. */
export interface PlacedNote {
  readonly note: Note;
  readonly at: Point;
}

export const NOTE_WIDTH = 200;
/** Higher ones are scrolled. */
const NOTE_HEIGHT = 220;
/** More at once would be in each other's way. */
const MOST = 40;

/**
 * The notes that are to be seen in an area. One that sticks to a card goes with it, and is hidden with it; one whose node
 * is gone stays on the canvas.
 */
export function placeNotes(score: Score, skill: Skill, notes: readonly Note[], area: Rect): PlacedNote[] {
  const placed: PlacedNote[] = [];
  for (const note of notes) {
    const origin = originOf(score, skill, note.node);
    if (!origin) continue;
    const at = { x: origin.x + note.x, y: origin.y + note.y };
    if (intersects({ ...at, width: NOTE_WIDTH, height: NOTE_HEIGHT }, area)) placed.push({ note, at });
    if (placed.length === MOST) break;
  }
  return placed;
}

function originOf(score: Score, skill: Skill, node: string | null): Point | null {
  if (node === null || !skill.nodes.has(node)) return { x: 0, y: 0 };
  const found = findCard(score, skill, node);
  return found && found.card.id === node ? found.rect : null;
}
