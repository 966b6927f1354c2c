import type { Kind } from '../../ui/kind.ts';

/** A note of the score: a card of the dialog at its place in evaluation order. */
interface Note {
  readonly x: number;
  readonly y: number;
  readonly kind: Kind;
}

/** SVG paths, one per kind, and the stems that hang follow-ups under their line. */
export interface ScorePaths {
  readonly marks: Readonly<Partial<Record<Kind, string>>>;
  readonly stems: string;
}

export const SCORE_WIDTH = 352;
export const SCORE_HEIGHT = 104;
const MARGIN = 22;
const FIRST_LINE = 12;
const LINE_GAP = 20;
const LAST_LINE = 4;
const kindOf: Readonly<Record<string, Kind>> = { i: 'intent', e: 'entity', v: 'variable', s: 'system' };

/** Turns a card's `score` (pairs of depth and kind) into paths on a 352 × 104 ground with five lines. */
export function scorePaths(score: string): ScorePaths {
  const count = Math.floor(score.length / 2);
  const step = Math.min(LINE_GAP, (SCORE_WIDTH - 2 * MARGIN) / Math.max(1, count));
  const radius = Math.max(1.6, Math.min(6, step * 0.42));
  const marks: Partial<Record<Kind, string>> = {};
  let stems = '';
  for (let i = 0; i < count; i++) {
    const depth = Math.min(LAST_LINE, Number.parseInt(score[2 * i] ?? '0', 36) || 0);
    const note: Note = {
      x: MARGIN + step * (i + 0.5),
      y: FIRST_LINE + LINE_GAP * depth,
      kind: kindOf[score[2 * i + 1] ?? 's'] ?? 'system',
    };
    marks[note.kind] = (marks[note.kind] ?? '') + markOf(note, radius);
    if (depth > 0) stems += `M${f(note.x)} ${f(note.y - LINE_GAP + radius)}V${f(note.y - radius)}`;
  }
  return { marks, stems };
}

/** The kind's shape around a point: circle, square, slanted square, hexagon. */
function markOf({ x, y, kind }: Note, r: number): string {
  switch (kind) {
    case 'intent':
      return `M${f(x - r)} ${f(y)}a${f(r)} ${f(r)} 0 1 0 ${f(2 * r)} 0a${f(r)} ${f(r)} 0 1 0 ${f(-2 * r)} 0z`;
    case 'entity':
      return `M${f(x - r)} ${f(y - r)}h${f(2 * r)}v${f(2 * r)}h${f(-2 * r)}z`;
    case 'variable':
      return `M${f(x - r * 0.55)} ${f(y - r)}h${f(2 * r)}l${f(-r * 0.9)} ${f(2 * r)}h${f(-2 * r)}z`;
    default:
      return `M${f(x - r)} ${f(y)}l${f(r * 0.6)} ${f(-r)}h${f(r * 0.8)}l${f(r * 0.6)} ${f(r)}l${f(-r * 0.6)} ${f(r)}h${f(-r * 0.8)}z`;
  }
}

const f = (n: number): string => String(Math.round(n * 10) / 10);
