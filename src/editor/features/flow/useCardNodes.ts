import { Position, useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import type { CardNode } from './cards/Card.tsx';
import { useFlowEngine } from './FlowContext.tsx';
import { CARD_WIDTH, PORT_Y } from './layout/metrics.ts';
import type { Candidate } from './viewport/mountPlan.ts';

const NO_DATA = {};

const known = new WeakMap<Candidate, CardNode>();

/**
 * Hands xyflow the cards in the DOM: measured, with handles, and the same objects while nothing changes. They go
 * straight into its store, because a `nodes` property would render all of xyflow for each of them.
 */
export function useCardNodes(): void {
  const engine = useFlowEngine();
  const api = useStoreApi<CardNode>();
  useLayoutEffect(() => {
    const hand = (mounted: ReadonlyMap<string, Candidate>): void =>
      api.getState().setNodes(Array.from(mounted.values(), nodeOf));
    hand(engine.mounted.getState());
    return engine.mounted.subscribe(hand);
  }, [api, engine]);
}

function nodeOf(candidate: Candidate): CardNode {
  let node = known.get(candidate);
  if (!node) known.set(candidate, (node = nodeFrom(candidate)));
  return node;
}

function nodeFrom({ id, rect }: Candidate): CardNode {
  const size = { width: CARD_WIDTH, height: rect.height };
  return {
    id,
    type: 'card',
    position: { x: rect.x, y: rect.y },
    ...size,
    measured: size,
    handles: [
      { type: 'target', position: Position.Left, x: 0, y: PORT_Y, width: 1, height: 1 },
      { type: 'source', position: Position.Right, x: CARD_WIDTH, y: PORT_Y, width: 1, height: 1 },
    ],
    data: NO_DATA,
    // The card takes pointer events itself; its wrapper says nothing to assistive technology.
    style: { pointerEvents: 'all' },
    domAttributes: { 'aria-roledescription': undefined },
  };
}
