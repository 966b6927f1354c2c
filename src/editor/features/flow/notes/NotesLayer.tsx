import { ViewportPortal } from '@xyflow/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { newNodeId } from '#skill/newNodeId.ts';
import { useNoteEdits, useNotes } from '../../../api/notes.ts';
import { useDocument } from '../../../document/DocumentProvider.tsx';
import { useSessionStore } from '../../../session/SessionProvider.tsx';
import { useFlow, useFlowEngine } from '../FlowContext.tsx';
import type { Rect } from '../geometry.ts';
import { CARD_WIDTH } from '../layout/metrics.ts';
import { useView } from '../useView.ts';
import { sameRect, snapped, toWorld, visibleRect } from '../viewport/viewport.ts';
import { placeNotes } from './placeNotes.ts';
import { StickyNote } from './StickyNote.tsx';

/** Where a new note sticks to a card: over its upper right corner. */
const CORNER = { x: CARD_WIDTH - 60, y: -34 };

/** The notes in view. They belong to the canvas, not to the skill. */
export function NotesLayer() {
  const engine = useFlowEngine();
  const skillId = useDocument((state) => state.skillId);
  const notes = useNotes(skillId);
  const edits = useNoteEdits(skillId);
  const score = useFlow((state) => state.score);
  const skill = useFlow((state) => state.skill);
  const isFar = useFlow((state) => state.level === 'box');
  const session = useSessionStore();
  const [made, setMade] = useState<string | null>(null);
  const [area, setArea] = useState<Rect | null>(null);
  useView((viewport, size) => {
    const seen = snapped(visibleRect(viewport, size));
    if (!area || !sameRect(seen, area)) setArea(seen);
  });

  const add = useEffectEvent((node: string | null): void => {
    const id = newNodeId(Math.random);
    const { width, height } = engine.size;
    const at = node === null ? toWorld(engine.viewport, { x: width / 3, y: height / 3 }) : CORNER;
    edits.add(id, { text: '', colour: 'yellow', node, ...at });
    setMade(id);
  });
  useEffect(
    () =>
      session.subscribe(({ newNote }, before) => {
        if (newNote && newNote !== before.newNote) add(newNote.what);
      }),
    [session],
  );

  if (notes.length === 0 || !area || isFar) return null;
  return (
    <ViewportPortal>
      {placeNotes(score, skill, notes, area).map(({ note, at }) => (
        <StickyNote key={note.id} note={note} at={at} isNew={note.id === made} edits={edits} />
      ))}
    </ViewportPortal>
  );
}
