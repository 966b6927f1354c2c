import { grow, type Point, type Rect, type Size } from '../geometry.ts';

/** How the world is seen: screen = world × zoom + (x, y), in CSS px of the canvas pane. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const MAX_ZOOM = 2;
/** Zooming out by hand ends here, unless the whole dialog needs more. */
export const MIN_ZOOM = 0.08;

export function toWorld(viewport: Viewport, point: Point): Point {
  return { x: (point.x - viewport.x) / viewport.zoom, y: (point.y - viewport.y) / viewport.zoom };
}

export function toScreen(viewport: Viewport, rect: Rect): Rect {
  const { x, y, zoom } = viewport;
  return {
    x: rect.x * zoom + x,
    y: rect.y * zoom + y,
    width: rect.width * zoom,
    height: rect.height * zoom,
  };
}

/** The part of the world that a pane of `size` shows. */
export function visibleRect({ x, y, zoom }: Viewport, size: Size): Rect {
  return { x: -x / zoom, y: -y / zoom, width: size.width / zoom, height: size.height / zoom };
}

/** Zooms so that the point of the world under `at` (screen) stays there. */
export function zoomAt(viewport: Viewport, at: Point, zoom: number): Viewport {
  const world = toWorld(viewport, at);
  return { x: at.x - world.x * zoom, y: at.y - world.y * zoom, zoom };
}

/** What panels, ruler and controls cover at the edges of the pane, in CSS px. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Shows a rectangle whole and centred, as near as `maxZoom` allows. */
export function fitted(rect: Rect, size: Size, insets: Insets, maxZoom: number): Viewport {
  const width = Math.max(1, size.width - insets.left - insets.right);
  const height = Math.max(1, size.height - insets.top - insets.bottom);
  const zoom = Math.min(maxZoom, width / Math.max(1, rect.width), height / Math.max(1, rect.height));
  return {
    x: insets.left + (width - rect.width * zoom) / 2 - rect.x * zoom,
    y: insets.top + (height - rect.height * zoom) / 2 - rect.y * zoom,
    zoom,
  };
}

/** The least panning that brings a rectangle clear of the insets; its top left corner wins if it is too big. */
export function revealed(viewport: Viewport, rect: Rect, size: Size, insets: Insets): Viewport {
  const screen = toScreen(viewport, rect);
  const shift = (start: number, length: number, from: number, to: number): number =>
    start + length > to ? Math.max(to - start - length, from - start) : Math.max(0, from - start);
  return {
    ...viewport,
    x: viewport.x + shift(screen.x, screen.width, insets.left, size.width - insets.right),
    y: viewport.y + shift(screen.y, screen.height, insets.top, size.height - insets.bottom),
  };
}

const MARGIN = 200;
const STEP = 160;

/**
 * The area whose cards are wanted: what is visible and a margin, snapped outwards to steps, so that it changes only
 * every few frames of a pan.
 */
export function snapped(visible: Rect): Rect {
  const area = grow(visible, MARGIN);
  const x = Math.floor(area.x / STEP) * STEP;
  const y = Math.floor(area.y / STEP) * STEP;
  return {
    x,
    y,
    width: Math.ceil((area.x + area.width) / STEP) * STEP - x,
    height: Math.ceil((area.y + area.height) / STEP) * STEP - y,
  };
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
