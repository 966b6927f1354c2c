import type { Truth } from '#skill/truthOf.ts';
import type { FlowTexts } from '../flowTexts.ts';
import type { TraceMarks } from '../trace/traceMarks.ts';
import type { CardFacts } from './cardFacts.ts';
import { comparison } from './WhenParts.tsx';
import type { WhenLine } from './whenChips.ts';

export interface CardState {
  readonly children: number;
  /** Cards hidden below a collapsed one, else 0. */
  readonly hidden: number;
  readonly marks: TraceMarks | null;
  /** How it would come out with the sentence that is being typed; null when none is. */
  readonly foreseen: Truth | null;
  /** Errors and warnings in the node and its parts. */
  readonly problems: number;
  /** Selected together with the current one. */
  readonly selected: boolean;
}

/** What a screen reader says of a card: title, then when, says, asks, then, and its state. */
export function cardName(t: FlowTexts, facts: CardFacts, state: CardState): string {
  const { shape, when, rows, asks, jump } = facts;
  const answers =
    shape.says.form === 'rows' ? rows.length + shape.says.last - 1 : shape.says.form === 'text' ? 1 : 0;
  const parts = [
    shape.untitled ? t('untitled') : shape.title,
    t(`card.${shape.type}`),
    when && t('card.when', { when: spoken(t, when) }),
    answers > 0 && t('card.answers', { count: answers }),
    asks.length > 0 && t('card.asks', { count: asks.length }),
    thenName(t, facts, jump?.title ?? ''),
    state.selected && t('card.selected'),
    shape.disabled && t('card.disabled'),
    state.children > 0 && t('children', { count: state.children }),
    state.hidden > 0 && t('card.collapsed', { count: state.hidden }),
    state.problems > 0 && t('problems', { count: state.problems }),
    state.foreseen ? t(`truth.${state.foreseen}`) : traceName(t, shape.id, state.marks),
  ];
  return parts.filter(Boolean).join(', ');
}

function thenName(t: FlowTexts, { shape, jump }: CardFacts, title: string): string | false {
  if (shape.next === 'skip') return t('next.skip');
  if (shape.next === 'wait') return false;
  return jump?.found === false ? t('next.gone') : t('next.jump', { title });
}

function traceName(t: FlowTexts, id: string, marks: TraceMarks | null): string | false {
  if (marks?.visited.has(id)) return t('card.visited', { turn: marks.turn });
  if (marks?.failed.has(id)) return t('card.failed', { turn: marks.turn });
  return marks?.tried.has(id) ? t('card.tried', { turn: marks.turn }) : false;
}

/** A condition in words: what the chips show. */
function spoken(t: FlowTexts, { chips, more }: WhenLine): string {
  const words = chips.flatMap((chip) => [
    chip.join && t(`join.${chip.join}`),
    chip.negated && t('not'),
    chip.kind === 'special' ? t(`special.${chip.name}`) : chip.full,
    chip.compare && comparison(t, chip.compare),
  ]);
  if (more > 0) words.push(t('more', { count: more }));
  return words.filter(Boolean).join(' ');
}
