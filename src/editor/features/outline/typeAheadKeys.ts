import { COMMAND_LETTERS } from '#editor/commands/commandLetters.ts';

/** Whether a key can begin a search by typing: any letter or digit that isn't a command of its own. */
export function beginsTypeAhead(key: string): boolean {
  return continuesTypeAhead(key) && !COMMAND_LETTERS.has(key.toUpperCase());
}

export function continuesTypeAhead(key: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(key);
}
