import { ALL_COMMANDS } from '#editor/commands/allCommands.ts';
import { parseShortcut } from '#editor/commands/shortcut.ts';

/** Letters that are commands while the outline has the focus, in upper case. */
const LETTERS: ReadonlySet<string> = new Set(
  ALL_COMMANDS.filter((command) => command.scope === 'nodes')
    .flatMap((command) => command.shortcuts ?? [])
    .map(parseShortcut)
    .filter(({ mod, alt, key }) => !mod && !alt && /^[A-Z]$/.test(key))
    .map(({ key }) => key),
);

/** Whether a key can begin a search by typing: any letter or digit that isn't a command of its own. */
export function beginsTypeAhead(key: string): boolean {
  return continuesTypeAhead(key) && !LETTERS.has(key.toUpperCase());
}

export function continuesTypeAhead(key: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(key);
}
