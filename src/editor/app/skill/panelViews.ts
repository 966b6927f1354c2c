import { type ComponentType, lazy } from 'react';
import { Inspector } from '../../features/inspector/Inspector.tsx';
import { Outline } from '../../features/outline/Outline.tsx';
import type { PanelId } from '../../session/sessionState.ts';

/** What each panel shows. The chat, which is closed at first, is fetched when it is opened. */
export const panelViews: Readonly<Record<PanelId, ComponentType>> = {
  outline: Outline,
  inspector: Inspector,
  tryit: lazy(async () => ({ default: (await import('./TryItPanel.tsx')).TryItPanel })),
};
