import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { FlowEngine, FlowState } from './flowEngine.ts';
import { type FlowTexts, rememberTexts } from './flowTexts.ts';

const EngineContext = createContext<FlowEngine | null>(null);
const TextsContext = createContext<FlowTexts | null>(null);

/** Gives the engine of one canvas, and the texts, to everything in it. */
export function FlowProvider({ engine, children }: { engine: FlowEngine; children: ReactNode }) {
  const { t } = useTranslation('flow');
  const texts = useMemo(() => rememberTexts(t), [t]);
  return (
    <EngineContext value={engine}>
      <TextsContext value={texts}>{children}</TextsContext>
    </EngineContext>
  );
}

export function useFlowEngine(): FlowEngine {
  const engine = useContext(EngineContext);
  if (!engine) throw new Error('There is no FlowProvider above.');
  return engine;
}

export function useFlow<T>(selector: (state: FlowState) => T): T {
  return useStore(useFlowEngine().store, selector);
}

/** The texts of the canvas. Cards ask for a dozen each, by the hundred: this costs nothing, unlike `useTranslation`. */
export function useFlowTexts(): FlowTexts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('There is no FlowProvider above.');
  return texts;
}
