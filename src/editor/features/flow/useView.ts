import { useStoreApi } from '@xyflow/react';
import { useEffect, useEffectEvent } from 'react';
import type { Size } from './geometry.ts';
import type { Viewport } from './viewport/viewport.ts';

/** Calls back now and for each frame in which the view moves or the pane changes its size, without rendering anything. */
export function useView(moved: (viewport: Viewport, size: Size) => void): void {
  const store = useStoreApi();
  const onMoved = useEffectEvent(moved);
  useEffect(() => {
    const tell = (): void => {
      const { transform, width, height } = store.getState();
      onMoved({ x: transform[0], y: transform[1], zoom: transform[2] }, { width, height });
    };
    tell();
    return store.subscribe((state, before) => {
      const same =
        state.transform === before.transform &&
        state.width === before.width &&
        state.height === before.height;
      if (!same) tell();
    });
  }, [store]);
}
