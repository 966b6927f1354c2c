import { useEffect } from 'react';
import { ALL_COMMANDS } from './allCommands.ts';
import { isOffered } from './isOffered.ts';
import { clipText, pasteText, tellCopied } from './clipboardCommands.ts';
import type { Command, CommandContext } from './command.ts';
import { deleteSelected } from './deleteCommands.ts';
import { moveModeKey } from './moveMode.ts';
import { isApple, matches, parseShortcut, type Shortcut } from './shortcut.ts';
import { useCommandContext } from './useCommandContext.ts';

const NODES = '[data-command-scope="nodes"]';

const SHORTCUTS = ALL_COMMANDS.flatMap((command) =>
  (command.shortcuts ?? []).map((text) => ({ command, shortcut: parseShortcut(text) })),
);

interface Where {
  readonly inNodes: boolean;
  readonly inText: boolean;
  /** On a control that Enter and Space belong to. */
  readonly onControl: boolean;
}

function whereIs(target: EventTarget | null): Where | null {
  if (!(target instanceof HTMLElement)) return { inNodes: false, inText: false, onControl: false };
  if (target.closest('dialog, [role="dialog"], [role="menu"], [role="listbox"]')) return null;
  const inText = target.isContentEditable || target.matches('input, textarea, select');
  return {
    inNodes: !inText && target.closest(NODES) !== null,
    inText,
    onControl: target.closest('button, a[href]') !== null,
  };
}

/** A single character without a modifier key, which may be switched off. */
const isSingle = ({ mod, alt, key }: Shortcut): boolean => !mod && !alt && key.length === 1;

const worksAt = (command: Command, where: Where): boolean =>
  command.scope === 'page' || (command.scope === 'nodes' ? where.inNodes : !where.inText);

/** Runs the command that a key press means. True when there was one. */
export function runShortcut(ctx: CommandContext, event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  const where = whereIs(event.target);
  if (!where || (event.key === 'Enter' && where.onControl)) return false;
  const apple = isApple();
  const { letters, dialog } = ctx.session.getState();
  // What is typed while a dialog is still on its way is meant for it. The tour stands beside the page.
  if (dialog !== null && dialog !== 'tour') return false;
  for (const { command, shortcut } of SHORTCUTS) {
    if (command.native || !worksAt(command, where) || !matches(shortcut, event, apple)) continue;
    if (!letters && isSingle(shortcut)) continue;
    if (command.yields?.(ctx) || !isOffered(command, ctx)) continue;
    event.preventDefault();
    command.run(ctx);
    return true;
  }
  return false;
}

const CLIPBOARD = ['copy', 'cut', 'paste'] as const;

/** Takes nodes to and from the clipboard by the browser's own events, which need no leave. */
function runClipboard(ctx: CommandContext, event: ClipboardEvent): void {
  const data = event.clipboardData;
  if (!data) return;
  if (event.type === 'paste') {
    event.preventDefault();
    pasteText(ctx, data.getData('text/plain'));
    return;
  }
  const text = clipText(ctx);
  if (text === null) return;
  event.preventDefault();
  data.setData('text/plain', text);
  if (event.type === 'cut') deleteSelected(ctx);
  else tellCopied(ctx);
}

/** The one keyboard handler of the dialog page. It also brings the focus back to canvas or outline on request. */
export function useShortcuts(): void {
  const ctx = useCommandContext();
  useEffect(() => {
    let lastNodes: HTMLElement | null = null;
    const onFocus = (event: FocusEvent): void => {
      if (event.target instanceof HTMLElement && event.target.closest(NODES)) lastNodes = event.target;
    };
    // Before canvas and outline see the key: while a node is being moved, the arrows are for its target.
    const onKeyFirst = (event: KeyboardEvent): void => {
      const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
      if (!plain || !whereIs(event.target)?.inNodes || !moveModeKey(ctx, event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const onKey = (event: KeyboardEvent): void => {
      runShortcut(ctx, event);
    };
    const onClipboard = (event: ClipboardEvent): void => {
      const nothingMarked = document.getSelection()?.isCollapsed ?? true;
      if (!event.defaultPrevented && nothingMarked && whereIs(event.target)?.inNodes)
        runClipboard(ctx, event);
    };
    const stop = ctx.session.subscribe((state, before) => {
      if (state.focus === before.focus || state.focus?.what !== 'nodes') return;
      state.focusTaken();
      const target = lastNodes?.isConnected ? lastNodes : document.querySelector<HTMLElement>(NODES);
      (target?.matches('[tabindex], button, a')
        ? target
        : target?.querySelector<HTMLElement>('[tabindex="0"]')
      )?.focus();
    });
    window.addEventListener('focusin', onFocus);
    window.addEventListener('keydown', onKeyFirst, true);
    window.addEventListener('keydown', onKey);
    for (const name of CLIPBOARD) document.addEventListener(name, onClipboard);
    return () => {
      stop();
      window.removeEventListener('focusin', onFocus);
      window.removeEventListener('keydown', onKeyFirst, true);
      window.removeEventListener('keydown', onKey);
      for (const name of CLIPBOARD) document.removeEventListener(name, onClipboard);
    };
  }, [ctx]);
}
