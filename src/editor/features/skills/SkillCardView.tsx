import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SkillCard } from '#protocol/studio.ts';
import { Badge } from '../../ui/Badge.tsx';
import { formatLocale } from '../../ui/formatLocale.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { NodeIcon } from '../../ui/icons.tsx';
import { dialogAddress } from '../../ui/pageAddress.ts';
import { CardMenu } from './CardMenu.tsx';
import { anyLanguage, languageName } from './languages.ts';
import { relativeTime } from './relativeTime.ts';
import { Score } from './Score.tsx';
import classes from './SkillCardView.module.css';

interface SkillCardViewProps {
  card: SkillCard;
  /** ms since 1970. */
  now: number;
  onDuplicate: (card: SkillCard) => void;
  onDelete: (card: SkillCard) => void;
}

/** A skill as a card: its dialog in miniature, what is in it, and when it last changed. */
export function SkillCardView({ card, now, onDuplicate, onDelete }: SkillCardViewProps) {
  const { t, i18n } = useTranslation('skills');
  const { counts, problems } = card;
  const locale = formatLocale(i18n.language);
  const updated = Date.parse(card.updated);
  const name = card.name || t('untitled');
  return (
    <article className={classes.card}>
      <Score score={card.score} />
      <div className={classes.body}>
        <div className={classes.head}>
          <h3>
            <Link to={dialogAddress(card.id)} className={classes.name} title={name}>
              {name}
            </Link>
          </h3>
          {problems > 0 ? (
            <Badge tone="warn">{t('card.problems', { count: problems })}</Badge>
          ) : (
            <Badge tone="signal">{t('card.noProblems')}</Badge>
          )}
        </div>
        <p className={classes.description} dir="auto">
          {card.description}
        </p>
        <div className={classes.counts}>
          <div>
            <Glyph kind="intent" />
            <b>{counts.intents.toLocaleString(locale)}</b> {t('card.intents', { count: counts.intents })}
          </div>
          <div>
            <Glyph kind="entity" />
            <b>{counts.entities.toLocaleString(locale)}</b> {t('card.entities', { count: counts.entities })}
          </div>
          <div>
            <NodeIcon size={12} />
            <b>{counts.nodes.toLocaleString(locale)}</b> {t('card.nodes', { count: counts.nodes })}
          </div>
        </div>
        <div className={classes.foot}>
          <span>
            {card.language === anyLanguage ? t('anyLanguage') : languageName(card.language, i18n.language)}
          </span>
          <time
            dateTime={card.updated}
            title={t('card.changed', { date: new Date(updated).toLocaleString(locale) })}
          >
            {relativeTime(updated, now, locale)}
          </time>
          <div className={classes.menu}>
            <CardMenu card={card} name={name} onDuplicate={onDuplicate} onDelete={onDelete} />
          </div>
        </div>
      </div>
    </article>
  );
}
