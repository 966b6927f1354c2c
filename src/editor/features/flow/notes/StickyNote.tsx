import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Note, NoteContent } from '#protocol/notes.ts';
import type { NoteEdits } from '../../../api/notes.ts';
import { GripIcon, TrashIcon } from '../../../ui/icons.tsx';
import { useFlowEngine, useFlowTexts } from '../FlowContext.tsx';
import type { Point } from '../geometry.ts';
import classes from './StickyNote.module.css';

const COLOURS: readonly NoteContent['colour'][] = ['yellow', 'blue', 'grey'];
/** An arrow key moves a note by so much, in world units. */
const STEP = 16;
/** What is typed is stored when typing rests, ms. */
const REST = 600;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
};

interface StickyNoteProps {
  note: Note;
  at: Point;
  /** Just made: it takes the focus. */
  isNew: boolean;
  edits: NoteEdits;
}

/** A note: a grip to move it by dragging or by the arrow keys, its colour, its text. */
export function StickyNote({ note, at, isNew, edits }: StickyNoteProps) {
  const t = useFlowTexts();
  const engine = useFlowEngine();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [shift, setShift] = useState<Point | null>(null);
  const grip = useRef<Point | null>(null);
  const { id, colour } = note;
  const store = (change: Partial<NoteContent>): void => edits.change(id, change);
  // From where it is by now: keys can be faster than the drawing.
  const move = (by: Point): void => edits.change(id, ({ x, y }) => ({ x: x + by.x, y: y + by.y }));

  useEffect(() => {
    if (isNew) field.current?.focus({ preventScroll: true });
  }, [isNew]);
  useEffect(() => {
    if (typed === null || typed === note.text) return undefined;
    const timer = setTimeout(() => store({ text: typed }), REST);
    return () => clearTimeout(timer);
  });

  const onMove = (event: PointerEvent): void => {
    if (!grip.current) return;
    const { zoom } = engine.viewport;
    setShift({ x: (event.clientX - grip.current.x) / zoom, y: (event.clientY - grip.current.y) / zoom });
  };
  const onDrop = (): void => {
    grip.current = null;
    if (shift) move(shift);
    setShift(null);
  };
  const onGripKey = (event: KeyboardEvent): void => {
    const by = ARROWS[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    move(by);
  };
  const leave = (): void => {
    if (typed !== null && typed !== note.text) store({ text: typed });
    setTyped(null);
  };
  return (
    <div
      className={`${classes.note} nopan nowheel`}
      style={{ left: at.x + (shift?.x ?? 0), top: at.y + (shift?.y ?? 0) }}
      role="group"
      aria-label={t('notes.note')}
      data-colour={colour}
      data-overlay
    >
      <div className={classes.head}>
        <button
          type="button"
          className={classes.grip}
          aria-label={t('notes.move')}
          title={t('notes.move')}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            grip.current = { x: event.clientX, y: event.clientY };
          }}
          onPointerMove={onMove}
          onPointerUp={onDrop}
          onPointerCancel={onDrop}
          onKeyDown={onGripKey}
        >
          <GripIcon size={14} />
        </button>
        <button
          type="button"
          aria-label={t(`notes.colour.${colour}`)}
          title={t(`notes.colour.${colour}`)}
          onClick={() => store({ colour: COLOURS[(COLOURS.indexOf(colour) + 1) % COLOURS.length]! })}
        >
          <span className={classes.swatch} />
        </button>
        <button
          type="button"
          aria-label={t('notes.remove')}
          title={t('notes.remove')}
          onClick={() => {
            edits.remove(id);
            engine.focus.enter();
          }}
        >
          <TrashIcon size={14} />
        </button>
      </div>
      <textarea
        ref={field}
        aria-label={t('notes.text')}
        placeholder={t('notes.text')}
        dir="auto"
        rows={3}
        maxLength={5000}
        value={typed ?? note.text}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          engine.focus.enter();
        }}
      />
    </div>
  );
}
