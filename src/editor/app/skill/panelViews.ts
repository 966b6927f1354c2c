import type { ComponentType } from 'react';
import { TryIt } from '../../features/tryit/TryIt.tsx';
import type { PanelId } from '../../session/sessionState.ts';

/** What each panel shows. */
export const panelViews: Readonly<Record<PanelId, ComponentType>> = {
  outline: () => null,
  inspector: () => null,
  tryit: TryIt,
};
