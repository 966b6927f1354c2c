/**
 * Letters that are commands while canvas or outline has the focus. Written down, so that who has to tell them from
 * letters that are typed needs none of the commands; a test holds the two equal.
 */
export const COMMAND_LETTERS: ReadonlySet<string> = new Set('ACDFJLMNSTY');
