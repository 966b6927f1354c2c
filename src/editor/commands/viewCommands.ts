import type { CanvasAction, DialogId, PanelId } from '../session/sessionState.ts';
import {
  EyeIcon,
  FitIcon,
  HelpIcon,
  JumpIcon,
  LeaveIcon,
  OutlineIcon,
  PanelRightIcon,
  PlayIcon,
  SearchIcon,
} from '../ui/icons.tsx';
import { digressionsFrom } from '#skill/digressions.ts';
import { nodeType, titleOf } from '#skill/node.ts';
import { hasSelection, selectedIn, type Command } from './command.ts';

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
  shortcuts: ['Mod+K'],
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

export const takeTour: Command = {
  id: 'tour',
  labelKey: 'tour',
  icon: HelpIcon,
  scope: 'page',
  ...opening('tour'),
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

/** Begins a test at the selected node; folders only hold nodes. */
export const testFromHere: Command = {
  id: 'test-from-here',
  labelKey: 'testFromHere',
  icon: PlayIcon,
  shortcuts: ['Shift+T'],
  scope: 'nodes',
  when(ctx) {
    const node = ctx.document.getState().skill.nodes.get(selectedIn(ctx) ?? '');
    return node !== undefined && nodeType(node) !== 'folder';
  },
  run({ session }) {
    const { selected, setPanel, setTestFrom } = session.getState();
    setPanel('tryit', { open: true });
    setTestFrom(selected);
  },
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

export const toggleJumps: Command = {
  id: 'toggle-jumps',
  labelKey: 'toggleJumps',
  icon: JumpIcon,
  shortcuts: ['Shift+L'],
  scope: 'nodes',
  when: always,
  run({ session, translate }) {
    const { jumps, setJumps, say } = session.getState();
    setJumps(jumps === 'all' ? 'selected' : 'all');
    say(translate(`commands:said.jumps.${jumps === 'all' ? 'selected' : 'all'}`));
  },
};

/** Shows where a digression may lead from the selected node. */
export const toggleDigressions: Command = {
  id: 'toggle-digressions',
  labelKey: 'toggleDigressions',
  icon: LeaveIcon,
  shortcuts: ['Shift+D'],
  scope: 'nodes',
  when: always,
  run(ctx) {
    const { digressions, setDigressions, say } = ctx.session.getState();
    setDigressions(!digressions);
    const id = selectedIn(ctx);
    if (digressions) say(ctx.translate('commands:said.digressionsOff'));
    else if (id === null) say(ctx.translate('commands:said.digressionsOn'));
    else {
      const count = digressionsFrom(ctx.document.getState().skill, id).length;
      say(ctx.translate('commands:said.digressionsFrom', { count }));
    }
  },
};

/** Shows the selected branch alone, with the way to it and what it jumps to; once more, everything again. */
export const focusMode: Command = {
  id: 'focus-mode',
  labelKey: 'focusMode',
  icon: EyeIcon,
  shortcuts: ['F'],
  scope: 'nodes',
  when: (ctx) => hasSelection(ctx) || ctx.session.getState().focusOn !== null,
  run(ctx) {
    const { focusOn, setFocusOn, requestCanvas, say } = ctx.session.getState();
    const id = selectedIn(ctx);
    const next = focusOn === null ? id : null;
    setFocusOn(next);
    const node = next === null ? undefined : ctx.document.getState().skill.nodes.get(next);
    say(
      node
        ? ctx.translate('commands:said.focusOn', { title: titleOf(node) })
        : ctx.translate('commands:said.focusOff'),
    );
    if (id !== null) ctx.session.getState().requestReveal(id);
    else requestCanvas('fit-all');
  },
};
