import { isJsonObject, type Json } from '#lib/json.ts';
import type { PanelId, PanelState, Remembered, Viewport } from './sessionState.ts';

const PANELS: Readonly<Record<PanelId, PanelState>> = {
  outline: { open: true, size: 228 },
  inspector: { open: true, size: 308 },
  tryit: { open: false, size: 296 },
};

export const FRESH: Remembered = { collapsed: new Set(), panels: PANELS, jumps: 'selected', viewport: null };

const keyOf = (skillId: string): string => `parley:session:${skillId}`;

/** What this browser remembers of a skill, or null on the first visit. Storage may be full, blocked or foreign. */
export function recall(storage: Storage, skillId: string): Remembered | null {
  let stored: Json;
  try {
    stored = JSON.parse(storage.getItem(keyOf(skillId)) ?? 'null') as Json;
  } catch {
    return null;
  }
  if (!isJsonObject(stored)) return null;
  const { collapsed, panels, jumps } = stored;
  return {
    collapsed: new Set(
      Array.isArray(collapsed) ? collapsed.filter((id: Json) => typeof id === 'string') : [],
    ),
    panels: {
      outline: panelIn(panels, 'outline'),
      inspector: panelIn(panels, 'inspector'),
      tryit: panelIn(panels, 'tryit'),
    },
    jumps: jumps === 'all' ? 'all' : 'selected',
    viewport: viewportIn(stored['viewport']),
  };
}

export function remember(storage: Storage, skillId: string, remembered: Remembered): void {
  const { collapsed, panels, jumps, viewport } = remembered;
  try {
    storage.setItem(keyOf(skillId), JSON.stringify({ collapsed: [...collapsed], panels, jumps, viewport }));
  } catch {
    // A full or blocked storage only means that the next visit starts afresh.
  }
}

/** What somebody prefers in all skills; off until it is switched on. */
type Flag = 'lettersOff' | 'dragSelects' | 'truthOff';

export function recallFlag(storage: Storage, flag: Flag): boolean {
  try {
    return storage.getItem(`parley:${flag}`) !== null;
  } catch {
    return false;
  }
}

export function rememberFlag(storage: Storage, flag: Flag, on: boolean): void {
  try {
    if (on) storage.setItem(`parley:${flag}`, 'on');
    else storage.removeItem(`parley:${flag}`);
  } catch {
    // As above: it holds for this visit.
  }
}

function panelIn(panels: Json | undefined, id: PanelId): PanelState {
  const panel = isJsonObject(panels) ? panels[id] : undefined;
  if (!isJsonObject(panel)) return PANELS[id];
  const { open, size } = panel;
  return {
    open: typeof open === 'boolean' ? open : PANELS[id].open,
    size: typeof size === 'number' && Number.isFinite(size) ? size : PANELS[id].size,
  };
}

function viewportIn(viewport: Json | undefined): Viewport | null {
  if (!isJsonObject(viewport)) return null;
  const { x, y, zoom } = viewport;
  return typeof x === 'number' && typeof y === 'number' && typeof zoom === 'number' && zoom > 0
    ? { x, y, zoom }
    : null;
}
