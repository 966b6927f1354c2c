import { expect, it } from 'vitest';
import { ALL_COMMANDS } from './allCommands.ts';
import { COMMAND_LETTERS } from './commandLetters.ts';
import { parseShortcut } from './shortcut.ts';

it('has the letters of all commands on nodes', () => {
  const letters = ALL_COMMANDS.filter((command) => command.scope === 'nodes')
    .flatMap((command) => command.shortcuts ?? [])
    .map(parseShortcut)
    .filter(({ mod, alt, key }) => !mod && !alt && /^[A-Z]$/.test(key))
    .map(({ key }) => key);
  expect([...COMMAND_LETTERS]).toEqual([...new Set(letters)].sort());
});
