import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import page from '#editor/commands/artifacts/page.module.css';
import { UsedBy } from '#editor/commands/artifacts/UsedBy.tsx';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Chip } from '#editor/ui/Chip.tsx';
import { wordsAddress } from '#editor/ui/pageAddress.ts';
import { listIn } from '#skill/apply/nested.ts';
import type { Use } from '#skill/uses/skillUses.ts';
import { TryEntity } from './TryEntity.tsx';

/** A place to try the entity, the nodes that use it, and the intents in whose examples it is marked. */
export function EntitySide({ name, uses }: { name: string; uses: readonly Use[] }) {
  const { t } = useTranslation('entities');
  const skillId = useDocument((state) => state.skillId);
  const intents = useDeferredValue(useDocument((state) => state.skill.intents));
  const marked = useMemo(
    () =>
      intents.values().flatMap(({ intent, examples }) => {
        const count = listIn(examples).filter(({ mentions }) =>
          listIn(mentions).some(({ entity }) => entity === name),
        ).length;
        return count > 0 ? [{ intent, count }] : [];
      }),
    [intents, name],
  );
  return (
    // Reached with the keyboard too: it scrolls.
    <aside aria-label={t('side')} tabIndex={0} className={page.side}>
      <TryEntity name={name} />
      <section>
        <h3>{t('usedBy')}</h3>
        {uses.length > 0 ? <UsedBy uses={uses} /> : <p className={page.dim}>{t('nobody')}</p>}
      </section>
      <section>
        <h3>{t('markedIn')}</h3>
        {marked.length === 0 && <p className={page.dim}>{t('notMarked')}</p>}
        <ul>
          {marked.map(({ intent, count }) => (
            <li key={intent} className={page.listTitle}>
              <Link to={wordsAddress(skillId, 'intents', intent)}>
                <Chip kind="intent" title={intent}>
                  {intent}
                </Chip>
              </Link>
              <span className={page.dim}>{t('marked', { count })}</span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
