import { intersects, type Rect } from '../geometry.ts';

/** The side of a cell, in world units. */
export const CELL = 800;
/** A trunk that is longer stands in a list of its own instead of in every cell it crosses. */
export const LONG = 3000;
/** Fewer boxes than this are quicker gone through than looked up. */
const SMALL = 48;

interface Entry {
  readonly key: number;
  readonly rect: Rect;
}

/**
 * A uniform grid over boxes (cards) and trunks (the vertical lines of the tree edges), both known by a number. It is
 * filled when it is first asked: most of a big dialog is never looked at.
 */
export class CellIndex {
  #fill: ((index: CellIndex) => void) | null;
  readonly #boxes: Entry[] = [];
  readonly #trunks: Entry[] = [];
  readonly #long: Entry[] = [];
  #boxCells: Map<number, Entry[]> | undefined;
  #trunkCells: Map<number, Entry[]> | undefined;

  constructor(fill: (index: CellIndex) => void) {
    this.#fill = fill;
  }

  addBox(key: number, rect: Rect): void {
    this.#boxes.push({ key, rect });
  }

  addTrunk(key: number, rect: Rect): void {
    (rect.height > LONG || rect.width > LONG ? this.#long : this.#trunks).push({ key, rect });
  }

  /** Calls back once for each box that reaches into `area`. */
  eachBox(area: Rect, visit: (key: number) => void): void {
    this.#ready();
    if (this.#boxes.length < SMALL) return scan(this.#boxes, area, visit);
    this.#boxCells ??= cellsOf(this.#boxes);
    lookUp(this.#boxCells, area, visit);
  }

  /** Calls back once for each trunk whose bounds reach into `area`. */
  eachTrunk(area: Rect, visit: (key: number) => void): void {
    this.#ready();
    scan(this.#long, area, visit);
    if (this.#trunks.length < SMALL) return scan(this.#trunks, area, visit);
    this.#trunkCells ??= cellsOf(this.#trunks);
    lookUp(this.#trunkCells, area, visit);
  }

  #ready(): void {
    const fill = this.#fill;
    this.#fill = null;
    fill?.(this);
  }
}

function scan(entries: readonly Entry[], area: Rect, visit: (key: number) => void): void {
  for (const { key, rect } of entries) if (intersects(rect, area)) visit(key);
}

/** Cells are numbered by row and column; rows and columns from -2^20 to 2^20 keep apart. */
function cellKey(column: number, row: number): number {
  return (row + 0x100000) * 0x200000 + column + 0x100000;
}

function cellsOf(entries: readonly Entry[]): Map<number, Entry[]> {
  const cells = new Map<number, Entry[]>();
  for (const entry of entries) {
    const { x, y, width, height } = entry.rect;
    for (let row = Math.floor(y / CELL); row * CELL < y + height; row++) {
      for (let column = Math.floor(x / CELL); column * CELL < x + width; column++) {
        const key = cellKey(column, row);
        const cell = cells.get(key);
        if (cell) cell.push(entry);
        else cells.set(key, [entry]);
      }
    }
  }
  return cells;
}

/** An entry is reported by the first of the asked cells that it lies in, so that it comes once. */
function lookUp(cells: ReadonlyMap<number, Entry[]>, area: Rect, visit: (key: number) => void): void {
  const left = Math.floor(area.x / CELL);
  const top = Math.floor(area.y / CELL);
  const right = Math.ceil((area.x + area.width) / CELL);
  const bottom = Math.ceil((area.y + area.height) / CELL);
  const report = (cell: readonly Entry[], column: number, row: number): void => {
    for (const { key, rect } of cell) {
      if (Math.max(left, Math.floor(rect.x / CELL)) !== column) continue;
      if (Math.max(top, Math.floor(rect.y / CELL)) !== row) continue;
      if (intersects(rect, area)) visit(key);
    }
  };
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) {
      const cell = cells.get(cellKey(column, row));
      if (cell) report(cell, column, row);
    }
  }
}
