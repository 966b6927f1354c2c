import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { textIn } from '#editor/ui/response/textIn.ts';
import { titleAt } from '#skill/node.ts';
import type { Skill } from '#skill/model.ts';
import type { Answer } from '../answer.ts';
import { answerChange } from '../answerChange.ts';
import classes from './WhatIf.module.css';
import type { OtherAnswer } from './whatIf.ts';

/** A turn that would be answered otherwise: what differs, before and after. */
export function OtherAnswerRow({ other: { turn, before, after } }: { other: OtherAnswer }) {
  const { t } = useTranslation('whatIf');
  const skill = useDocument((state) => state.skill);
  const change = answerChange(before, after);
  const lines = [
    { shown: change?.says, what: 'says', of: (answer: Answer) => saysOf(answer) || t('silent') },
    { shown: change?.path, what: 'path', of: (answer: Answer) => pathOf(skill, answer) || t('noNode') },
    {
      shown: change?.intent,
      what: 'intent',
      of: ({ intents: [top] }: Answer) =>
        top ? `#${top.intent} ${top.confidence.toFixed(2)}` : t('noIntent'),
    },
    {
      shown: change?.entities,
      what: 'entities',
      of: ({ entities }: Answer) =>
        entities.map(({ entity, value }) => `@${entity}:${value}`).join(' ') || t('noEntity'),
    },
  ] as const;
  return (
    <li className={classes.row}>
      <h4 dir="auto">
        {turn.said ? t('turn', { turn: turn.turn, said: turn.said.label }) : t('start', { turn: turn.turn })}
      </h4>
      {lines.map(
        ({ shown, what, of }) =>
          shown && (
            <p key={what} dir="auto">
              <span className={classes.what}>{t(`what.${what}`)}</span> <del>{of(before)}</del>
              <span aria-hidden="true"> → </span>
              <span className="sr">{t('becomes')}</span>
              <ins>{of(after)}</ins>
            </p>
          ),
      )}
    </li>
  );
}

/** The texts of an answer; what else it shows, by its type. */
const saysOf = ({ responses }: Answer): string =>
  responses
    .map((item) => textIn(item, 'text') || textIn(item, 'title') || textIn(item, 'response_type'))
    .join(' · ');

const pathOf = (skill: Skill, { visited }: Answer): string =>
  visited.map((id) => titleAt(skill, id)).join(' › ');
