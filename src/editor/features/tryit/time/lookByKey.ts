import type { KeyboardEvent } from 'react';
import type { Conversation } from '../conversation.ts';

/** Page up and page down, which do nothing else in a line of text, go a turn back and on. True when it was one of them. */
export function lookByKey(event: KeyboardEvent, { lines, line, lookAt }: Conversation): boolean {
  const step = event.key === 'PageUp' ? -1 : event.key === 'PageDown' ? 1 : 0;
  const shown = lines.find(({ id }) => id === line);
  if (step === 0 || !shown) return false;
  event.preventDefault();
  const { turns, back } = shown;
  lookAt(Math.min(turns.length, Math.max(1, (back?.turn ?? turns.length) + step)));
  return true;
}
