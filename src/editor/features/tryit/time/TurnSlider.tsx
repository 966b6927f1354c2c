import { ActionIcon } from '@mantine/core';
import { type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronLeftIcon, ChevronRightIcon } from '#editor/ui/icons.tsx';
import { useTestStore } from '../TestContext.tsx';
import classes from './TimeBar.module.css';
import { useLine } from './useLine.ts';

/** More turns than this get a bare line: their dots would touch. */
const MOST_DOTS = 24;

/** Says which turn of a test is shown, of at least two, and changes it. */
export function TurnSlider() {
  const { t } = useTranslation('time');
  const { lookAt } = useTestStore().getState();
  const { turns, back } = useLine();
  const total = turns.length;
  const at = back?.turn ?? total;
  const said = turns[at - 1]?.said?.label ?? t('greeting');
  const share = (turn: number): CSSProperties => ({
    insetInlineStart: `${((turn - 1) / (total - 1)) * 100}%`,
  });
  return (
    <>
      <ActionIcon
        size={24}
        aria-label={t('earlier')}
        aria-keyshortcuts="PageUp"
        title={t('earlierKey')}
        disabled={at === 1}
        onClick={() => lookAt(at - 1)}
      >
        <ChevronLeftIcon size={14} />
      </ActionIcon>
      <div className={classes.track}>
        <span className={classes.line} />
        <span className={classes.past} style={{ width: `${((at - 1) / (total - 1)) * 100}%` }} />
        {total <= MOST_DOTS &&
          turns.map(({ turn }) => (
            <span key={turn} className={classes.dot} data-past={turn < at || undefined} style={share(turn)} />
          ))}
        <span className={classes.thumb} style={share(at)} />
        <input
          type="range"
          min={1}
          max={total}
          value={at}
          aria-label={t('slider')}
          aria-valuetext={t('at', { turn: at, total, said })}
          onChange={(event) => lookAt(Number(event.currentTarget.value))}
        />
      </div>
      <ActionIcon
        size={24}
        aria-label={t('later')}
        aria-keyshortcuts="PageDown"
        title={t('laterKey')}
        disabled={at === total}
        onClick={() => lookAt(at + 1)}
      >
        <ChevronRightIcon size={14} />
      </ActionIcon>
    </>
  );
}
