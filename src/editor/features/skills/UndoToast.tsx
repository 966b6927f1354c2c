import { Button } from '@mantine/core';
import classes from './UndoToast.module.css';

/** What was done, and a button that takes it back. */
export function UndoToast({ text, undo, onUndo }: { text: string; undo: string; onUndo: () => void }) {
  return (
    <div className={classes.toast}>
      <span>{text}</span>
      <Button variant="light" onClick={onUndo}>
        {undo}
      </Button>
    </div>
  );
}
