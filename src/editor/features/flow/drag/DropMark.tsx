import { ViewportPortal } from '@xyflow/react';
import classes from '../Flow.module.css';
import { useFlow } from '../FlowContext.tsx';
import { useSession } from '../../../session/SessionProvider.tsx';
import type { PlaceMark } from '../../../session/sessionState.ts';
import { bottomOf, findCard } from '../layout/findCard.ts';
import { ROW_GAP } from '../layout/metrics.ts';

/** Where the card being dragged, or moved by keys, would land: a line between cards, or a frame around one. */
export function DropMark() {
  const drag = useFlow((state) => state.drag);
  const moving = useSession((state) => state.moving);
  const target = drag ? drag.target : moving;
  if (!target) return null;
  return <Mark target={target} refused={drag !== null && drag.place === null} />;
}

const LINE = 4;
const FRAME = 6;

function Mark({ target: { target, position }, refused }: { target: PlaceMark; refused: boolean }) {
  const score = useFlow((state) => state.score);
  const skill = useFlow((state) => state.skill);
  const found = findCard(score, skill, target);
  if (!found) return null;
  const { rect } = found;
  const into = position === 'into';
  const y =
    position === 'before' ? rect.y - ROW_GAP / 2 - LINE / 2 : bottomOf(found) + ROW_GAP / 2 - LINE / 2;
  const style = into
    ? {
        left: rect.x - FRAME,
        top: rect.y - FRAME,
        width: rect.width + 2 * FRAME,
        height: rect.height + 2 * FRAME,
      }
    : { left: rect.x, top: y, width: rect.width };
  return (
    <ViewportPortal>
      <div
        className={`${classes.drop} ${into ? classes.dropInto : classes.dropLine}`}
        style={style}
        data-position={position}
        data-refused={refused || undefined}
      />
    </ViewportPortal>
  );
}
