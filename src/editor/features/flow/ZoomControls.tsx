import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/SessionProvider.tsx';
import type { CanvasAction } from '../../session/sessionState.ts';
import { formatLocale } from '../../ui/formatLocale.ts';
import { FitIcon, JumpIcon, MinusIcon, PanIcon, PlusIcon, PointerIcon } from '../../ui/icons.tsx';
import classes from './Flow.module.css';
import { SelectionIcon } from './selectionIcon.tsx';

/** Zoom, fit and jumps, in a row for a status bar. They reach the canvas through the session. */
export function ZoomControls({ floating = false }: { floating?: boolean }) {
  const { t, i18n } = useTranslation('flow');
  const zoom = useSession((state) => state.viewport?.zoom ?? 1);
  const jumps = useSession((state) => state.jumps);
  const setJumps = useSession((state) => state.setJumps);
  const request = useSession((state) => state.requestCanvas);
  const dragSelects = useSession((state) => state.dragSelects);
  const setDragSelects = useSession((state) => state.setDragSelects);
  const hasSelection = useSession((state) => state.selected !== null);
  const format = useMemo(
    () =>
      new Intl.NumberFormat(formatLocale(i18n.language), { style: 'percent', maximumSignificantDigits: 3 }),
    [i18n.language],
  );
  const percent = format.format(zoom < 0.1 ? Math.round(zoom * 1000) / 1000 : Math.round(zoom * 100) / 100);
  const action = (what: CanvasAction, label: string, icon: ReactNode, disabled = false) => (
    <button
      type="button"
      className={classes.control}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={() => request(what)}
    >
      {icon}
    </button>
  );
  const tool = (selects: boolean, label: string, icon: ReactNode) => (
    <button
      type="button"
      className={classes.control}
      aria-label={label}
      title={label}
      aria-pressed={dragSelects === selects}
      onClick={() => setDragSelects(selects)}
    >
      {icon}
    </button>
  );
  return (
    <div
      className={floating ? `${classes.controls} ${classes.floating}` : classes.controls}
      role="group"
      aria-label={t('zoom.controls')}
    >
      {tool(true, t('zoom.select'), <PointerIcon size={14} />)}
      {tool(false, t('zoom.pan'), <PanIcon size={14} />)}
      <span className={classes.separator} />
      <button
        type="button"
        className={classes.control}
        aria-pressed={jumps === 'all'}
        title={t('zoom.showAllJumps')}
        onClick={() => setJumps(jumps === 'all' ? 'selected' : 'all')}
      >
        <JumpIcon size={14} />
        {t(`zoom.jumps.${jumps}`)}
      </button>
      <span className={classes.separator} />
      {action('zoom-out', t('zoom.out'), <MinusIcon size={14} />)}
      {action('zoom-100', t('zoom.actual', { percent }), <span className={classes.percent}>{percent}</span>)}
      {action('zoom-in', t('zoom.in'), <PlusIcon size={14} />)}
      {action('fit-all', t('zoom.fit'), <FitIcon size={14} />)}
      {action('fit-selection', t('zoom.selection'), <SelectionIcon size={14} />, !hasSelection)}
    </div>
  );
}
