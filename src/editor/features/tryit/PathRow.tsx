import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { useSession } from '#editor/session/SessionProvider.tsx';
import { cardOf } from '#skill/cards.ts';
import { titleAt } from '#skill/node.ts';
import classes from './PathRow.module.css';

/** The cards that a turn passed, in order, each a way to it on the canvas. */
export function PathRow({ visited }: { visited: readonly string[] }) {
  const { t } = useTranslation('tryit');
  const skill = useDocument((state) => state.skill);
  const select = useSession((state) => state.select);
  const cards = visited
    .filter((id) => skill.nodes.has(id))
    .map((id) => cardOf(skill, id))
    .filter((id, index, all) => id !== all[index - 1]);
  if (cards.length === 0) return <span className={classes.none}>{t('noPath')}</span>;
  return (
    <ol className={classes.path}>
      {cards.map((id, index) => {
        const title = titleAt(skill, id);
        return (
          // The same card can be passed twice in a turn.
          <li key={index}>
            <button type="button" title={t('goTo', { title })} onClick={() => select(id, { reveal: true })}>
              {title}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
