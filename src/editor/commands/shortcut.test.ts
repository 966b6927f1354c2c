import { expect, it } from 'vitest';
import { ALL_COMMANDS } from './allCommands.ts';
import { keysOf, matches, parseShortcut, type KeyPress } from './shortcut.ts';

const press = (key: string, code: string, modifiers = ''): KeyPress => ({
  key,
  code,
  ctrlKey: modifiers.includes('ctrl'),
  metaKey: modifiers.includes('meta'),
  altKey: modifiers.includes('alt'),
  shiftKey: modifiers.includes('shift'),
});

it.each<[string, KeyPress, boolean]>([
  ['A', press('a', 'KeyA'), true],
  ['A', press('A', 'KeyA', 'shift'), false],
  ['Shift+A', press('A', 'KeyA', 'shift'), true],
  ['A', press('a', 'KeyQ'), true],
  ['A', press('ф', 'KeyA'), true],
  ['A', press('a', 'KeyA', 'ctrl'), false],
  ['Mod+Z', press('z', 'KeyZ', 'ctrl'), true],
  ['Mod+Z', press('Z', 'KeyZ', 'ctrl shift'), false],
  ['Mod+Shift+Z', press('Z', 'KeyZ', 'ctrl shift'), true],
  ['?', press('?', 'Slash', 'shift'), true],
  ['.', press('.', 'Period'), true],
  ['Shift+.', press('>', 'Period', 'shift'), true],
  ['Shift+.', press('.', 'Period'), false],
  ['Shift+1', press('!', 'Digit1', 'shift'), true],
  ['+', press('+', 'BracketRight'), true],
  ['Alt+ArrowUp', press('ArrowUp', 'ArrowUp', 'alt'), true],
  ['ArrowUp', press('ArrowUp', 'ArrowUp', 'alt'), false],
])('%s matches %o: %s', (text, event, expected) => {
  expect(matches(parseShortcut(text), event, false)).toBe(expected);
});

it('takes Command for Mod on Apple’s keyboards', () => {
  expect(matches(parseShortcut('Mod+K'), press('k', 'KeyK', 'meta'), true)).toBe(true);
  expect(matches(parseShortcut('Mod+K'), press('k', 'KeyK', 'ctrl'), true)).toBe(false);
  expect(keysOf(parseShortcut('Mod+Shift+Z'), true)).toEqual(['cmd', 'shift', 'Z']);
});

it('gives no two commands the same keys, unless the first of them knows when it is not meant', () => {
  const all = ALL_COMMANDS.flatMap((command) => (command.yields ? [] : (command.shortcuts ?? [])));
  expect(all.filter((text, i) => all.indexOf(text) !== i)).toEqual([]);
});

it('lets single keys work only while canvas or outline has the focus', () => {
  const single = ALL_COMMANDS.filter((command) =>
    command.shortcuts?.some((text) => {
      const { mod, alt, key } = parseShortcut(text);
      return !mod && !alt && key.length === 1;
    }),
  );
  expect(single.length).toBeGreaterThan(5);
  expect(single.filter((command) => command.scope !== 'nodes')).toEqual([]);
});
