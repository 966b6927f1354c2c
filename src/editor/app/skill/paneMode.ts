import type { PanelId } from '../../session/sessionState.ts';
import { CANVAS_MIN, panelLimits } from './fitPanels.ts';

/** Which panels have a place of their own before and after the canvas; several in one place are tabs of it. */
export interface PaneMode {
  readonly before: readonly (readonly PanelId[])[];
  readonly after: readonly (readonly PanelId[])[];
}

const three: PaneMode = { before: [['outline']], after: [['inspector'], ['tryit']] };
const two: PaneMode = { before: [['outline']], after: [['inspector', 'tryit']] };
const one: PaneMode = { before: [], after: [['outline', 'inspector', 'tryit']] };

/** A window of 1,280 px less the rail with words. */
const ROOM_FOR_THREE = 1280 - 72;
const ROOM_FOR_TWO = CANVAS_MIN + panelLimits.outline.min + panelLimits.inspector.min;

/** Three places from a window of 1,280 px on; under that the canvas keeps its share and panels share places. */
export function paneMode(room: number): PaneMode {
  if (room >= ROOM_FOR_THREE) return three;
  return room >= ROOM_FOR_TWO ? two : one;
}
