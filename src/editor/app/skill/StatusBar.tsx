import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isCard } from '#skill/cards.ts';
import { useDocument, useDocumentStore } from '../../document/DocumentProvider.tsx';
import { ZoomControls } from '../../features/flow/ZoomControls.tsx';
import { PresentHere } from '../../features/sharing/PresentHere.tsx';
import { formatLocale } from '../../ui/formatLocale.ts';
import { DialogIcon } from '../../ui/icons.tsx';
import { ProblemCount } from './ProblemCount.tsx';
import classes from './StatusBar.module.css';
import { Understanding } from './Understanding.tsx';
import { useCurrentPage } from './useCurrentPage.ts';

/** The line below the panes: the size of the dialog, its problems, and whether what it learned is up to date. */
export function StatusBar({ className }: { className: string | undefined }) {
  const { t, i18n } = useTranslation();
  const count = useCardCount();
  const onDialog = useCurrentPage() === 'dialog';
  const number = count.toLocaleString(formatLocale(i18n.language));
  return (
    <footer className={`${classes.bar} ${className}`}>
      <span className={classes.fact}>
        <DialogIcon size={12} />
        {t('status.nodes', { count, number })}
      </span>
      <ProblemCount />
      <Understanding />
      <PresentHere />
      {onDialog && (
        <div className={classes.view}>
          <ZoomControls />
        </div>
      )}
    </footer>
  );
}

/** How many nodes an author sees as cards. Counted anew only when nodes came or went, not with every keystroke. */
function useCardCount(): number {
  const document = useDocumentStore();
  const size = useDocument((state) => state.skill.nodes.size);
  return useMemo(
    () => (size === 0 ? 0 : document.getState().skill.nodes.values().filter(isCard).length),
    [document, size],
  );
}
