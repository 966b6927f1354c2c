import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PanelId } from '../../session/sessionState.ts';
import classes from './Panes.module.css';

interface PaneTabsProps {
  ids: readonly PanelId[];
  active: PanelId;
  onChoose: (id: PanelId) => void;
}

/** The tabs of a place that panels share; the arrow keys go from one to the next. */
export function PaneTabs({ ids, active, onChoose }: PaneTabsProps) {
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = step === 0 ? undefined : ids.at((ids.indexOf(active) + step) % ids.length);
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div className={classes.tabs} role="tablist" aria-label={t('panes.tabs')}>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === active}
          aria-controls={`panel-${id}`}
          tabIndex={id === active ? 0 : -1}
          onClick={() => onChoose(id)}
          onKeyDown={onKeyDown}
        >
          {t(`panes.${id}`)}
        </button>
      ))}
    </div>
  );
}
