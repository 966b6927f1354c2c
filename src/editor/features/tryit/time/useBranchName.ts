import { useTranslation } from 'react-i18next';
import type { Line } from '../turn.ts';

/** Gives what a branch is called in a list: its number, where it left another, and what was said first in it. */
export function useBranchName(): (line: Line, index: number) => string {
  const { t } = useTranslation('time');
  return ({ turns, forkedAfter: turn, began }, index) => {
    const number = index + 1;
    if (turn === null) {
      return began ? t('branch.began', { number, title: began.title }) : t('branch.first', { number });
    }
    const said = turns[turn]?.said?.label;
    return said === undefined
      ? t('branch.untold', { number, turn })
      : t('branch.fork', { number, turn, said });
  };
}
