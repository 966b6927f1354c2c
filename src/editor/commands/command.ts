import type { ComponentType } from 'react';
import { titleOf } from '#skill/node.ts';
import { topNodes } from '#skill/topNodes.ts';
import type { DocumentState, DocumentStore } from '../document/documentStore.ts';
import type { SessionState } from '../session/sessionState.ts';
import type { SessionStore } from '../session/sessionStore.ts';

/** Says a text of the i18n layer: `namespace:key` and what the text needs. */
export type Translate = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** What a command can see and do. */
export interface CommandContext {
  readonly document: DocumentStore;
  readonly session: SessionStore;
  readonly translate: Translate;
  /** Puts a text on the clipboard. */
  copy(text: string): Promise<void>;
  /** The text on the clipboard; the browser may ask for leave. */
  paste(): Promise<string>;
}

/** One thing that an author can do; menus, shortcuts, palette and shortcut sheet all read this record. */
export interface Command {
  readonly id: string;
  /** In the namespace `commands`. */
  readonly labelKey: string;
  readonly icon?: ComponentType<{ size?: number }>;
  /** As `parseShortcut` reads them, the one to be shown first. */
  readonly shortcuts?: readonly string[];
  /**
   * Where the shortcuts work: `nodes` only while canvas or outline has the focus, as single letters must
   * (WCAG 2.1.4); `page` everywhere; `outsideText` everywhere but in text fields, which have their own meaning.
   */
  readonly scope: 'nodes' | 'page' | 'outsideText';
  /** The browser has this shortcut itself and tells of it by an event, which may do more than a key press. */
  readonly native?: boolean;
  /** True when the shortcut means something else at the moment, to a command further down the list. */
  yields?(ctx: CommandContext): boolean;
  when(ctx: CommandContext): boolean;
  run(ctx: CommandContext): void;
}

/** The two states at once. */
export function statesOf(ctx: CommandContext): { doc: DocumentState; ses: SessionState } {
  return { doc: ctx.document.getState(), ses: ctx.session.getState() };
}

/** The selected node's id, null when there is none or it is gone. */
export function selectedIn(ctx: CommandContext): string | null {
  const { doc, ses } = statesOf(ctx);
  return ses.selected !== null && doc.skill.nodes.has(ses.selected) ? ses.selected : null;
}

/** The selected nodes without those below another of them, in evaluation order: what commands on several work on. */
export function selectedNodes(ctx: CommandContext): string[] {
  const { doc, ses } = statesOf(ctx);
  return topNodes(doc.skill, ses.selection);
}

export const hasSelection = (ctx: CommandContext): boolean => selectedIn(ctx) !== null;

/** What a step on these nodes is called: by the title of the one, or by how many they are. */
export function stepOn(
  ctx: CommandContext,
  key: string,
  ids: readonly string[],
): { key: string; params: Record<string, string | number> } {
  const node = ids.length === 1 ? ctx.document.getState().skill.nodes.get(ids[0]!) : undefined;
  return node
    ? { key: `document:change.${key}`, params: { title: titleOf(node) } }
    : { key: `document:change.${key}Several`, params: { count: ids.length } };
}
