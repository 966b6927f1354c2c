import { Fragment, memo } from 'react';
import {
  FolderIcon,
  JumpIcon,
  LeaveIcon,
  NodeIcon,
  ReturnIcon,
  SkipIcon,
  SlotsIcon,
  VariationsIcon,
  WaitIcon,
  WarningIcon,
} from '../../../ui/icons.tsx';
import { Badge } from '../../../ui/Badge.tsx';
import { Tile } from '../../../ui/Tile.tsx';
import { TruthMark } from '../../../ui/TruthMark.tsx';
import type { Truth } from '#skill/truthOf.ts';
import { useFlowTexts } from '../FlowContext.tsx';
import type { Answer, CardFacts, SaysRow } from './cardFacts.ts';
import classes from './Card.module.css';
import { type PartTruths, truthsIn } from './partTruths.ts';
import { SlotSquares } from './SlotSquares.tsx';
import { WhenParts } from './WhenParts.tsx';

interface CardBodyFacts {
  readonly facts: CardFacts;
  /** Cards right below an open folder; 0 for other cards. */
  readonly count: number;
  /** Errors and warnings in the node and its parts. */
  readonly problems: number;
  /** Conditioned responses that were chosen in the turn that is shown. */
  readonly hits: ReadonlySet<string> | null;
}

type CardBodyProps = CardBodyFacts & PartTruths;

/** What a card shows of its node: title, When, Says, Asks, Then. */
export const CardBody = memo(function CardBody(props: CardBodyProps) {
  const { facts, count, problems, hits, saysTruths, asksTruths } = props;
  return (
    <>
      <Head facts={facts} count={count} problems={problems} />
      <When facts={facts} />
      <Says facts={facts} hits={hits} truths={truthsIn(saysTruths)} />
      <Asks names={facts.asks} truths={truthsIn(asksTruths)} />
      <Note facts={facts} />
      <Then facts={facts} />
    </>
  );
});

function Head({ facts, count, problems }: Omit<CardBodyFacts, 'hits'>) {
  const t = useFlowTexts();
  const { shape } = facts;
  return (
    <div className={classes.head} data-edits="title">
      <Tile kind={shape.kind} icon={<TypeIcon facts={facts} />} />
      <span className={classes.title} title={shape.title} data-untitled={shape.untitled || undefined}>
        {shape.untitled ? t('untitled') : shape.title}
      </span>
      {problems > 0 && (
        <Badge tone="warn" label={t('problems', { count: problems })}>
          <span className={classes.badge}>
            <WarningIcon size={12} />
            {problems}
          </span>
        </Badge>
      )}
      {count > 0 && <Badge label={t('children', { count })}>{count}</Badge>}
    </div>
  );
}

function TypeIcon({ facts: { shape } }: { facts: CardFacts }) {
  if (shape.type === 'folder') return <FolderIcon />;
  if (shape.type === 'frame' || shape.slots.length > 0) return <SlotsIcon />;
  return shape.next === 'jump' && shape.says.form === 'none' ? <JumpIcon /> : <NodeIcon />;
}

function When({ facts: { shape, when } }: { facts: CardFacts }) {
  const t = useFlowTexts();
  if (!shape.hasWhen) return null;
  return (
    <div className={`${classes.line} ${classes.when}`} data-edits="condition">
      <span className={classes.label}>{t('label.when')}</span>
      {when ? <WhenParts line={when} /> : <span className={classes.muted}>{t('noCondition')}</span>}
    </div>
  );
}

interface SaysProps extends Pick<CardBodyFacts, 'facts' | 'hits'> {
  /** How each row came out; empty where that isn't shown. */
  readonly truths: readonly Truth[];
}

function Says({ facts, hits, truths }: SaysProps) {
  const t = useFlowTexts();
  const { says } = facts.shape;
  if (says.form === 'none') return null;
  if (says.form === 'rows') {
    return (
      <div className={`${classes.says} ${classes.rows}`}>
        <span className={classes.label}>{t('label.says')}</span>
        {facts.rows.map((row, i) => (
          <Row key={row.id} row={row} hit={hits?.has(row.id) ?? false} truth={truths[i] ?? null} />
        ))}
      </div>
    );
  }
  const parts = says.rich.length - (facts.answer.form === 'rich' ? 1 : 0);
  return (
    <div className={classes.says} data-lines={says.lines} data-edits="answer">
      <span className={classes.label}>{t('label.says')}</span>
      <p className={classes.text}>
        {says.variations > 1 && (
          <span className={classes.count} title={t('variations', { count: says.variations })}>
            <VariationsIcon size={12} />
            {says.variations}
          </span>
        )}
        {parts > 0 && (
          <span className={classes.count} title={t('richMore', { count: parts })}>
            {t('more', { count: parts })}
          </span>
        )}
        <AnswerText answer={facts.answer} />
      </p>
    </div>
  );
}

function Row({ row, hit, truth }: { row: SaysRow; hit: boolean; truth: Truth | null }) {
  const t = useFlowTexts();
  return (
    <div className={classes.row} data-hit={hit || undefined}>
      {/* A row that stands for several doesn't say which of them came out how. */}
      {truth && row.more === 0 && <TruthMark size="sm" truth={truth} label={t(`truth.${truth}`)} />}
      {row.more > 0 && <span className={classes.op}>{t('more', { count: row.more + 1 })}</span>}
      {row.more === 0 && row.when && <WhenParts line={row.when} small />}
      {row.more === 0 && !row.when && <span className={classes.op}>{t('otherwise')}</span>}
      <span className={classes.answer}>
        <AnswerText answer={row.answer} />
      </span>
    </div>
  );
}

function AnswerText({ answer }: { answer: Answer }) {
  const t = useFlowTexts();
  switch (answer.form) {
    case 'text':
      return answer.runs.map((run, i) =>
        run.filled ? <b key={i}>{run.text}</b> : <Fragment key={i}>{run.text}</Fragment>,
      );
    case 'rich': {
      const kind = t(`rich.${answer.kind}`);
      return answer.title === '' ? kind : t('richTitled', { kind, title: answer.title });
    }
    case 'jump':
      return t('jumpTo', { title: answer.title });
    default:
      return null;
  }
}

const MOST_SQUARES = 5;
const MOST_NAMES = 3;

function Asks({ names, truths }: { names: readonly string[]; truths: readonly Truth[] }) {
  const t = useFlowTexts();
  if (names.length === 0) return null;
  const squares = Math.min(names.length, MOST_SQUARES);
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length - MOST_NAMES;
  const label =
    truths.length === 0 ? null : truths.map((truth, i) => `${names[i]}: ${t(`truth.${truth}`)}`).join(', ');
  return (
    <div className={`${classes.line} ${classes.asks}`} title={label ?? undefined}>
      <span className={classes.label}>{t('label.asks')}</span>
      <SlotSquares count={squares} truths={truths.slice(0, squares)} label={label} />
      <span className={classes.names}>{more > 0 ? t('asksMore', { names: shown, count: more }) : shown}</span>
    </div>
  );
}

function Note({ facts: { shape } }: { facts: CardFacts }) {
  const t = useFlowTexts();
  if (!shape.note) return null;
  return (
    <div className={classes.line}>
      <span className={classes.muted}>{t(shape.note)}</span>
    </div>
  );
}

function Then({ facts: { shape, jump } }: { facts: CardFacts }) {
  const t = useFlowTexts();
  if (!shape.hasFooter) return null;
  return (
    <div className={classes.foot}>
      <span className={classes.label}>{t('label.next')}</span>
      {shape.next === 'wait' && <WaitIcon size={14} />}
      {shape.next === 'skip' && <SkipIcon size={14} />}
      {jump && <JumpIcon size={14} />}
      {jump?.found && (
        <button
          type="button"
          tabIndex={-1}
          className={`${classes.then} ${classes.jump}`}
          data-jump={jump.target}
        >
          {jump.title}
        </button>
      )}
      {jump?.found === false && <span className={`${classes.then} ${classes.gone}`}>{t('next.gone')}</span>}
      {shape.next !== 'jump' && <span className={classes.then}>{t(`next.${shape.next}`)}</span>}
      {shape.leaves && (
        <span className={classes.mark} title={t('leaves')}>
          <LeaveIcon size={14} />
        </span>
      )}
      {shape.returns && (
        <span className={classes.mark} title={t('returns')}>
          <ReturnIcon size={14} />
        </span>
      )}
    </div>
  );
}
