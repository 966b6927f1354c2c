import classes from './ResizeHandle.module.css';
import { type Resizing, useResize } from './useResize.ts';

interface ResizeHandleProps extends Resizing {
  label: string;
  /** The id of the pane it sizes. */
  controls: string;
}

/** A pane's edge, to be dragged, or moved with the arrow keys, Home and End. */
export function ResizeHandle({ label, controls, ...resizing }: ResizeHandleProps) {
  const props = useResize(resizing);
  return (
    <div
      {...props}
      aria-label={label}
      aria-controls={controls}
      className={classes.handle}
      data-edge={resizing.edge}
    />
  );
}
