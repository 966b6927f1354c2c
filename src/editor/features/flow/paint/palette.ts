import type { Kind } from '../../../ui/kind.ts';

/** The tokens that the painted layers use, read from the page: they follow theme and forced colours. */
export interface Palette {
  readonly canvas: string;
  readonly stave: string;
  readonly card: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly lineControl: string;
  readonly edge: string;
  readonly text: string;
  readonly text2: string;
  readonly text3: string;
  readonly primary: string;
  readonly jump: string;
  readonly signal: string;
  readonly onSignal: string;
  readonly signalFg: string;
  readonly warn: string;
  readonly kinds: Readonly<Record<Kind, { readonly mark: string; readonly ground: string }>>;
  readonly font: string;
}

const SYSTEM_COLOURS: Palette = {
  canvas: 'Canvas',
  stave: 'Canvas',
  card: 'Canvas',
  sunken: 'Canvas',
  line: 'GrayText',
  lineStrong: 'CanvasText',
  lineControl: 'CanvasText',
  edge: 'CanvasText',
  text: 'CanvasText',
  text2: 'CanvasText',
  text3: 'CanvasText',
  primary: 'Highlight',
  jump: 'LinkText',
  signal: 'Highlight',
  onSignal: 'HighlightText',
  signalFg: 'CanvasText',
  warn: 'CanvasText',
  kinds: {
    intent: { mark: 'CanvasText', ground: 'Canvas' },
    entity: { mark: 'CanvasText', ground: 'Canvas' },
    variable: { mark: 'CanvasText', ground: 'Canvas' },
    system: { mark: 'CanvasText', ground: 'Canvas' },
  },
  font: 'system-ui, sans-serif',
};

export const FORCED_COLOURS = '(forced-colors: active)';

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const font = token('--font-ui') || SYSTEM_COLOURS.font;
  if (matchMedia(FORCED_COLOURS).matches) return { ...SYSTEM_COLOURS, font };
  const kind = (name: Kind) => ({ mark: token(`--${name}`), ground: token(`--${name}-bg`) });
  return {
    canvas: token('--surface-canvas'),
    stave: token('--surface-stave'),
    card: token('--surface-card'),
    sunken: token('--surface-sunken'),
    line: token('--line'),
    lineStrong: token('--line-strong'),
    lineControl: token('--line-control'),
    edge: token('--edge'),
    text: token('--text'),
    text2: token('--text-2'),
    text3: token('--text-3'),
    primary: token('--primary'),
    jump: token('--primary-fg'),
    signal: token('--signal'),
    onSignal: token('--on-signal'),
    signalFg: token('--signal-fg'),
    warn: token('--warn'),
    kinds: {
      intent: kind('intent'),
      entity: kind('entity'),
      variable: kind('variable'),
      system: kind('system'),
    },
    font,
  };
}

/** Calls back when theme or forced colours change. Gives the function that stops it. */
export function watchPalette(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-mantine-color-scheme', 'data-theme', 'class', 'style'],
  });
  const queries = [FORCED_COLOURS, '(prefers-color-scheme: dark)'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
