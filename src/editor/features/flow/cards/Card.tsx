import type { Node, NodeProps } from '@xyflow/react';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { cardChildren } from '#skill/cards.ts';
import { useSession } from '../../../session/SessionProvider.tsx';
import { TruthMark } from '../../../ui/TruthMark.tsx';
import { useCardFacts, useFlow, useFlowEngine, useTraceMarks } from '../FlowContext.tsx';
import { markOf } from '../trace/traceMarks.ts';
import classes from './Card.module.css';
import { CardActions } from './CardActions.tsx';
import { CardBody } from './CardBody.tsx';
import type { CardFacts } from './cardFacts.ts';
import { cardName } from './cardName.ts';

export type CardNode = Node<Record<string, never>, 'card'>;

/** A dialog node on the canvas; below the zoom for full cards only its place and its name. */
export const Card = memo(function Card({ id }: NodeProps<CardNode>) {
  const facts = useCardFacts(id);
  return facts && <CardFrame id={id} facts={facts} />;
});

function CardFrame({ id, facts }: { id: string; facts: CardFacts }) {
  const { t } = useTranslation('flow');
  const engine = useFlowEngine();
  const element = useRef<HTMLDivElement>(null);
  const selected = useSession((state) => state.selected === id);
  const collapsed = useSession((state) => state.collapsed.has(id));
  const children = useFlow((state) => (state.skill.nodes.has(id) ? cardChildren(state.skill, id).length : 0));
  const hidden = useFlow((state) => (collapsed ? engine.hidden.below(state.skill, id) : 0));
  const full = useFlow((state) => state.level === 'full');
  const hovered = useFlow((state) => state.hovered === id && state.drag === null);
  const dragged = useFlow((state) => state.drag?.id === id);
  const marks = useTraceMarks();
  const name = cardName(t, facts, { children, hidden, marks });
  const mark = marks && markOf(marks, id);

  useEffect(() => {
    if (selected && element.current) engine.focus.offer(element.current);
  }, [engine, selected, full]);

  const semantics = {
    ref: element,
    role: 'group',
    'aria-label': name,
    'aria-current': selected || undefined,
    tabIndex: selected ? 0 : -1,
    'data-card': id,
  };
  if (!full) return <div {...semantics} className={classes.ghost} />;
  return (
    <div
      {...semantics}
      className={`${classes.card} nopan`}
      data-selected={selected || undefined}
      data-lit={mark === 'true' || undefined}
      data-disabled={facts.shape.disabled || undefined}
      data-dragged={dragged || undefined}
    >
      {mark && (
        <span className={classes.truth} data-truth-mark="">
          <TruthMark truth={mark} label={t(`truth.${mark}`)} />
        </span>
      )}
      <CardBody
        facts={facts}
        count={facts.shape.type === 'folder' ? children : 0}
        hits={marks?.parts ?? null}
      />
      {(selected || hovered || hidden > 0) && (
        <CardActions
          id={id}
          title={facts.shape.title}
          count={children}
          hidden={hidden}
          active={selected || hovered}
          reachable={selected}
        />
      )}
    </div>
  );
}
