import type { CanvasAction, DialogId, PanelId } from '../session/sessionState.ts';
import { FitIcon, HelpIcon, OutlineIcon, PanelRightIcon, PlayIcon, SearchIcon } from '../ui/icons.tsx';
import type { Command } from './command.ts';

const always = (): boolean => true;

const toggling = (panel: PanelId): Pick<Command, 'when' | 'run'> => ({
  when: always,
  run({ session }) {
    const { togglePanel, requestFocus } = session.getState();
    togglePanel(panel);
    const { open } = session.getState().panels[panel];
    requestFocus(open ? panel : 'nodes');
  },
});

const opening = (dialog: DialogId): Pick<Command, 'when' | 'run'> => ({
  when: always,
  run: ({ session }) => session.getState().openDialog(dialog),
});

const onCanvas = (action: CanvasAction): Pick<Command, 'scope' | 'when' | 'run'> => ({
  scope: 'nodes',
  when: always,
  run: ({ session }) => session.getState().requestCanvas(action),
});

export const search: Command = {
  id: 'search',
  labelKey: 'search',
  icon: SearchIcon,
  shortcuts: ['Mod+K', 'Mod+F'],
  scope: 'page',
  ...opening('palette'),
};

export const shortcutSheet: Command = {
  id: 'shortcut-sheet',
  labelKey: 'shortcutSheet',
  icon: HelpIcon,
  shortcuts: ['?'],
  scope: 'nodes',
  ...opening('shortcuts'),
};

export const toggleOutline: Command = {
  id: 'toggle-outline',
  labelKey: 'toggleOutline',
  icon: OutlineIcon,
  shortcuts: ['Mod+B'],
  scope: 'page',
  ...toggling('outline'),
};

export const toggleInspector: Command = {
  id: 'toggle-inspector',
  labelKey: 'toggleInspector',
  icon: PanelRightIcon,
  shortcuts: ['Mod+E'],
  scope: 'page',
  ...toggling('inspector'),
};

export const toggleTryIt: Command = {
  id: 'toggle-tryit',
  labelKey: 'toggleTryIt',
  icon: PlayIcon,
  shortcuts: ['T'],
  scope: 'nodes',
  ...toggling('tryit'),
};

export const fitAll: Command = {
  id: 'fit-all',
  labelKey: 'fitAll',
  icon: FitIcon,
  shortcuts: ['Shift+1'],
  ...onCanvas('fit-all'),
};

export const fitSelection: Command = {
  id: 'fit-selection',
  labelKey: 'fitSelection',
  icon: FitIcon,
  shortcuts: ['Shift+2'],
  ...onCanvas('fit-selection'),
};

export const zoomIn: Command = {
  id: 'zoom-in',
  labelKey: 'zoomIn',
  shortcuts: ['+', '='],
  ...onCanvas('zoom-in'),
};

export const zoomOut: Command = {
  id: 'zoom-out',
  labelKey: 'zoomOut',
  shortcuts: ['-'],
  ...onCanvas('zoom-out'),
};

export const zoomActual: Command = {
  id: 'zoom-100',
  labelKey: 'zoomActual',
  shortcuts: ['Shift+0'],
  ...onCanvas('zoom-100'),
};
