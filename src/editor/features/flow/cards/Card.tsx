import type { Node, NodeProps } from '@xyflow/react';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { cardChildren } from '#skill/cards.ts';
import { markOf, type Truth } from '#skill/truthOf.ts';
import { pressingOfCard, useProblems } from '../../../document/problems.ts';
import { useProblemsBelow } from '../../../document/problemsBelow.ts';
import { usePresentAt } from '../../../document/usePresentAt.ts';
import { PresenceMark } from '../../../ui/PresenceMark.tsx';
import { TruthMark } from '../../../ui/TruthMark.tsx';
import { useFlow, useFlowEngine, useFlowTexts } from '../FlowContext.tsx';
import type { FlowEngine, FlowState } from '../flowEngine.ts';
import type { TraceMarks } from '../trace/traceMarks.ts';
import classes from './Card.module.css';
import { CardActions } from './CardActions.tsx';
import { CardBody } from './CardBody.tsx';
import { type CardFacts, cardFacts } from './cardFacts.ts';
import { cardName } from './cardName.ts';
import { type PartTruths, partTruths } from './partTruths.ts';

export type CardNode = Node<Record<string, never>, 'card'>;

/** A dialog node on the canvas; below the zoom for full cards only its place and its name. */
export const Card = memo(function Card({ id }: NodeProps<CardNode>) {
  const engine = useFlowEngine();
  const view = useFlow(useShallow((state) => viewOf(engine, state, id)));
  return view.facts && <CardFrame id={id} {...view} facts={view.facts} />;
});

/** What one card shows of the canvas's state. One subscription each is all that a hundred cards can afford. */
interface CardView extends PartTruths {
  readonly facts: CardFacts | null;
  readonly children: number;
  /** Cards hidden below; 0 when the branch is open. */
  readonly hidden: number;
  readonly full: boolean;
  readonly selected: boolean;
  /** The one of the selected that keys and panels go by. */
  readonly primary: boolean;
  readonly hovered: boolean;
  readonly dragged: boolean;
  readonly dim: boolean;
  readonly marks: TraceMarks | null;
  /** How it came out in the test; null where that isn't shown. */
  readonly truth: Truth | null;
  /** That is with the sentence that is being typed. */
  readonly isForeseen: boolean;
}

const NO_TRUTHS: PartTruths = { saysTruths: null, asksTruths: null };

function viewOf(engine: FlowEngine, state: FlowState, id: string): CardView {
  const { skill, level, selected, selection, hovered, drag, collapsed, marks, truth, spotlight } = state;
  const facts = cardFacts(skill, id);
  return {
    facts,
    children: facts ? cardChildren(skill, id).length : 0,
    hidden: collapsed.has(id) ? engine.hidden.below(skill, id) : 0,
    full: level === 'full',
    selected: selection.has(id),
    primary: selected === id,
    hovered: hovered === id && drag === null,
    dim: spotlight !== null && !spotlight.has(id),
    dragged: drag?.ids.includes(id) ?? false,
    marks,
    truth: truth && markOf(truth, id),
    ...(facts ? partTruths(skill, facts.shape, truth) : NO_TRUTHS),
    isForeseen: truth !== marks,
  };
}

type CardFrameProps = CardView & { readonly id: string; readonly facts: CardFacts };

function CardFrame(props: CardFrameProps) {
  const { id, facts, children, hidden, full, selected, primary, hovered, dragged, dim, marks } = props;
  const { truth, isForeseen } = props;
  const t = useFlowTexts();
  const engine = useFlowEngine();
  const element = useRef<HTMLDivElement>(null);
  const problems = useProblems(({ byNode }) => pressingOfCard(engine.store.getState().skill, byNode, id));
  const name = cardName(t, facts, {
    children,
    hidden,
    marks,
    foreseen: isForeseen ? truth : null,
    problems,
    selected: selected && !primary,
  });
  const problemsHidden = useProblemsBelow(id, hidden > 0);

  useEffect(() => {
    if (primary && element.current) engine.focus.offer(element.current);
  }, [engine, primary, full]);

  const semantics = {
    ref: element,
    role: 'group',
    'aria-label': name,
    'aria-current': primary || undefined,
    tabIndex: primary ? 0 : -1,
    'data-card': id,
  };
  if (!full) return <div {...semantics} className={classes.ghost} />;
  return (
    <div
      {...semantics}
      className={`${classes.card} nopan`}
      data-selected={selected || undefined}
      data-lit={marks?.visited.has(id) || undefined}
      data-disabled={facts.shape.disabled || undefined}
      data-dragged={dragged || undefined}
      data-dim={dim || undefined}
    >
      {truth && (
        <span className={classes.truth} data-truth-mark="">
          <TruthMark truth={truth} label={t(`truth.${truth}`)} />
        </span>
      )}
      <CardPresence id={id} />
      <CardBody
        facts={facts}
        // What a closed branch holds stands on the button that opens it, in the same corner.
        count={facts.shape.type === 'folder' && hidden === 0 ? children : 0}
        problems={problems}
        hits={marks?.chosen ?? null}
        saysTruths={props.saysTruths}
        asksTruths={props.asksTruths}
      />
      {(primary || hovered || hidden > 0) && (
        <CardActions
          id={id}
          title={facts.shape.title}
          count={children}
          hidden={hidden}
          problems={problemsHidden}
          testable={facts.shape.type !== 'folder'}
          active={primary || hovered}
          reachable={primary}
        />
      )}
    </div>
  );
}

/** Who else has the node open. */
function CardPresence({ id }: { readonly id: string }) {
  const { t } = useTranslation('document');
  const names = usePresentAt(id);
  return (
    names !== '' && (
      <span className={classes.presence}>
        <PresenceMark label={t('presentHere', { names })} />
      </span>
    )
  );
}
