import { useEffect } from 'react';
import type { HeldKeys } from './heldKeys.ts';
import { useCommandContext } from './useCommandContext.ts';
import { runShortcut, useShortcuts } from './useShortcuts.ts';

/** Listens to the keys of the dialog page, and does what was pressed before. Shows nothing, but can be found. */
export function Shortcuts({ held }: { held: HeldKeys }) {
  const ctx = useCommandContext();
  useShortcuts();
  useEffect(() => {
    for (const event of held.take()) runShortcut(ctx, event);
  }, [ctx, held]);
  return <span hidden data-shortcuts="on" />;
}
