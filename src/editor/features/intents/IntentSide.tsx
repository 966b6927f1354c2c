import { useTranslation } from 'react-i18next';
import page from '#editor/commands/artifacts/page.module.css';
import { UsedBy } from '#editor/commands/artifacts/UsedBy.tsx';
import type { Use } from '#skill/uses/skillUses.ts';
import { TryText } from './TryText.tsx';
import { OverlapCards } from './OverlapCards.tsx';

/** What listens for the intent, and where it overlaps. */
export function IntentSide({ name, uses }: { name: string; uses: readonly Use[] }) {
  const { t } = useTranslation('intents');
  return (
    // Reached with the keyboard too: it scrolls.
    <aside aria-label={t('side')} tabIndex={0} className={page.side}>
      <TryText intent={name} />
      <section>
        <h3>{t('usedBy')}</h3>
        {uses.length > 0 ? <UsedBy uses={uses} /> : <p className={page.dim}>{t('nobody')}</p>}
      </section>
      <OverlapCards name={name} />
    </aside>
  );
}
