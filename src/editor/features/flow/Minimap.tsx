import { useStoreApi } from '@xyflow/react';
import { type PointerEvent, useEffect, useRef } from 'react';
import classes from './Flow.module.css';
import { useFlow, useFlowEngine } from './FlowContext.tsx';
import { contains, type Size } from './geometry.ts';
import { mapScale, paintMap } from './paint/paintMap.ts';
import { readPalette, watchPalette } from './paint/palette.ts';
import { useView } from './useView.ts';
import { visibleRect } from './viewport/viewport.ts';

const SIZE: Size = { width: 192, height: 136 };
/** Edits come in bursts; the map waits this long, ms. */
const CALM = 200;

/** The whole dialog in one painted picture; press or drag to look elsewhere. The outline is its equivalent by keys. */
export function Minimap() {
  const engine = useFlowEngine();
  const api = useStoreApi();
  const score = useFlow((state) => state.score);
  const marks = useFlow((state) => state.marks);
  const map = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = canvas.current!;
    const paint = (): void => {
      const ratio = Math.min(devicePixelRatio, 2);
      const context = element.getContext('2d');
      if (!context) return;
      element.width = Math.round(SIZE.width * ratio);
      element.height = Math.round(SIZE.height * ratio);
      const isLit = (id: string): boolean => marks?.visited.has(id) ?? false;
      paintMap(context, score, readPalette(element), SIZE, ratio, isLit);
    };
    let timer = setTimeout(paint, CALM);
    const stop = watchPalette(() => {
      clearTimeout(timer);
      timer = setTimeout(paint, 0);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [score, marks]);

  useView((viewport, size) => {
    const visible = visibleRect(viewport, size);
    const { scale, x, y } = mapScale(score.bounds, SIZE);
    const all = contains(visible, score.bounds);
    if (map.current) map.current.hidden = all;
    if (all || !frame.current) return;
    const { style } = frame.current;
    style.width = `${Math.max(6, visible.width * scale)}px`;
    style.height = `${Math.max(6, visible.height * scale)}px`;
    style.transform = `translate(${(visible.x - x) * scale}px,${(visible.y - y) * scale}px)`;
  });

  const look = (event: PointerEvent<HTMLDivElement>): void => {
    if ((event.buttons & 1) === 0) return;
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const { scale, x, y } = mapScale(score.bounds, SIZE);
    const { zoom } = engine.viewport;
    const { width, height } = engine.size;
    void api.getState().panZoom?.setViewport({
      x: width / 2 - ((event.clientX - box.left) / scale + x) * zoom,
      y: height / 2 - ((event.clientY - box.top) / scale + y) * zoom,
      zoom,
    });
  };

  return (
    <div ref={map} className={classes.map} onPointerDown={look} onPointerMove={look} aria-hidden="true">
      <canvas ref={canvas} style={SIZE} />
      <div ref={frame} className={classes.frame} />
    </div>
  );
}
