import { contains, type Rect, type Size } from '../geometry.ts';
import { type Viewport, visibleRect } from '../viewport/viewport.ts';
import type { Context } from './scene.ts';

/** The canvas is larger than the pane by this part of its width and height on each side. */
const OVERSCAN = 0.25;
/** The picture is stretched or shrunk by no more than this before it is painted anew… */
const LEAST_SCALE = 0.7;
const MOST_SCALE = 1.6;
/** …but not more often than this while zooming, ms. */
const ZOOM_PAUSE = 80;
/** When zooming rests, the picture is made sharp again, ms. */
const REST = 120;
const MOST_RATIO = 2;

/** What a picture has to show: canvas px = world × zoom + (x, y). */
export interface Frame {
  readonly viewport: Viewport;
  readonly area: Rect;
  readonly size: Size;
  /** Device px per canvas px. */
  readonly ratio: number;
}

interface Painted extends Frame {
  /** The viewport of the pane when it was painted. */
  readonly pane: Viewport;
}

/**
 * Shows a painted world on a canvas larger than its pane. Panning and zooming only set the canvas's transform; it is
 * painted anew when it no longer covers the pane, when the scale is too far off, and when zooming rests.
 */
export class Painter {
  readonly #canvas: HTMLCanvasElement;
  readonly #paint: (context: Context, frame: Frame) => void;
  #pane: { viewport: Viewport; size: Size } | null = null;
  #painted: Painted | null = null;
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #zoomedAt = 0;

  constructor(canvas: HTMLCanvasElement, paint: (context: Context, frame: Frame) => void) {
    this.#canvas = canvas;
    this.#paint = paint;
  }

  /** The view moved. */
  show(viewport: Viewport, size: Size): void {
    if (size.width === 0 || size.height === 0) return;
    this.#pane = { viewport, size };
    const painted = this.#painted;
    if (!painted || size.width !== painted.size.width || size.height !== painted.size.height) {
      this.invalidate();
      return;
    }
    this.#place();
    if (!contains(painted.area, visibleRect(viewport, size))) {
      this.invalidate();
      return;
    }
    const scale = viewport.zoom / painted.pane.zoom;
    if (scale === 1) return;
    const now = performance.now();
    if ((scale < LEAST_SCALE || scale > MOST_SCALE) && now - this.#zoomedAt >= ZOOM_PAUSE) {
      this.#zoomedAt = now;
      this.invalidate();
    }
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.invalidate(), REST);
  }

  /** Something else than the view changed: paints in the next frame. */
  invalidate(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#repaint();
    });
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    clearTimeout(this.#rest);
  }

  #repaint(): void {
    const pane = this.#pane;
    const context = this.#canvas.getContext('2d');
    if (!pane || !context) return;
    clearTimeout(this.#rest);
    const { viewport, size } = pane;
    const left = Math.ceil(size.width * OVERSCAN);
    const top = Math.ceil(size.height * OVERSCAN);
    const whole = { width: size.width + 2 * left, height: size.height + 2 * top };
    const ratio = Math.min(devicePixelRatio, MOST_RATIO);
    const width = Math.round(whole.width * ratio);
    const height = Math.round(whole.height * ratio);
    // Setting a size, even the same one, makes a new bitmap.
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width;
      this.#canvas.height = height;
      this.#canvas.style.width = `${whole.width}px`;
      this.#canvas.style.height = `${whole.height}px`;
    }
    const shifted = { x: viewport.x + left, y: viewport.y + top, zoom: viewport.zoom };
    this.#painted = { viewport: shifted, area: visibleRect(shifted, whole), size, ratio, pane: viewport };
    this.#paint(context, this.#painted);
    this.#place();
  }

  #place(): void {
    const { x, y, zoom } = this.#pane!.viewport;
    const { viewport } = this.#painted!;
    const scale = zoom / viewport.zoom;
    this.#canvas.style.transform = `translate(${x - scale * viewport.x}px,${y - scale * viewport.y}px) scale(${scale})`;
  }
}
