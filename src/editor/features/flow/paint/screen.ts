import type { Context } from './scene.ts';

/** Something that pictures are shown on. */
export interface Screen {
  /** Paints a picture of that many device px, and shows it. */
  show(width: number, height: number, paint: (context: Context) => void): void;
}

/**
 * A canvas as a screen. Pictures are painted beside it and handed over whole: without a graphics card, a browser copies
 * a canvas that was painted on for every frame in which it moves, but a bitmap that was handed over only once.
 */
export function screenOn(canvas: HTMLCanvasElement): Screen {
  const beside = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1);
  const context = beside?.getContext('2d');
  const shown = context ? canvas.getContext('bitmaprenderer') : null;
  return beside && context && shown ? handingOver(beside, context, shown) : paintedOn(canvas);
}

function handingOver(
  beside: OffscreenCanvas,
  context: OffscreenCanvasRenderingContext2D,
  shown: ImageBitmapRenderingContext,
): Screen {
  return {
    show(width, height, paint) {
      resize(beside, width, height);
      paint(context);
      shown.transferFromImageBitmap(beside.transferToImageBitmap());
    },
  };
}

function paintedOn(canvas: HTMLCanvasElement): Screen {
  return {
    show(width, height, paint) {
      const context = canvas.getContext('2d');
      if (!context) return;
      resize(canvas, width, height);
      paint(context);
    },
  };
}

function resize(canvas: { width: number; height: number }, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}
