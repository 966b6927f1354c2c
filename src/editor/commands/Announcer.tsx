import { useEffect } from 'react';
import type { Happening } from '../document/documentStore.ts';
import { useDocumentStore } from '../document/DocumentProvider.tsx';
import { useSession } from '../session/SessionProvider.tsx';
import type { CommandContext, Translate } from './command.ts';
import { reveal } from './reveal.ts';
import { useCommandContext } from './useCommandContext.ts';

const KEYS: Readonly<Record<Happening['kind'], string | null>> = {
  apply: null,
  undo: 'document:undone',
  redo: 'document:redone',
  unfit: 'document:unfit',
  refused: null,
  reloaded: 'document:reloaded',
  restored: 'document:restored',
  foreign: 'document:foreign',
};

/** The sentence for what happened, null when who did it says it better. */
function sentenceFor(happening: Happening, unsent: number, translate: Translate): string | null {
  const key = KEYS[happening.kind];
  if (key === null) return null;
  const { label } = happening;
  const step = label ? translate(label.key, label.params) : '';
  return translate(key, { step, count: unsent });
}

/** Selects what an undo or redo brought back or changed, so that its effect is seen. */
function showEffect({ kind, touched }: Happening, ctx: CommandContext): void {
  if (kind !== 'undo' && kind !== 'redo') return;
  const { skill } = ctx.document.getState();
  const session = ctx.session.getState();
  const first = [...(touched?.nodes ?? [])].find((id) => skill.nodes.has(id));
  if (first !== undefined) reveal(skill, session, first);
  else if (session.selected !== null && !skill.nodes.has(session.selected)) session.select(null);
}

/**
 * The page's live region: says what commands, undo and the service did. One per page. `showsEffects`: nodes can be
 * shown here.
 */
export function Announcer({ showsEffects }: { showsEffects: boolean }) {
  const ctx = useCommandContext();
  const document = useDocumentStore();
  const said = useSession((state) => state.said);
  useEffect(
    () =>
      document.subscribe((state, before) => {
        const { happening } = state;
        if (!happening || happening === before.happening) return;
        const sentence = sentenceFor(happening, state.unsent, ctx.translate);
        if (sentence !== null) ctx.session.getState().say(sentence);
        if (showsEffects) showEffect(happening, ctx);
      }),
    [ctx, document, showsEffects],
  );
  useEffect(
    () =>
      document.subscribe((state, before) => {
        const refused = state.refusals.at(-1);
        if (!refused || state.refusals.length <= before.refusals.length) return;
        const step = ctx.translate(refused.label.key, refused.label.params);
        ctx.session.getState().say(ctx.translate('document:refused', { step, reason: refused.reason }));
      }),
    [ctx, document],
  );
  return (
    <div className="sr" role="status" aria-live="polite">
      {/* A new element for each sentence: the same words twice are said twice. */}
      {said && <p key={said.seq}>{said.what}</p>}
    </div>
  );
}
