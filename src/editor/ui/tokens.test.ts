import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/* WCAG 2: text needs 4.5:1, marks and the lines of controls 3:1, each on every ground it may stand on. */
const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const kinds = ['intent', 'entity', 'variable', 'system'];
const states = ['signal', 'warn', 'error'];
const surfaces = ['chrome', 'pane', 'canvas', 'stave', 'card', 'sunken', 'hover', 'raised'].map(
  (name) => `surface-${name}`,
);

const textPairs: readonly (readonly [text: string, ground: string])[] = [
  ...surfaces.flatMap((ground) => ['text', 'text-2', 'text-3'].map((text) => [text, ground] as const)),
  ...['chrome', 'pane', 'canvas', 'card', 'sunken', 'raised'].flatMap((ground) =>
    [...kinds, ...states, 'primary'].map((name) => [`${name}-fg`, `surface-${ground}`] as const),
  ),
  ...[...kinds, ...states, 'primary'].map((name) => [`${name}-fg`, `${name}-bg`] as const),
  ...['text', 'text-2'].flatMap((text) =>
    ['primary-bg', 'signal-bg'].map((ground) => [text, ground] as const),
  ),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-hover'],
  ['on-signal', 'signal'],
];
const markPairs: readonly (readonly [mark: string, ground: string])[] = [
  ...['pane', 'canvas', 'stave', 'card'].flatMap((ground) =>
    [...kinds, 'signal', 'primary', 'edge'].map((mark) => [mark, `surface-${ground}`] as const),
  ),
  ...['pane', 'card', 'raised'].flatMap((ground) =>
    [...states, 'line-control'].map((mark) => [mark, `surface-${ground}`] as const),
  ),
];

describe.each(['light', 'dark'] as const)('tokens of the %s theme', (theme) => {
  const tokens = tokensOf(theme);
  const cases = [
    ...textPairs.map(([front, back]) => ({ front, back, least: 4.5 })),
    ...markPairs.map(([front, back]) => ({ front, back, least: 3 })),
  ];
  it.each(cases)('$front on $back has at least $least:1', ({ front, back, least }) => {
    expect(ratio(colour(tokens, front), colour(tokens, back))).toBeGreaterThanOrEqual(least);
  });

  it('keeps what its comments say', () => {
    for (const [, name, notes] of block(theme).matchAll(/--([\w-]+): #\w{6}; \/\* (.*?) \*\//g)) {
      for (const [, said, ground] of (notes ?? '').matchAll(/([\d.]+) on ([\w-]+)/g)) {
        const measured = ratio(colour(tokens, name ?? ''), colour(tokens, ground ?? ''));
        expect(Math.abs(measured - Number(said)), `${name} on ${ground}`).toBeLessThan(0.1);
      }
    }
  });
});

function block(theme: 'light' | 'dark'): string {
  const start = css.indexOf(`[data-theme='${theme}']`);
  return css.slice(start, css.indexOf('\n}', start));
}

function tokensOf(theme: 'light' | 'dark'): Map<string, string> {
  return new Map(
    [...block(theme).matchAll(/--([\w-]+):\s*(#[\da-f]{3,6})\b/gi)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
}

function colour(tokens: ReadonlyMap<string, string>, name: string): readonly number[] {
  const hex = tokens.get(name);
  if (!hex) throw new Error(`tokens.css has no colour --${name}.`);
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
}

function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
