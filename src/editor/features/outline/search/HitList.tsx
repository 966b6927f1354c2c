import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { goToHit } from '#editor/commands/findCommands.ts';
import { useCommandContext } from '#editor/commands/useCommandContext.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Glyph } from '#editor/ui/Glyph.tsx';
import { cardKind } from '#skill/cardKind.ts';
import { cardOf } from '#skill/cards.ts';
import { expressionFor, replaced, type FindQuery } from '#skill/find/matcher.ts';
import { titleOf } from '#skill/node.ts';
import { scrollToRow, useRowWindow } from '#editor/ui/useRowWindow.ts';
import { excerptOf } from './excerptOf.ts';
import classes from './SearchPanel.module.css';
import type { Hit } from './useFind.ts';

/** Height of a result, px; the style sheet says the same. */
const ROW = 58;

interface HitListProps {
  hits: readonly Hit[];
  at: number;
  query: FindQuery;
  /** What the words would be replaced with; null without replacing. */
  replacement: string | null;
}

/** What was found, with the words around it; with a replacement, as it would be afterwards. */
export function HitList(props: HitListProps) {
  const { t } = useTranslation('outline');
  const { hits, query } = props;
  if (hits.length > 0) return <Hits {...props} />;
  return query.text === '' ? null : (
    <p className={classes.nothing}>{t('find.nothing', { query: query.text })}</p>
  );
}

/** A part of its own: what is in sight is measured when the list comes onto the page. */
function Hits({ hits, at, query, replacement }: HitListProps) {
  const { t } = useTranslation('outline');
  const list = useRef<HTMLUListElement>(null);
  const { from, to } = useRowWindow(list, hits.length, ROW);
  useEffect(() => {
    if (at >= 0 && list.current) scrollToRow(list.current, at, ROW);
  }, [at]);
  return (
    <ul ref={list} className={classes.list} aria-label={t('find.list')}>
      <li aria-hidden="true" style={{ height: from * ROW }} />
      {hits.slice(from, to).map((hit, i) => (
        <li key={from + i} aria-setsize={hits.length} aria-posinset={from + i + 1}>
          <HitItem
            hit={hit}
            index={from + i}
            isCurrent={from + i === at}
            query={query}
            replacement={replacement}
          />
        </li>
      ))}
      <li aria-hidden="true" style={{ height: Math.max(0, hits.length - to) * ROW }} />
    </ul>
  );
}

interface HitItemProps {
  hit: Hit;
  index: number;
  isCurrent: boolean;
  query: FindQuery;
  replacement: string | null;
}

function HitItem({ hit, index, isCurrent, query, replacement }: HitItemProps) {
  const { t } = useTranslation('outline');
  const ctx = useCommandContext();
  const node = useDocument(({ skill }) =>
    skill.nodes.has(hit.id) ? skill.nodes.get(cardOf(skill, hit.id)) : undefined,
  );
  const found = useDocument(({ skill }) => skill.nodes.get(hit.id));
  const excerpt = found && excerptOf(found, hit.part, query);
  if (!node || !excerpt) return null;
  const { text, start, end, field } = excerpt;
  const expression = replacement === null || field === 'id' ? null : expressionFor(query);
  const words = text.slice(start, end);
  return (
    <button
      type="button"
      className={classes.item}
      aria-current={isCurrent || undefined}
      onClick={() => goToHit(ctx, index)}
    >
      <span className={classes.name}>
        <Glyph kind={cardKind(node)} />
        <span dir="auto">{titleOf(node)}</span>
        <small>{t(`find.field.${field}`)}</small>
      </span>
      <span className={classes.excerpt} dir="auto">
        {text.slice(0, start)}
        {expression ? (
          <>
            <del>{words}</del>
            <ins>{replaced(words, expression, replacement ?? '')}</ins>
          </>
        ) : (
          <mark>{words}</mark>
        )}
        {text.slice(end)}
      </span>
    </button>
  );
}
