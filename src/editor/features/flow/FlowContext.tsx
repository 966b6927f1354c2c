import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { CardFacts } from './cards/cardFacts.ts';
import { cardFacts } from './cards/cardFacts.ts';
import type { FlowEngine, FlowState } from './flowEngine.ts';
import { useSession } from '../../session/SessionProvider.tsx';
import { type TraceMarks, traceMarks } from './trace/traceMarks.ts';

const FlowContext = createContext<FlowEngine | null>(null);

export function FlowProvider({ engine, children }: { engine: FlowEngine; children: ReactNode }) {
  return <FlowContext value={engine}>{children}</FlowContext>;
}

export function useFlowEngine(): FlowEngine {
  const engine = useContext(FlowContext);
  if (!engine) throw new Error('There is no FlowProvider above.');
  return engine;
}

export function useFlow<T>(selector: (state: FlowState) => T): T {
  return useStore(useFlowEngine().store, selector);
}

/** What a card shows, null when its node is gone. */
export function useCardFacts(id: string): CardFacts | null {
  return useFlow((state) => cardFacts(state.skill, id));
}

/** The latest turn of a test, as the canvas draws it. */
export function useTraceMarks(): TraceMarks | null {
  const trace = useSession((state) => state.trace);
  const skill = useFlow((state) => state.skill);
  return useMemo(() => traceMarks(skill, trace), [skill, trace]);
}
